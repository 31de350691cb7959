"""Sentences fit for the page: the report's own words without agency boilerplate, cut only where a clause ends."""

import re
from collections.abc import Iterator

from summarizer.drafting.reading.dateline import dateline_end
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.whole_statements import is_whole
from summarizer.patterns import late
from summarizer.text.speech.spoken import Speech

_LABEL = re.compile(
    r"\s*(?:={2,6}[^=\n]{1,60}={2,6}|(?:\[[A-Z][A-Z ,.'-]{2,90}\]\s?){1,3}|\([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}[^()\n]{0,30}\)|\((?:UPDATED?|BREAKING|URGENT|[A-Z]{2,6})\)|(?:UPDATED?|BREAKING|URGENT)\s*:)\s*"
)
_STAMP = re.compile(
    r"\s*(?:[-–—•*·]\s+|\d{1,2}\.\s(?=[A-Z])|\d{1,2}[:.]\d\d(?:\s?(?:[ap]\.?m\.?|GMT|UTC|h))?(?:\s?[-–—:|])?\s+(?=[A-Z“\"])|[A-Z]{4,20}: (?=[A-Z][a-z]|I ))"
)
"""The mark of a list, the hour of a running report, the speaker's label of a transcript."""
_LEAD_IN = re.compile(
    r"(?:Meanwhile|Separately|Elsewhere|However|Also|Earlier|Later|In addition|Moreover|Additionally), (?=\S)"
    r"|(?:He|She|They|[A-Z][\w'’-]+) (?:was|were) speaking (?:a day |hours |shortly )?(?:after|as|while) "
)
"""What ties a sentence to the one before it and tells nothing of its own event."""
_CLAUSE = re.compile(
    r"; |, (?:while|after|as|despite|which|who|where|when|although|though|but|whereas|according|following|with|and)\b"
    r"|, (?:an?|two|three|four|several|\d+) (?:hours?|days?|weeks?|months?|years?) (?:after|before)\b"
    r"|, \w+ing\b| (?:when|after|while) (?=\w)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r" \([^()\d]{1,120}\)")


_SAID = re.compile(
    r"(?:He|She|It|They) (?:also )?(?:said|added|told reporters|claimed|announced|stated)(?: also)?(?: on \w+)?(?: that)? "
    r"(?=[A-Z\d]|at least |about |around |some |more than |nearly |the |an? |two |three |four |five |six )"
)
"""The speaker by a pronoun, left out where the page names the speaker beside the words."""


def body_of(sheet: Sheet) -> str:
    """The sentence without dateline, label and link to the one before; always a part of the report's words, at least one word long."""
    start, end = body_span(sheet)
    return sheet.document.text[start:end]


def body_span(sheet: Sheet, *, told: bool = False) -> tuple[int, int]:
    """Where `body_of` stands in the text of its report, half-open; where `told`, also without "he said"."""
    text = sheet.document.text
    start, end = sheet.start, sheet.end
    label = _LABEL.match(text, start, end)
    if label and label.end() < end:
        start = label.end()
    stamp = _STAMP.match(text, start, end)
    if stamp and end - stamp.end() > 10:
        start = stamp.end()
    filed = dateline_end(text, start, end)
    if end - filed > 10:
        start = filed
    glued = _GLUED.match(text, start, min(end, start + _HEAD)) if sheet.index == 0 else None
    if glued and end - glued.end() > 10:
        start = glued.end()
    lead_in = _LEAD_IN.match(text, start, end)
    if lead_in and end - lead_in.end() > 10:
        start = lead_in.end()
    said = _SAID.match(text, start, end) if told else None
    if said and end - said.end() > 10:
        start = said.end()
    return start, end


_HEAD = 260  # characters in which a headline and a dateline stand
_GLUED = late(
    r"([^.!?\n–—]{15,160}?) [A-Z]{3}[A-Z.' ]{0,30}(?:, [^\n–—-]{1,50})?(?: ?\([^()\n]{2,20}\))? ?(?:--|—|–)\s?(?=[A-Z\d“\"])"
)
"""A headline that runs into its report without a stop: "Seven die in Orvel ORVEL, Kadhar (NWS) -- Seven people"."""


def glued_headline(sheet: Sheet) -> str:
    """The headline that stands before the dateline within the first sentence; empty where there is none."""
    text = sheet.document.text
    glued = _GLUED.match(text, sheet.start, min(sheet.end, sheet.start + _HEAD)) if sheet.index == 0 else None
    return glued.group(1).strip() if glued else ""


def has_dateline(sheet: Sheet) -> bool:
    """The sentence opens with a dateline: another dispatch begins."""
    return dateline_end(sheet.document.text, sheet.start, sheet.end) > sheet.start


def shorten(text: str, limit: int) -> str:
    """`text` cut at the last boundary within `limit` characters behind which it is a statement; whole where it has none or would
    lose a quote.
    """
    if len(text) <= limit:
        return text
    for boundaries in (_CLAUSE, _COMMA):
        ends = list(_ends(text, boundaries, limit))
        if ends:
            return text[: ends[-1]].rstrip(" ,;")
    return text


def statements(text: str, limit: int) -> list[str]:
    """The beginnings of `text` within `limit` characters that are statements of their own, the shortest first."""
    ends = sorted(
        {*_ends(text, _CLAUSE, limit), *_ends(text, _COMMA, limit), *([len(text)] if len(text) <= limit else ())}
    )
    return [text[:end].rstrip(" ,;") for end in ends]


def _ends(text: str, boundaries: re.Pattern[str], limit: int) -> Iterator[int]:
    """Where a statement ends at one of the boundaries, within `limit` characters."""
    whole = 0
    for boundary in boundaries.finditer(text, _SHORTEST):
        if boundary.start() > limit:
            return
        head = text[: boundary.start()]
        aside = _INTERRUPTING.match(text, boundary.start()) if head.endswith(_OPEN_VERBS) else None
        whole = aside.end() if aside else whole
        if boundary.start() >= whole and _balanced(head) and not _hangs(head) and is_whole(head):
            yield boundary.start()


def _hangs(head: str) -> bool:
    """Whether a clause is not over where it is cut: "an attack that began", "and said"; "ten died, doctors said" is."""
    before, _, last = head.rpartition(" ")
    if last in _STRETCHES and before.rpartition(" ")[0].endswith(","):
        return True  # "on Thursday, a day after"
    return last in _HANGING and not (last == "said" and ", " in before)


_HANGING = frozenset("began begun came comes started happened occurred is was are were be that and or of said".split())
"""Words after which a clause is not over: "an attack that began when"."""
_STRETCHES = frozenset("hour hours day days week weeks month months year years".split())
_OPEN_VERBS = ("ed", "that", "and")
_INTERRUPTING = late(r", (?:in|on|at|during|over|from) [^,]{1,60}, ")
"""What parts a verb from its object: "units repelled, in the night of the 17th, an attack"."""
_COMMA = late(r", (?=\D)")
_SHORTEST = 20  # characters that a cut leaves at least


def without_asides(text: str) -> str:
    """`text` without what stands in brackets and holds no digit: other names, mostly."""
    return _ASIDE.sub("", text)


def _balanced(text: str) -> bool:
    return text.count("(") == text.count(")") and text.count("“") == text.count("”") and text.count('"') % 2 == 0


def sentence_case(words: str) -> str:
    """`words` with a capital first letter, the rest as it is."""
    return words[:1].upper() + words[1:]


def words_of(sheet: Sheet, act: Speech | None, limit: int, figure: str = "") -> str:
    """A speaker's words of a sentence: the clause that is said, else all of it where it is short and nobody else speaks in it.

    What is cut never loses `figure`, nor everything but the speaker's name.
    """
    text = sheet.document.text
    first, last = body_span(sheet, told=act is not None)
    body = sentence_case(text[first:last])
    if act is None:
        return _cut(body, limit, figure)
    clause = _clause_of(sheet, act)
    if len(clause.split()) >= _CLAUSE_LEAST and figure in clause:
        return _cut(sentence_case(clause), limit, figure)
    if len(body) <= limit and not _shared(sheet, act):
        return _cut(body, limit, figure)
    start = min(act.start, act.name_start) if act.name_start >= sheet.start else act.start
    end = max(act.end, act.name_end)
    part = text[max(start, first) : min(end, last)].strip(" ,;")
    part = part.replace(f"{act.claimant.name}, said ", f"{act.claimant.name} said ", 1)  # an office stood before it
    if len(part.split()) <= _FEWEST or figure not in part:
        return _cut(body, limit, figure)
    return _cut(sentence_case(part), limit, figure)


_CLAUSE_LEAST = 5
"""Words of a clause that stands without its "X said"."""
_PLAINLY = frozenset("said says say told announced reported stated".split())
_FURTHER = late(r",? and that ")
_ELSE = late(r"\b(?:and|but) (?:also )?(?:said|added|suggested|accused|blamed|denied|called|told)\b")
_MARKS = '"“”'


def _clause_of(sheet: Sheet, act: Speech) -> str:
    """What the speaker plainly says where "X said that" opens the sentence and nobody is quoted; else nothing."""
    text = sheet.document.text
    opens = sheet.start <= act.name_start < act.name_end <= act.start and act.end >= sheet.end - 1
    if not opens or act.verb not in _PLAINLY or any(m in text[sheet.start : sheet.end] for m in _MARKS):
        return ""
    led = text[act.name_end : act.start].split()
    if len(led) > _LED or not led or text[sheet.start : act.name_start].strip().lower() not in ("", "the"):
        return ""
    clause = text[act.start : act.end].strip(" ,;").removeprefix("that ")
    before, that, rest = clause.partition(" that ")
    if that and len(before.split()) <= _BESIDE and before.split()[:1] != [] and before.split()[0] in _PREPOSED:
        clause = rest  # "said on a messaging channel that"
    if led[-1] == "there":
        clause = f"there {clause}"
    if not clause[:1].isalnum() or _ELSE.search(clause):
        return ""
    further = _FURTHER.search(clause)
    return clause[: further.start()] if further else clause


_BESIDE = 8
_PREPOSED = frozenset(("on", "in", "at", "from", "by", "to", "over"))
"""Words with which it is told where or how something was said, before what was said."""
_LED = 2
"""Words between a speaker and what is said: "said that"."""


def _shared(sheet: Sheet, act: Speech) -> bool:
    """Another speaker has a stretch of the sentence to himself."""
    return any(
        a.claimant.name != act.claimant.name and (a.start >= act.end or a.end <= act.start) for a in sheet.speech
    )


def _cut(text: str, limit: int, figure: str) -> str:
    short = shorten(text, limit)
    kept = short if figure in short and len(short.split()) > _FEWEST + 3 else text
    # a quotation that its sentence only opens: the next one closes it
    return kept[1:] if kept[:1] in _OPENS and not any(mark in kept[1:] for mark in _MARKS) else kept


_OPENS = ('"', "“")


_FEWEST = 4
