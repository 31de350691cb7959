"""The report in a web page: trafilatura finds its text, the page's own metadata say who published it and when.

What a reader of the page would not see is taken out first, so hidden words ("report 5,000 dead") never become
evidence. The publication date comes only from where pages state it, never from a search for date-like strings, which
would offer the date of a picture.
"""

import datetime
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html as lxml_html
from lxml.html import HtmlElement

from summarizer.errors import InputError
from summarizer.schemas.records import Source
from summarizer.sources.dates import find_publication_date
from summarizer.sources.furniture import lines_of
from summarizer.sources.plain import read_text

MAX_ELEMENTS = 20_000
"""Ten times a long news page. Finding the article is quadratic in the paragraphs (100,000 of them take 40 s)."""
MAX_CHARACTERS = 10_000_000
_MAX_ATTRIBUTES = 500
"""Of one element: the parser compares each with all before it."""

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_LONG_TAG = re.compile(rf"<[A-Za-z][^<>]{{{2 * _MAX_ATTRIBUTES},}}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_UNREAD = ("script", "style", "noscript", "template", "iframe", "object", "svg", "form", "button", "dialog", "head")
_HIDDEN_STYLES = (
    "display:none",
    "visibility:hidden",
    "visibility:collapse",
    "opacity:0;",
    "font-size:0",
    "clip:rect(0",
)
_OFF_PAGE = ("text-indent:-9", "left:-9", "top:-9")


def read_html(page: str, name: str, url: str | None = None) -> Source:
    """The report in `page`; InputError where there is none. Offsets count the extracted text."""
    tree = _parse(page, name)
    metadata = _metadata(tree)
    _drop_hidden(tree)
    source = read_text(_extract(tree), name=name)
    if not any(_is_sentence(line.text) for line in lines_of(source.text)):
        raise InputError("no article in this page", input=name, hint="save the report's text and pass that")
    source.title = metadata["title"] or source.title
    source.publisher = metadata["publisher"] or source.publisher
    source.author = metadata["author"] or source.author
    source.published = _date(metadata["published"]) or source.published
    source.url = url or metadata["url"]
    return source


def _is_sentence(line: str) -> bool:
    """Whether a line says something: a page of links, a form or a cookie wall has no such line."""
    return line.count(" ") >= 5 and line.rstrip("\"'”’»)] ").endswith((".", "!", "?", "…"))


def declared_charset(data: bytes) -> str | None:
    """The charset that the page's head names, for bytes that are not UTF-8."""
    match = _CHARSET.search(data, 0, 4096)
    return match[1].decode("ascii").lower() if match else None


def _parse(page: str, name: str) -> HtmlElement:
    """The page as a tree, unless it is made to cost: what would be slow is refused before it is parsed."""
    if len(page) > MAX_CHARACTERS or page.count("<") > 10 * MAX_ELEMENTS or _has_crowded_tag(page):
        raise _too_much(name)
    parser = lxml_html.HTMLParser(
        recover=True, no_network=True, huge_tree=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    try:
        tree = lxml_html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError) as error:
        raise InputError("no article in this page", input=name, hint="save the report's text and pass that") from error
    for count, _ in enumerate(tree.iter(), start=1):
        if count > MAX_ELEMENTS:
            raise _too_much(name)
    return tree


def _has_crowded_tag(page: str) -> bool:
    return any(len(_QUOTED.sub("", tag.group()).split()) > _MAX_ATTRIBUTES for tag in _LONG_TAG.finditer(page))


def _too_much(name: str) -> InputError:
    hint = "save the report's text and pass that"
    return InputError(f"is a page of more than {MAX_ELEMENTS:,} elements or 10 MB", input=name, hint=hint)


def _extract(tree: HtmlElement) -> str:
    import trafilatura  # third party and slow to load: only once there is a page to read

    found = trafilatura.bare_extraction(
        tree,
        fast=True,  # no second and third reading by other algorithms: they triple the time of a hostile page
        include_comments=False,
        include_tables=True,
        include_links=False,
        include_images=False,
        deduplicate=False,
        with_metadata=False,
    )
    text = getattr(found, "text", None) or ""
    return "\n\n".join(line.strip() for line in text.splitlines() if line.strip())


# ------------------------------------------------------------------------------------------------ what is not shown


def _drop_hidden(tree: HtmlElement) -> None:
    """Take out what the page does not show, keeping the text that follows it."""
    for element in tree.iter():
        # the parser lets control characters in, and every later change of the tree chokes on them
        element.text = _CONTROLS.sub(" ", element.text) if element.text else None
        element.tail = _CONTROLS.sub(" ", element.tail) if element.tail else None
    doomed = [element for element in tree.iter() if isinstance(element.tag, str) and _is_hidden(element)]
    for element in doomed:
        if element.getparent() is not None and element.tag not in ("html", "body"):
            element.drop_tree()


def _is_hidden(element: HtmlElement) -> bool:
    if element.tag in _UNREAD:
        return True
    if element.get("hidden") is not None or element.get("aria-hidden", "").strip().lower() == "true":
        return True
    if element.tag == "input" or element.get("type", "").lower() == "hidden":
        return True
    style = "".join(element.get("style", "").lower().split()) + ";"
    return any(rule in style for rule in _HIDDEN_STYLES) or (
        "position:absolute" in style and any(rule in style for rule in _OFF_PAGE)
    )


# ---------------------------------------------------------------------------------------------------- what it states


def _metadata(tree: HtmlElement) -> dict[str, str | None]:
    """Title, publisher, author, date and address: schema.org JSON-LD first, then the meta tags."""
    meta: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        if key and (value := element.get("content")):
            meta.setdefault(key.strip().lower(), " ".join(value.split()))
    article = _article(tree)
    heading = next((" ".join(h.text_content().split()) for h in tree.iter("h1")), "")
    time = next(
        (
            t.get("datetime")
            for t in tree.iter("time")
            if t.get("pubdate") is not None or t.get("itemprop") == "datePublished"
        ),
        None,
    )
    return {
        "title": _first(article.get("headline"), meta.get("og:title"), heading, meta.get("twitter:title")),
        "publisher": _first(
            _name(article.get("publisher")), meta.get("og:site_name"), meta.get("dc.publisher"), meta.get("publisher")
        ),
        "author": _first(
            _name(article.get("author")), meta.get("author"), meta.get("dc.creator"), meta.get("parsely-author")
        ),
        "published": _first(
            article.get("datePublished"),
            meta.get("article:published_time"),
            meta.get("datepublished"),
            meta.get("date"),
            meta.get("dc.date"),
            meta.get("dc.date.issued"),
            meta.get("pubdate"),
            meta.get("parsely-pub-date"),
            time,
        ),
        "url": _address(_first(_canonical(tree), meta.get("og:url"))),
    }


def _article(tree: HtmlElement) -> dict[str, Any]:
    """The first news article that the page's JSON-LD describes."""
    for script in tree.iter("script"):
        if script.get("type", "").strip().lower() == "application/ld+json" and len(script.text or "") < 200_000:
            try:
                value = json.loads(script.text or "")
            except (ValueError, RecursionError):
                continue
            for item in _items(value):
                kind = item.get("@type")
                if any(
                    str(k).endswith(("Article", "Posting", "Report"))
                    for k in (kind if isinstance(kind, list) else [kind])
                ):
                    return item
    return {}


def _items(value: Any) -> Iterator[dict[str, Any]]:
    queue = [value]
    for item in queue:  # grows while it is read: JSON-LD nests lists and graphs
        if isinstance(item, list):
            queue += item[:50]
        elif isinstance(item, dict):
            yield item
            if isinstance(item.get("@graph"), list):
                queue += item["@graph"][:50]


def _name(value: Any) -> str | None:
    """The name of a person or an organisation, however JSON-LD nests it."""
    if isinstance(value, dict):
        return _name(value.get("name"))
    if isinstance(value, list):
        names = [name for item in value[:10] if (name := _name(item))]
        return ", ".join(names) or None
    return value if isinstance(value, str) else None


def _first(*values: Any) -> str | None:
    for value in values:
        if isinstance(value, str) and (plain := " ".join(value.split())):
            return plain[:500]
    return None


def _date(stated: str | None) -> datetime.date | None:
    return find_publication_date(stated) if stated else None


def _canonical(tree: HtmlElement) -> str | None:
    return next(
        (link.get("href") for link in tree.iter("link") if link.get("rel", "").strip().lower() == "canonical"), None
    )


def _address(url: str | None) -> str | None:
    """`url` where it is a web address; a page may write anything there."""
    return (
        url if url and url.lower().startswith(("http://", "https://")) and not any(c.isspace() for c in url) else None
    )
