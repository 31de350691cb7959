"""The embedded engine: deterministic, no key, no network, no model. The default, the lower bound and the fallback."""

from summarizer.drafting.actors.actors import draft_actors, find_roles
from summarizer.drafting.casualties.casualties import draft_casualties, find_rows
from summarizer.drafting.disputes.disputes import draft_disputes
from summarizer.drafting.events.events import draft_events
from summarizer.drafting.gaps import draft_gaps
from summarizer.drafting.headline import draft_headline
from summarizer.drafting.incidents.incidents import find_incidents
from summarizer.drafting.lines import draft_bottom_line
from summarizer.drafting.others import draft_other_figures
from summarizer.drafting.reading.sheet import read_sheets
from summarizer.schemas.records import Draft
from summarizer.text.bundle import Bundle
from summarizer.text.collector import Uncollected


class RulesEngine:
    """Drafts from the layers of the text alone."""

    name = "rules"

    def draft(self, bundle: Bundle) -> Draft:
        """The same draft for the same reports, always."""
        with Uncollected():
            sheets = read_sheets(bundle)
            incidents = find_incidents(sheets)
            rows = find_rows(sheets, incidents)
            draft = Draft(headline=draft_headline(bundle, sheets, rows))
            roles = find_roles(sheets)
            draft.key_events, numbers = draft_events(incidents.told, rows, roles, sheets)
            draft.casualties = draft_casualties(rows, numbers)
            draft.actors = draft_actors(roles)
            draft.disputed_claims = draft_disputes(sheets, rows)
            draft.other_figures = draft_other_figures(sheets, {id(row.figure) for row in rows})
            draft.gaps = draft_gaps(bundle, sheets, rows, draft)
            draft.bottom_line = draft_bottom_line(draft, sheets, rows)
            return draft
