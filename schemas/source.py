"""Published models of a report and of the places in it."""

import datetime

from summarizer.schemas.figure import Model


class Source(Model):
    """One report: its text exactly as every offset counts it, and what the input states about it."""

    text: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    dateline: str | None = None
    """The place the report was filed from, as written ("BEIRUT, Lebanon")."""
    published: datetime.date | None = None
    """The publication date, the anchor of relative dates. Never guessed: null leaves them unresolved."""
    url: str | None = None
    name: str | None = None
    """How messages refer to it: a file name, a URL, "stdin"."""

    def __repr__(self) -> str:
        """One line: what it is, without its text, which may be a megabyte."""
        known = ("title", "publisher", "author", "dateline", "published", "url", "name")
        stated = "".join(f", {field}={value!r}" for field in known if (value := getattr(self, field)) is not None)
        return f"<Source of {len(self.text):,} characters{stated}>"

    __str__ = __repr__


class Evidence(Model):
    """The words a value rests on. Invariant: `sources[source].text[start:end] == text`."""

    source: int
    """Index in `Brief.sources`, 0-based."""
    sentence: int
    """Number of the sentence, 1-based, counted through all reports of the bundle."""
    start: int
    end: int
    text: str


class Statement(Model):
    """A sentence of the page and the words it rests on."""

    text: str
    evidence: list[Evidence] = []
