"""The embedded engine: deterministic, no key, no network, no model. The default, the lower bound and the fallback."""

from summarizer.drafting.casualties import draft_casualties
from summarizer.drafting.lines import draft_headline
from summarizer.drafting.sheet import read_sheets
from summarizer.schemas.records import Draft
from summarizer.text.bundle import Bundle


class RulesEngine:
    """Drafts from the layers of the text alone."""

    name = "rules"

    def draft(self, bundle: Bundle) -> Draft:
        """The same draft for the same reports, always."""
        sheets = read_sheets(bundle)
        return Draft(headline=draft_headline(bundle, sheets), casualties=draft_casualties(sheets))
