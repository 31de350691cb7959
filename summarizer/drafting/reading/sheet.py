"""One sentence of the bundle with everything that was read in it: what the rooms of this package work on."""

from bisect import bisect_left
from dataclasses import field

from summarizer.drafting.reading.cues import Cue, read_cues
from summarizer.drafting.reading.dateline import dateline_end, is_filing_date
from summarizer.drafting.reading.entries import Entry, read_entries
from summarizer.drafting.reading.part_clauses import part_clause
from summarizer.schemas.record import record
from summarizer.schemas.records import Figure
from summarizer.text.bundle import Bundle
from summarizer.text.document import Document
from summarizer.text.lexicon.speech import FINITE, PAPERS
from summarizer.text.naming.names import Name
from summarizer.text.naming.places import Place
from summarizer.text.speech.spoken import Speech
from summarizer.text.time.dates import Date
from summarizer.text.words.tokens import Tokens

_LONGEST_HEADING = 40  # tokens
_FILED = 4  # sentences of a report in which its dateline may stand
_NEAREST = 12  # dates looked at on either side
_OPENED = 8  # characters between a day and the speaker behind it
_WRITTEN = 4  # tokens of "in a preliminary finding"
_SAYING = 9  # tokens between a verb of saying and its day
_RELATIVE = (", where ", ", which ", ", who ", ", whom ", ", whose ")
_SAID = frozenset("said told announced stated declared reported confirmed disclosed informed added".split())
_BEING = frozenset(("be", "been", "being", "was", "were", "is", "are"))


@record(slots=True)
class Sheet:
    """A sentence and its layers. Offsets count in the text of its report."""

    number: int
    """1-based, counted through all reports: what a draft cites."""
    source: int
    index: int
    """0-based, in its own report."""
    start: int
    end: int
    paragraph: int
    heading: bool
    """A title or a cross-heading: no full sentence."""
    tokens: Tokens
    document: Document
    figures: list[Figure] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    dates: list[Date] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    speech: list[Speech] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    before: "Sheet | None" = None
    """The sentence before it in its report."""
    entry: Entry = field(default_factory=Entry)
    """The entry it stands in, where the report is told by day, hour or place."""
    words: list[str] = field(init=False)
    """Its tokens in lower case."""
    vocabulary: frozenset[str] = field(init=False)
    """Its words, each once: asked for every figure whether it has one of some words."""
    part: tuple[int, int] | None = None
    """Where a clause tells of a part of the people counted before it, as offsets; None where none does."""
    owned: list[tuple[int, str]] | None = None
    """Where its deeds stand that are somebody's, and their words: read once, asked for every figure."""
    summed: bool | None = None
    """Whether it counts over a stretch of time: read once, asked for every incident."""

    def __post_init__(self) -> None:
        self.words = self.tokens.words
        self.vocabulary = frozenset(self.words)

    @property
    def text(self) -> str:
        """The sentence as written."""
        return self.document.text[self.start : self.end]

    def token_at(self, offset: int) -> int:
        """Index of the first token that starts at or after `offset`."""
        return bisect_left(self.tokens.starts, offset)

    def dates_at(self, offset: int) -> list[Date]:
        """The dates that may hold for what stands at `offset`: not the day on which somebody said it."""
        if not self.dates:
            return []
        dates = self.dates
        if len(dates) > 2 * _NEAREST:  # a sentence of a thousand dates stays quick
            at = bisect_left(dates, offset, key=lambda d: d.start)
            dates = dates[max(0, at - _NEAREST) : at + _NEAREST]
        if self.part is not None:
            dates = [d for d in dates if not self.of_part(offset, d.start)]
        act = next((a for a in self.speech if a.start <= offset < a.end), None)
        if act is None:
            return [d for d in dates if not self._dates_another(d, offset, self.start)]
        return [d for d in dates if act.start <= d.start < act.end and not self._dates_another(d, offset, act.start)]

    def of_part(self, offset: int, at: int) -> bool:
        """Whether what stands at `at` is told of a part, and what stands at `offset` of the whole before it."""
        return self.part is not None and offset < self.part[0] <= at < self.part[1]

    def _dates_another(self, date: Date, offset: int, floor: int) -> bool:
        """The date is that of a saying, or of a relative clause behind `offset`: "raids on Orvel, where they began on 2 May"."""
        between = self.document.text[offset : date.start].lower()
        return (
            any(word in between for word in _RELATIVE)
            or self._dates_a_saying(date, floor)
            or self._opens_a_saying(date)
        )

    def _opens_a_saying(self, date: Date) -> bool:
        """The day stands right before a speaker of what follows: "was held, and on Tuesday the mayor said he had killed two"."""
        text = self.document.text
        behind = (a for a in self.speech if date.end <= a.name_start < a.start and a.name_start - date.end < _OPENED)
        return any(text[date.end : a.name_start].strip(" ,") in ("", "the") for a in behind)

    def _dates_a_saying(self, date: Date, floor: int) -> bool:
        """The day is that of a saying after `floor`: "told a news conference in Orvel on Monday"."""
        last = self.token_at(date.start)
        before = self.words[max(self.token_at(floor), last - _SAYING) : last]
        if before and before[-1] in PAPERS and "in" in before[-_WRITTEN:]:
            return True  # "put the number at 22 in a preliminary finding two weeks ago"
        if "responsibility" in before[-2:]:
            return True  # "claimed responsibility on Sunday for an attack"
        for i in range(len(before) - 1, -1, -1):
            if before[i] == ",":
                return False
            if before[i] in _SAID and not (i and before[i - 1] in _BEING):  # "46 deaths were reported in May"
                return not (before[i + 1 : i + 2] == ["that"] and not FINITE.isdisjoint(before[i + 2 :]))
        return False

    @property
    def event_start(self) -> int:
        """Where the first word stands that tells of the sentence's own event; its start where none does."""
        cue = next((c for c in self.cues if not c.back and not c.unreal), self.cues[0] if self.cues else None)
        if cue is None or (self.part is not None and self.part[0] <= self.tokens.starts[cue.first] < self.part[1]):
            return self.start  # no deed but that of a part
        return self.tokens.starts[cue.first]


