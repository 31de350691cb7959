"""The page for a terminal."""

import re

import hostile
import pytest
from render_briefs import calm, harbour, with_payload

from summarizer.render.terminal import render

_LINK = re.compile(r"\x1b\]8;([^;\x1b]*);([^\x1b]*)\x1b\\")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("width", [24, 40, 60, 80, 100, 200])
@pytest.mark.parametrize("form", ["compact", "page", "full"])
def test_no_line_is_wider_than_the_terminal(width: int, form: str) -> None:
    """Every line fits the width, whatever the form."""
    page = render(harbour(), form=form, width=width, colour=False, links=False)  # type: ignore[arg-type]  # a form of the table

    assert max(len(line) for line in page.splitlines()) <= width


def test_plain_without_colour() -> None:
    """Without colour and links there is no escape character at all."""
    assert "\x1b" not in render(harbour(), width=80, colour=False, links=False)


def test_no_color_and_pipes_get_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard output that is no terminal gets no colour; NO_COLOR wins over FORCE_COLOR."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    assert "\x1b" not in render(harbour(), width=80)

    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in render(harbour(), width=80)

    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in render(harbour(), width=80)


def test_colour_adds_nothing_but_colour() -> None:
    """Marks differ by shape: with colours taken away the page is the same."""
    coloured = render(harbour(), width=80, colour=True, links=False)

    stripped = "\n".join(line.rstrip() for line in _COLOUR.sub("", coloured).splitlines())
    assert stripped.strip() == render(harbour(), width=80, colour=False, links=False).strip()


def test_evidence_numbers_link_to_the_sentence() -> None:
    """[1] leads to the report's address, with a fragment that names the sentence."""
    page = render(harbour(), width=80, colour=True, links=True)

    addresses = {address for _, address in _LINK.findall(page) if address}
    assert any(a.startswith("https://news.example/orvel?id=1#:~:text=Rockets%20struck") for a in addresses)


def test_compact_fits_a_screen() -> None:
    """The compact form of a full brief holds on a screen of 40 lines and keeps every casualty row."""
    page = render(harbour(), form="compact", width=100, colour=False, links=False)

    assert len(page.splitlines()) <= 40
    assert all(words in page for words in ("at least 31", "↳ nine", "72 injured", "dozens missing", "1,240"))


def test_full_form_quotes_the_evidence() -> None:
    """The full form ends with every cited sentence by its number."""
    page = render(harbour(), form="full", width=200, colour=False, links=False)

    assert "EVIDENCE" in page
    assert "[5]  Neither" in page or "[5] Neither" in page


def test_calm_brief_prints() -> None:
    """A brief without harm says what is not stated."""
    assert "killed, injured, missing and displaced are not stated" in render(calm(), width=100, colour=False)


@pytest.mark.parametrize("payload", hostile.CONTROLS)
@pytest.mark.parametrize("form", ["compact", "full"])
def test_control_characters_are_inert(payload: str, form: str) -> None:
    """No control, bidirectional or hidden character of an article reaches the terminal."""
    page = render(with_payload(payload), form=form, width=90, colour=True, links=True)  # type: ignore[arg-type]  # a form of the table

    left = _COLOUR.sub("", _LINK.sub("", page)).replace("\n", "")
    assert left.isprintable()
    assert all(not address or address.startswith("https://") for _, address in _LINK.findall(page))
    page.encode("utf-8")


@pytest.mark.parametrize("form", ["compact", "page"])
def test_a_row_of_the_list_has_no_empty_place(form: str) -> None:
    """A count whose words already say who ("a driver") leaves no hole; parts are told apart by one sign."""
    brief = harbour()
    brief.casualties[0].victims = brief.casualties[0].figure.text
    brief.casualties[1].victims = brief.casualties[1].figure.text
    page = " ".join(render(brief, form=form, width=60, colour=False, links=False).split())  # type: ignore[arg-type]  # a form of the table

    assert ", ;" not in page
    assert ": ;" not in page
    assert ": ," not in page
    assert "• at least 31 killed; " in page
