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
    """The layers of a bundle by sentence number, as far as a draft refers to them."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.figures: dict[int, list[Figure]] = {}
        self.by_words: dict[tuple[int, str], list[Figure]] = {}
        self.claimants: dict[int, list[Claimant]] = {}
        self.dates: dict[int, list[When]] = {}
        self.places: dict[int, list[Where]] = {}
        self.known_dates: dict[str, When] = {}
        self.known_places: dict[str, Where] = {}
        for number, figure in bundle.figures():
            self.figures.setdefault(number, []).append(figure)
            self.by_words.setdefault((number, figure.text.casefold()), []).append(figure)
        for s, document in enumerate(bundle.documents):
            for act in document.speech:
                self.claimants.setdefault(bundle.number(s, act.sentence), []).append(act.claimant)
            for date in document.dates:
                self.dates.setdefault(bundle.number(s, date.sentence), []).append(date.when)
                self.known_dates.setdefault(date.when.text, date.when)
            for place in document.places:
                where = Where(place.text, place.precision)
                self.places.setdefault(bundle.number(s, place.sentence), []).append(where)
                self.known_places.setdefault(place.text, where)

    def brief(self, draft: Draft) -> Brief:
        actors = [
            Actor(f"a{i}", a.name, list(a.aliases), a.type, a.role, self.evidence(a.cites))
            for i, a in enumerate(draft.actors, 1)
        ]
        ids = {n.casefold(): a.id for a in reversed(actors) for n in (a.name, *a.aliases)}
        taken: set[int] = set()
        rows = len(draft.casualties)
        return Brief(
            headline=self.statement(draft.headline),
            bottom_line=[self.statement(line) for line in draft.bottom_line],
            key_events=[self.event(f"e{i}", e, ids) for i, e in enumerate(draft.key_events, 1)],
            actors=actors,
            casualties=[
                self.casualty(f"c{i}", row, len(draft.key_events), rows, taken)
                for i, row in enumerate(draft.casualties, 1)
            ],
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
            self.where(event.where, event.cites),
            list(dict.fromkeys(ids[a.casefold()] for a in event.actors if a.casefold() in ids)),
            self.claimant(event.claimant, event.cites),
            self.evidence(event.cites),
        )

    def casualty(self, id: str, row: DraftCasualty, events: int, rows: int, taken: set[int]) -> Casualty:
        figure = self.figure(row.figure, row.cites, row, taken)
        return Casualty(
            id,
            row.harm,
            figure,
            row.victims,
            row.population,
            list(row.demographics),
            self.claimant(row.claimant, row.cites, figure),
            row.attributed_to,
            f"e{row.event + 1}" if row.event is not None and 0 <= row.event < events else None,
            self.when(row.when, row.cites),
            self.where(row.where, row.cites),
            row.relation,
            f"c{row.part_of + 1}" if row.part_of is not None and 0 <= row.part_of < rows else None,
            self.evidence(row.cites),
        )

    def dispute(self, id: str, dispute: DraftDispute) -> DisputedClaim:
        positions = [
            Position(
                self.claimant(p.claimant, p.cites),
                p.stance,
                p.statement,
                self.figure(p.figure, p.cites) if p.figure else None,
                self.evidence(p.cites),
            )
            for p in dispute.positions
        ]
        verification = self.statement(dispute.verification) if dispute.verification else None
        return DisputedClaim(id, dispute.issue, dispute.kind, positions, verification)

    def figure(
        self, words: str, cites: Sequence[int], row: DraftCasualty | None = None, taken: set[int] | None = None
    ) -> Figure:
        """The source's own figure for `words`; where no cited sentence has it, the words read by themselves."""
        best: Figure | None = None
        most = (0, False, False, False)
        folded = words.casefold()
        exact = [f for n in cites for f in self.by_words.get((n, folded), ())]
        split = folded.split()
        for figure in exact or (f for n in cites for f in self.figures.get(n, ())):
            fit = _fit(figure, split, row, taken)
            if fit[0] and fit > most:
                best, most = figure, fit
                if fit == _BEST:
                    break
        if best is not None:
            if taken is not None:
                taken.add(id(best))
            return best
        alone = Document(words).figures
        return alone[0] if alone else Figure(words, 0, len(words))

    def claimant(self, name: str | None, cites: Sequence[int], figure: Figure | None = None) -> Claimant | None:
        """The speaker of that name as the figure has it, else the cited sentences; by name alone where they do not.

        One sentence may hold two acts of a speaker: "denied the charge and said two soldiers had died".
        """
        if not name:
            return None
        if figure and figure.claimant and figure.claimant.name.casefold() == name.casefold():
            return figure.claimant
        same = (c for n in cites for c in self.claimants.get(n, ()) if c.name.casefold() == name.casefold())
        return next(same, None) or Claimant(name)

    def when(self, words: str | None, cites: Sequence[int]) -> When | None:
        """The date of those words as the cited sentences have it, or any other; unresolved where none has it."""
        if not words:
            return None
        same = (w for n in cites for w in self.dates.get(n, ()) if w.text == words)
        return next(same, None) or self.known_dates.get(words) or When(words)

    def where(self, words: str | None, cites: Sequence[int]) -> Where | None:
        """The place of those words as the cited sentences have it, or any other; with a wider place it is the finer."""
        if not words:
            return None
        finer = words.split(",", 1)[0]
        same = (p for n in cites for p in self.places.get(n, ()) if p.text in (words, finer))
        known = next(same, None) or self.known_places.get(words) or self.known_places.get(finer)
        return Where(words, known.precision) if known else Where(words)


_BEST = (2, True, True, True)


def _fit(
    figure: Figure, words: list[str], row: DraftCasualty | None, taken: set[int] | None
) -> tuple[int, bool, bool, bool]:
    """How well a figure of the source answers to a draft's words; the first part is 0 where it does not."""
    own = figure.text.casefold().split()
    same = 2 if own == words else 1 if _holds(own, words) or _holds(words, own) else 0
    people = figure.bond.victims if figure.bond else None
    return (
        same,
        row is None or figure.harm == row.harm,
        taken is None or id(figure) not in taken,
        row is not None and bool(row.victims) and row.victims in (figure.counted, people),
    )


def _holds(whole: list[str], part: list[str]) -> bool:
    """Whether the words of `part` stand in `whole` in a row."""
    size = len(part)
    return 0 < size <= len(whole) and any(whole[i : i + size] == part for i in range(len(whole) - size + 1))
