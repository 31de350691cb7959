"""What an engine is: whatever turns reports into a draft."""

from typing import Protocol

from summarizer.schemas.records import Draft
from summarizer.text.bundle import Bundle


class Engine(Protocol):
    """An engine drafts; it never decides what may be trusted.

    >>> from summarizer.schemas.records import DraftLine
    >>> class Silent:
    ...     name = "silent"
    ...     def draft(self, bundle): return Draft(headline=DraftLine("Nothing to report", [1]))
    """

    @property
    def name(self) -> str:
        """Shown on the page and in `brief.run.engine`."""
        ...

    def draft(self, bundle: Bundle) -> Draft:
        """A draft of the reports in `bundle`, citing sentences by number."""
        ...
