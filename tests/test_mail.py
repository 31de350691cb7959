"""E-mails, and pages that a browser saved as one file."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.sources import read_bytes, read_source
from summarizer.sources.mail import begins_like_mail

BODY = (
    "ORVEL, Kadhar (Halden Press) - Shelling killed at least two villagers near Orvel on Sunday, the governor said.\n\n"
    "The army denied firing on the village.\n"
)
PAGE = f"<html><head><title>Shells land near Orvel</title></head><body><article><p>{BODY}</p></article></body></html>"


def mail(plain: str | None = BODY, html: str | None = None, subject: str = "Fwd: Re: Shells land near Orvel") -> bytes:
    """A message as a mail program writes it."""
    message = EmailMessage()
    message["Received"] = "from mx.example.org (10.0.0.1) by mail.example.org; Mon, 12 May 2025 08:30:00 +0000"
    message["From"] = "Lena Marsk <lena@halden.example>"
    message["Date"] = "Mon, 19 May 2025 09:00:00 +0200"
    message["Subject"] = subject
    if plain is not None:
        message.set_content(plain, cte="base64")
    if html is not None:
        message.add_alternative(html, subtype="html", cte="quoted-printable")
    return message.as_bytes()


def test_a_mail_gives_its_text() -> None:
    """The plain part, decoded; no field of the head is a sentence, and no part is read twice."""
    source = read_bytes(mail(html=PAGE), "wire.eml")
    assert source.text.count("at least two villagers") == 1
    assert "Received" not in source.text
    assert source.title == "Shells land near Orvel"
    assert (source.publisher, source.dateline) == ("Halden Press", "ORVEL, Kadhar")


def test_the_day_a_mail_was_sent_on_is_not_that_of_the_report() -> None:
    """ "On Sunday" would count from the wrong week."""
    assert read_bytes(mail(), "wire.eml").published is None
    assert read_bytes(mail("By Ida Holm\nPublished: 12 May 2025\n\n" + BODY), "wire.eml").published is not None


@pytest.mark.parametrize("plain", [None, " \n"])
def test_a_mail_of_html_alone_is_read_as_a_page(plain: str | None) -> None:
    """Also where the plain part is there for form's sake."""
    source = read_bytes(mail(plain, PAGE), "wire.eml")
    assert "at least two villagers" in source.text
    assert "<p>" not in source.text


def test_a_page_saved_as_one_file_is_read_as_a_page() -> None:
    """What browsers call "web page, single file": MIME, whatever it is called."""
    head = (
        "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?Shells_land_near_Orvel?=\r\nDate: Mon, 19 May 2025 09:00:00 -0000\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B----"\r\n\r\n'
        "------B----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    body = PAGE.replace("=", "=3D").replace("at least two", "at least=20=\r\ntwo")
    source = read_bytes((head + body + "\r\n------B------\r\n").encode(), "page.txt")
    assert "killed at least two villagers" in source.text
    assert (source.title, source.published) == ("Shells land near Orvel", None)


def test_a_signature_is_no_report() -> None:
    """What stands under the line of two dashes is the sender's."""
    source = read_bytes(mail(BODY + "\n-- \nLena Marsk, 40 staff, call 555 0199\n"), "wire.eml")
    assert "555" not in source.text


def test_a_head_typed_above_a_report_is_no_mail() -> None:
    """From, date and subject alone are what people write above a text; the reader of headings takes them."""
    assert not begins_like_mail(b"From: the desk\nDate: 12 May 2025\nSubject: Orvel\n\n" + BODY.encode())
    assert not begins_like_mail(b"Content: two killed\n\nTwo men died.\n")
    assert not begins_like_mail(b"Source: Halden Press\nORVEL: two men died.\n")


def test_a_mail_without_a_text_is_told(tmp_path: Path) -> None:
    """An attachment alone."""
    message = EmailMessage()
    message["Message-ID"] = "<1@halden.example>"
    message["Subject"] = "photo"
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    path = tmp_path / "photo.eml"
    path.write_bytes(message.as_bytes())
    with pytest.raises(InputError, match=r"photo\.eml: is a message without a text; save"):
        read_source(path)
