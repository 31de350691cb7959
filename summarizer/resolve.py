"""Turn a draft into a brief: sentence numbers into exact spans, and every figure re-read from the source itself.

An engine cites; it never copies. What it calls "at least 12" is looked up among the figures that the reader found in
the cited sentences, and the row carries that figure, with the source's bound, harm and offsets. Words that no cited
sentence carries stay on the row as words, with the verdict `not_found`: shown, never silently kept or dropped.
"""

from collections.abc import Sequence

from summarizer.schemas.records import (
    Actor,
    Brief,
    Casualty,
    Claimant,
    DisputedClaim,
    Draft,
    DraftCasualty,
    DraftDispute,
    DraftEvent,
    DraftLine,
    Evidence,
    Figure,
    KeyEvent,
    OtherFigure,
    Position,
    Statement,
    When,
    Where,
)
from summarizer.text.bundle import Bundle
from summarizer.text.document import Document


def resolve(draft: Draft, bundle: Bundle) -> Brief:
    """The brief of a draft, every verdict still open: only `check` gives one."""
    return _Resolver(bundle).brief(draft)


class _Resolver:
    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.figures: dict[int, list[Figure]] = {}
        for number, figure in bundle.figures():
            self.figures.setdefault(number, []).append(figure)

    def brief(self, draft: Draft) -> Brief:
        actors = [
            Actor(f"a{i}", a.name, list(a.aliases), a.type, a.role, self.evidence(a.cites))
            for i, a in enumerate(draft.actors, 1)
        ]
        ids = {n.casefold(): a.id for a in reversed(actors) for n in (a.name, *a.aliases)}
        events = [self.event(f"e{i}", e, ids) for i, e in enumerate(draft.key_events, 1)]
        taken: set[int] = set()
        return Brief(
            headline=self.statement(draft.headline),
            bottom_line=[self.statement(line) for line in draft.bottom_line],
            key_events=events,
            actors=actors,
            casualties=[self.casualty(f"c{i}", row, events, taken) for i, row in enumerate(draft.casualties, 1)],
            other_figures=[
                OtherFigure(f"f{i}", self.figure(f.figure, f.cites), f.what, self.evidence(f.cites))
                for i, f in enumerate(draft.other_figures, 1)
            ],
            disputed_claims=[self.dispute(f"d{i}", d) for i, d in enumerate(draft.disputed_claims, 1)],
            gaps=list(draft.gaps),
            sources=list(self.bundle.sources),
        )

    def evidence(self, cites: Sequence[int]) -> list[Evidence]:
        """The cited sentences that exist, each once, in the order cited."""
        return [found for n in dict.fromkeys(cites) if (found := self.bundle.evidence(n))]

    def statement(self, line: DraftLine) -> Statement:
        return Statement(line.text, self.evidence(line.cites))

    def event(self, id: str, event: DraftEvent, ids: dict[str, str]) -> KeyEvent:
        return KeyEvent(
            id,
            event.what,
            event.type,
            self.when(event.when, event.cites),
            self.where(event.where),
            list(dict.fromkeys(ids[a.casefold()] for a in event.actors if a.casefold() in ids)),
            self.claimant(event.claimant, event.cites),
            self.evidence(event.cites),
        )

    def casualty(self, id: str, row: DraftCasualty, events: list[KeyEvent], taken: set[int]) -> Casualty:
        figure = self.figure(row.figure, row.cites, row, taken)
        return Casualty(
            id,
            row.harm,
            figure,
            row.victims,
            row.population,
            list(row.demographics),
            self.claimant(row.claimant, row.cites),
            row.attributed_to,
            events[row.event].id if row.event is not None and 0 <= row.event < len(events) else None,
            self.when(row.when, row.cites),
            self.where(row.where),
            row.relation,
            f"c{row.part_of + 1}" if row.part_of is not None else None,
            self.evidence(row.cites),
        )

    def dispute(self, id: str, dispute: DraftDispute) -> DisputedClaim:
        return DisputedClaim(
            id,
            dispute.issue,
            dispute.kind,
            [
                Position(
                    self.claimant(p.claimant, p.cites),
                    p.stance,
                    p.statement,
                    self.figure(p.figure, p.cites) if p.figure else None,
                    self.evidence(p.cites),
                )
                for p in dispute.positions
            ],
            self.statement(dispute.verification) if dispute.verification else None,
        )

    def figure(
        self, words: str, cites: Sequence[int], row: DraftCasualty | None = None, taken: set[int] | None = None
    ) -> Figure:
        """The source's own figure for `words`; where no cited sentence has it, the words read by themselves."""
        pool = [f for n in cites for f in self.figures.get(n, ())]
        best = max(pool, key=lambda f: _fit(f, words, row, taken), default=None)
        if best is not None and _fit(best, words, row, taken)[0]:
            if taken is not None:
                taken.add(id(best))
            return best
        alone = Document(words).figures
        if alone:
            return alone[0]
        return Figure(words, 0, len(words))

    def claimant(self, name: str | None, cites: Sequence[int]) -> Claimant | None:
        """The speaker of that name as the cited sentences have it; by name alone where they do not."""
        if not name:
            return None
        folded = name.casefold()
        for number in cites:
            if not 1 <= number <= len(self.bundle.places):
                continue
            source, index = self.bundle.places[number - 1]
            for act in self.bundle.documents[source].speech:
                if act.sentence == index and act.claimant.name.casefold() == folded:
                    return act.claimant
        return Claimant(name)

    def when(self, words: str | None, cites: Sequence[int]) -> When | None:
        if not words:
            return None
        for number in cites:
            if not 1 <= number <= len(self.bundle.places):
                continue
            source, index = self.bundle.places[number - 1]
            for date in self.bundle.documents[source].dates:
                if date.sentence == index and date.when.text == words:
                    return date.when
        return When(words)

    def where(self, words: str | None) -> Where | None:
        return Where(words) if words else None


def _fit(figure: Figure, words: str, row: DraftCasualty | None, taken: set[int] | None) -> tuple[int, int, int, int]:
    """How well a figure of the source answers to a draft's words; the first part is 0 where it does not."""
    a, b = figure.text.casefold(), words.casefold()
    same = 2 if a == b else 1 if a in b or b in a else 0
    return (
        same,
        row is None or figure.harm == row.harm,
        taken is None or id(figure) not in taken,
        row is not None and bool(row.victims) and row.victims in (figure.counted, figure.bond and figure.bond.victims),
    )