def read_sheets(bundle: Bundle) -> list[Sheet]:
    """A sheet for every sentence of the bundle, in order of their numbers."""
    sheets: list[Sheet] = []
    for s, document in enumerate(bundle.documents):
        first = len(sheets)
        for i, (sentence, tokens) in enumerate(zip(document.sentences, document.tokens, strict=True)):
            start, end, paragraph = sentence
            heading = not _ends(document.text, end) and len(tokens) <= _LONGEST_HEADING
            sheet = Sheet(bundle.number(s, i), s, i, start, end, paragraph, heading, tokens, document)
            sheet.cues = read_cues(tokens.words)
            sheet.part = part_clause(tokens)
            sheet.before = sheets[-1] if i else None
            sheets.append(sheet)
        for figure in document.figures:
            if figure.bond and figure.bond.sentence >= 0:
                sheets[first + figure.bond.sentence].figures.append(figure)
        for name in document.names:
            sheets[first + name.sentence].names.append(name)
        for date in document.dates:
            sheet = sheets[first + date.sentence]
            if not _is_of_the_dispatch(date, sheet) and not _is_in_a_name(date, sheet):
                sheet.dates.append(date)
        for act in document.speech:
            sheets[first + act.sentence].speech.append(act)
        for place in document.places:
            sheet = sheets[first + place.sentence]
            if not any(act.name_start <= place.start < act.name_end for act in sheet.speech):  # "the ministry in Orvel"
                sheet.places.append(place)
        for sheet, entry in zip(sheets[first:], read_entries(sheets[first:]), strict=True):
            sheet.entry = entry
    return sheets


def _is_in_a_name(date: Date, sheet: Sheet) -> bool:
    """ "The March 9 Movement" was not on 9 March."""
    return any(n.start <= date.start and date.end <= n.end for n in sheet.names)


def _is_of_the_dispatch(date: Date, sheet: Sheet) -> bool:
    """The day of a dateline says when the report was filed."""
    text = sheet.document.text
    if is_filing_date(text, date.start, date.end):
        return True
    return sheet.index < _FILED and date.start < dateline_end(text, sheet.start, sheet.end)


def _ends(text: str, end: int) -> bool:
    """A full stop, or what stands for one, closes the sentence, closing quotes and brackets aside."""
    i = end - 1
    while i >= 0 and text[i] in "”\"'’)] ":
        i -= 1
    return i >= 0 and text[i] in ".!?…:/"
