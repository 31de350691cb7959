"""Whether a sentence that joins an incident may tell of something wider, or later, so that neither place nor day carry over."""

from summarizer.drafting.incidents.incidents import Incident
from summarizer.drafting.incidents.telling import harmed, points_back
from summarizer.drafting.lexicon.actors import ACTOR_NOUNS, STATE_SIDE
from summarizer.drafting.reading.sheet import Sheet


def is_loosely_told(incident: Incident, sheet: Sheet) -> bool:
    """The sentence opens a paragraph behind an incident told further down the report, and does not take it up ("the attack"):
    what it counts may be of the whole story. Arrests in a paragraph of their own are made later than what nobody was held in.
    """
    opened = next((s for s in incident.sheets if not s.heading), None)
    if opened is None or opened is sheet or opened.source != sheet.source:
        return False
    if _only_arrests(sheet) and not _goes_on(incident, sheet) and _none_arrest(incident, sheet):
        return True
    before = sheet.before
    if before is None or before.paragraph == sheet.paragraph:
        return False
    if opened.before is None or opened.before.heading:
        return False  # the lead
    return not points_back(sheet)


def _goes_on(incident: Incident, sheet: Sheet) -> bool:
    """A sentence of the same paragraph, not far before, tells of the incident too."""
    other = sheet.before
    while other is not None and other.paragraph == sheet.paragraph and sheet.index - other.index <= _NEAR:
        if other.number in incident.at:
            return True
        other = other.before
    return False


_NEAR = 20  # sentences of a paragraph looked back at: keeps the work linear


def _only_arrests(sheet: Sheet) -> bool:
    counted = harmed(sheet)
    return bool(counted) and all(f.harm == "detained" for f in counted)


def _none_arrest(incident: Incident, sheet: Sheet) -> bool:
    """Nobody who may arrest acts in what the incident tells before the sentence: a wreck, a bomb, an attack by gunmen."""
    for told in incident.sheets[:_OPENING]:
        if told is sheet or told.index > sheet.index:
            continue
        if any(cue.name in _HELD for cue in told.cues):
            return False
        doers = ((f.bond.agent or "").lower().split() for f in told.figures if f.harm and f.bond)
        if any(ACTOR_NOUNS.get(words[-1]) in STATE_SIDE for words in doers if words):
            return False
    return True


_OPENING = 4  # sentences that open an incident
_HELD = frozenset("arrest protest riot mob force clash gain advance strike disrupt".split())
"""Cues of acts in which people are taken on the spot: a raid, a riot, a battle."""
