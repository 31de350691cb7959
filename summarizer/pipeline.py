"""The flow of a brief, one verb a line."""

from collections.abc import Sequence

from summarizer import __version__
from summarizer.engines.base import Engine
from summarizer.errors import InputError
from summarizer.resolve import resolve
from summarizer.schemas.records import Brief, Source
from summarizer.text.bundle import Bundle


def make_brief(sources: Sequence[Source], engine: Engine) -> Brief:
    """Read, draft, resolve, check, settle."""
    bundle = read(sources)
    draft = engine.draft(bundle)
    brief = resolve(draft, bundle)
    brief.run.engine = engine.name
    brief.run.version = __version__
    return brief


def read(sources: Sequence[Source]) -> Bundle:
    """The reports as one bundle; InputError where no sentence is left to read."""
    bundle = Bundle(sources)
    if not bundle.places:
        name = sources[0].name if sources else None
        raise InputError("no sentence in it", input=name or "the text", hint="pass the text of a report")
    return bundle
