"""The day and the place that a sentence gives to the deed told right before it: "The raid took place on Monday", "nine others were
wounded in the attack in Orvel province".
"""

from collections.abc import Iterator

from summarizer.drafting.incidents.incidents import Incident
from summarizer.drafting.incidents.looking_back import is_long_past
from summarizer.drafting.incidents.marks import is_day, is_relative, of_count, of_update
from summarizer.drafting.incidents.sums import sums_over_time
from summarizer.drafting.incidents.tellers import tells_act
from summarizer.drafting.incidents.telling import families_of, harmed, kinship
from summarizer.drafting.incidents.whereabouts import place_in
from summarizer.drafting.lexicon.deeds import DOING, HAPPENING
from summarizer.drafting.lexicon.events import AFTERMATH, ANOTHER, APART
from summarizer.drafting.reading.cues import Cue
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.time.dates import Date

_NEXT = 2  # sentences
_SAME = 0.4  # kinship of one kind of act: a gunfight may be the attack told
_POINTING = frozenset(("the", "this", "that"))
_UNTOLD = frozenset(("claim", "kill", "loss", "other", "arrest", "talks", "agreement", "protest"))
"""Cues of what is done about a deed: "the claim", "the arrest"."""
_OTHERS = ANOTHER | APART | frozenset("latest last first previous earlier similar worst deadliest series wave".split())
_LEAD = 4  # tokens before a deed in which it is said to be another one
_FIXED = ("town", "near_town", "region")


def day_told_next(sheet: Sheet, incident: Incident) -> Date | None:
    """The day of the deed that one of the next sentences takes up; none where the sentence counts over a stretch of time."""
    for other, cue in _takings_up(sheet, incident):
        at = other.tokens.starts[cue.first]
        days = [
            d
            for d in other.dates_at(at)
            if is_day(d) and not is_relative(d) and not (of_count(d, other) or of_update(d, other))
        ]
        days = [d for d in days if _TURNS.isdisjoint(other.words[cue.last : other.token_at(d.start)])]
        if days:
            return days[0] if len(days) == 1 else None
    story = _narrated_next(sheet, incident)
    days = [d for d in story.dates_at(story.event_start) if is_day(d) and not is_relative(d)] if story else []
    return days[0] if len(days) == 1 and not is_long_past(days[0].when.text.casefold().split()) else None


def _narrated_next(sheet: Sheet, incident: Incident) -> Sheet | None:
    """The sentence that begins to narrate what the lead sums up: "A gun battle has left nine dead. Troops stormed a villa last night"."""
    at = incident.at.get(sheet.number, len(incident.sheets))
    other = next(iter(incident.sheets[at + 1 : at + 2]), None)
    if other is None or sheet.heading or sheet.index > _LEADS or other.number != sheet.number + 1:
        return None
    words = sheet.words
    summed = any(w in ("has", "have") and not _LEFT.isdisjoint(words[i + 1 : i + 4]) for i, w in enumerate(words))
    apart = not _OTHERS.isdisjoint(other.words[:_OPENS]) or other.words[0] in ("later", "meanwhile", "on")
    if not summed or apart or harmed(other) or sums_over_time(sheet) or not tells_act(other):
        return None
    return other if AFTERMATH.isdisjoint(other.words) else None


_LEADS = 1  # index of the last sentence that may be a lead
_LEFT = frozenset("left killed claimed wounded injured shot".split())
_OPENS = 8  # words of a sentence in which it sets itself apart


def place_told_next(sheet: Sheet, incident: Incident) -> str | None:
    """The place of the deed that one of the next sentences takes up."""
    for other, cue in _takings_up(sheet, incident):
        if any(p.precision in _FIXED for p in other.places) and _TURNS.isdisjoint(other.words[cue.last :]):
            return place_in(other, other.tokens.starts[cue.first])
    return None


def _takings_up(sheet: Sheet, incident: Incident) -> Iterator[tuple[Sheet, Cue]]:
    """The next sentences of the incident that name its deed as known, each with the cue that does."""
    if not sheet.cues or sums_over_time(sheet):
        return
    told = families_of({c.name for c in sheet.cues if not c.unreal})
    at = incident.at.get(sheet.number, len(incident.sheets))
    for other in incident.sheets[at + 1 : at + 1 + _NEXT]:
        if other.source != sheet.source or not 0 < other.index - sheet.index <= _NEXT or other.entry != sheet.entry:
            return
        cue = next((c for c in other.cues if _pointed(other, c) and _alike(told, c)), None)
        if cue is not None:
            yield other, cue


def _alike(told: set[str], cue: Cue) -> bool:
    return kinship(told, families_of({cue.name})) >= _SAME or (
        cue.name in ("attack", "blast", "bombing") and bool(told)
    )


def _pointed(sheet: Sheet, cue: Cue) -> bool:
    """ "The raid", "today's attack"; not "the latest raid"."""
    if cue.unreal or cue.name in _UNTOLD or not cue.first:
        return False
    words = sheet.words
    lead = words[max(0, cue.first - _LEAD) : cue.first]
    if not _OTHERS.isdisjoint(lead):
        return False
    if lead[-1] == "'s" and any(sheet.token_at(d.end) == cue.first - 1 for d in sheet.dates):
        return True
    if lead[-1] not in _POINTING or not AFTERMATH.isdisjoint(words[: cue.first]):
        return False
    behind = words[cue.last : cue.last + _HAPPENS]
    before = words[max(0, cue.first - _DONE) : cue.first]
    done = not (HAPPENING.isdisjoint(behind) and DOING.isdisjoint(before) and _CAUSING.isdisjoint(before))
    return done or (lead[-2:-1] == ["in"] and bool(harmed(sheet)))


_CAUSING = frozenset("triggering triggered sparking sparked starting started ending ended causing caused".split())
_TURNS = frozenset(("after", "before", "hours", "days", "since", "following"))
"""Words behind which another time is told: "came a day after the raid on Talen"."""
_HAPPENS, _DONE = 4, 3  # tokens between a deed and the verb that says that it was done
