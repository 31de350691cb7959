"""The place that a sentence itself gives for what stands at an offset: its own clause before the rest of the sentence.

A named place of the clause comes first, then one that a common noun names there ("in a nearby village"), then "there" with
the place it takes up, then any place of the sentence. Where a speaker stands and where the wounded were brought is no place
of the harm: a wrong place is worse than none.
"""

from bisect import bisect_left

from summarizer.drafting.incidents.clause_bounds import REACH, clause_at
from summarizer.drafting.incidents.homes import CARE, home_of, lived_in
from summarizer.drafting.incidents.passing_places import (
    fled_to,
    in_passing,
    of_another_deed,
    unnamed_place,
)
from summarizer.drafting.incidents.place_lists import list_end, shared_out
from summarizer.drafting.reading.cues import read_cues
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.places import COMMON_PLACES, EVERYWHERE, NAMED_SITES, REGION_NOUNS, TAKING
from summarizer.text.lexicon.speech import FINITE
from summarizer.text.naming.places import Place
from summarizer.text.naming.places_common import Ground, find_grounds, subject_ground

_COMMON = COMMON_PLACES | NAMED_SITES | EVERYWHERE | {"there"}
_WIDE = 60  # characters by which a province stands further off than a town
_NEAREST = 16  # places looked at on either side
_BROUGHT = 12  # tokens between "taking the wounded" and where they were taken
_ARTICLES = frozenset(("a", "an", "the"))
_APPOSITION = 10  # tokens
_BEING = frozenset("is are was were be been has have had will would may might could can remains remained".split())
_BEFORE = 2  # sentences back that "there" may take up
_SCENE = 3  # sentences for which an opening place holds
_SETTING = frozenset(("in", "at", "near", "outside", "on"))
_SPOKEN = frozenset("said says told spoke speaking speech talks conference statement meeting summit visit".split())
_QUIET = frozenset("stoppage talks agreement other change base".split())
"""Cues of what harms nobody: "31 days on hunger strike in Talen Prison"."""
_BACK = 40  # places of the report looked back at for what "the valley" means


def place_in(sheet: Sheet, offset: int) -> str | None:
    """The place that the sentence gives for what stands at `offset`, as written; a wider one named beside it stays with it."""
    if not sheet.places and _COMMON.isdisjoint(sheet.vocabulary):
        return lived_in(sheet)
    if "other" in sheet.vocabulary and (unnamed := unnamed_place(sheet, offset)):
        return unnamed
    if len(sheet.places) > 1 and shared_out(sheet, offset):
        return None
    first, last = clause_at(sheet, offset)
    starts = sheet.tokens.starts
    low = starts[first] if first < len(starts) else sheet.end
    high = starts[last] if last < len(starts) else sheet.end
    places = harm_places(sheet, offset)
    own = [p for p in places if low <= p.start < high and (p.preposition or p.precision != "country")]
    if own:
        return written(sheet, _set_in(sheet, own[0], _nearest(own, offset)))
    if first and sheet.words[first] == "where":  # "in the provincial hospital, where gunmen killed a nurse"
        before = find_grounds(sheet.tokens, max(0, first - REACH), first)
        if before and not before[-1].known and before[-1].last >= first - 1:
            return ground_words(sheet, before[-1])
    grounds = find_grounds(sheet.tokens, first, last)
    grounds = [g for g in grounds if not of_another_deed(sheet, starts[g.first], offset)]
    sure = [g for g in grounds if not (g.known or _cared_for(sheet, g, offset) or _anywhere(sheet, g))]
    if sure:
        return ground_words(sheet, min(sure, key=lambda g: abs(starts[g.first] - offset)))
    if there_at(sheet, first, last):
        return there(sheet, first)
    if places:
        return written(sheet, _nearest(places, offset))
    around = (*find_grounds(sheet.tokens, max(0, first - REACH), first), *grounds)
    rest = [g for g in around if not (g.known or _cared_for(sheet, g, offset) or _anywhere(sheet, g))]
    if rest:
        return ground_words(sheet, rest[-1])
    return lived_in(sheet) or _same_place(sheet, grounds)


def _set_in(sheet: Sheet, opening: Place, nearest: Place) -> Place:
    """The town that opens the sentence as its scene ("In the town of Kell, ..."), before a bare name that hangs on a noun."""
    text = sheet.document.text
    scene = (
        opening.preposition in _SETTING and text[opening.end : opening.end + 1] == "," and opening.text != opening.name
    )
    early = sheet.token_at(opening.start) < _OPENING
    return opening if scene and early and nearest.text == nearest.name else nearest


_OPENING = 8  # tokens within which a sentence sets its scene


def _anywhere(sheet: Sheet, ground: Ground) -> bool:
    """ "A city", "an area", and no more: it tells no place."""
    article = ground.last - ground.first == _BARE and sheet.words[ground.first] in ("a", "an")
    return article and ground.noun in _VAGUE_PLACES


_BARE = 2  # tokens
_VAGUE_PLACES = frozenset("city town country region province area".split())


def harm_places(sheet: Sheet, offset: int) -> list[Place]:
    """The named places of a sentence at which something may have been done."""
    if not sheet.places:
        return []
    kept = [p for p in _around(sheet, offset) if not (in_passing(sheet, p) or sheet.of_part(offset, p.start))]
    kept = [p for p in kept if not of_another_deed(sheet, p.start, offset)]
    if any(p.preposition != "in" for p in kept) and not _who_fled(sheet, offset):
        kept = [p for p in kept if not fled_to(sheet, p)]
    return [p for i, p in enumerate(kept) if not (i and _scope(sheet, p, kept[i - 1]))]


def _who_fled(sheet: Sheet, offset: int) -> bool:
    """Whether people displaced are told at `offset`."""
    return any(f.start == offset and f.harm == "displaced" for f in sheet.figures)


def _around(sheet: Sheet, offset: int) -> list[Place]:
    """The places of a sentence nearest to `offset`: a list of a thousand places stays linear."""
    if len(sheet.places) <= 2 * _NEAREST:
        return sheet.places
    at = bisect_left(sheet.places, offset, key=lambda p: p.start)
    return sheet.places[max(0, at - _NEAREST) : at + _NEAREST]


def _cared_for(sheet: Sheet, ground: Ground, offset: int) -> bool:
    """The wounded lie there: "are being treated in the town's hospital"; not who was killed in it later (", where ...")."""
    if "where" in sheet.words[ground.last : ground.last + 2] and sheet.tokens.starts[ground.last] < offset:
        return False
    return (
        ground.noun in CARE
        and not ground.struck
        and not TAKING.isdisjoint(sheet.words[max(0, ground.first - _BROUGHT) : ground.first])
    )


def _scope(sheet: Sheet, place: Place, before: Place) -> bool:
    """The place only tells where the one before it lies: "Orvel Street, the busiest station in Kadhar"."""
    words = sheet.words[sheet.token_at(before.end) : sheet.token_at(place.start)]
    if len(words) < 3 or words[0] != "," or words[1] not in _ARTICLES or len(words) > _APPOSITION:
        return False
    return "," not in words[1:] and FINITE.isdisjoint(words)


def _nearest(places: list[Place], offset: int) -> Place:
    fine = [p for p in places if p.precision not in ("country", "unknown")] or places
    return min(fine, key=lambda p: _distance(p, offset))


def _distance(place: Place, offset: int) -> int:
    """Characters from `offset`; a place before it counts as further off, since English puts the place last."""
    distance = place.start - offset if place.start >= offset else 2 * (offset - place.end)
    return distance + (_WIDE if place.precision in ("region", "country") else 0)


def written(sheet: Sheet, place: Place) -> str:
    """The place as written, with the wider one named beside it ("Talen, in northern Kadhar")."""
    places = sheet.places
    at = last = bisect_left(places, place.start, key=lambda p: p.start)
    while at > 0 and places[at - 1].inside == places[at].text:
        at -= 1
    while last + 1 < len(places) and places[last].inside == places[last + 1].text:
        last += 1
    return sheet.document.text[places[at].start : list_end(sheet, places[last].end)]


def ground_words(sheet: Sheet, ground: Ground) -> str:
    """The words of a common place; "the valley" gives the valley named before."""
    words = sheet.tokens.raw(ground.first, ground.last)
    if words.split(None, 1)[0].lower() != "the" or ground.last - ground.first > 2:
        return words
    return next((p.text for p in reversed(_earlier(sheet)) if ground.noun in p.text.lower().split()), words)


def _same_place(sheet: Sheet, grounds: list[Ground]) -> str | None:
    """What "the city" takes up: the town, or the region, named last in the sentences right before; None where none is."""
    if not grounds:
        return None
    if home := home_of(sheet):
        return home
    wide = grounds[-1].noun in REGION_NOUNS
    for place in reversed(_earlier(sheet)):
        if place.sentence < sheet.index - _BEFORE or not _in_entry(sheet, place.sentence):
            break
        if (place.precision == "region") == wide and place.precision != "country":
            return place.name if not wide else place.text
    return None


def _in_entry(sheet: Sheet, index: int) -> bool:
    """Whether that earlier sentence stands under the head that this one stands under."""
    other: Sheet | None = sheet
    while other is not None and other.index > index:
        other = other.before
    return other is not None and (other.entry.number, other.entry.hour) == (sheet.entry.number, sheet.entry.hour)


def _earlier(sheet: Sheet) -> list[Place]:
    """The places named in the sentences before, the last of them at the end."""
    places = sheet.document.places
    at = bisect_left(places, sheet.start, key=lambda p: p.start)
    return places[max(0, at - _BACK) : at]


def opened_with(sheet: Sheet) -> str | None:
    """The place that opened an earlier sentence of the paragraph and so sets the scene: "In Orvel district, ..."."""
    document = sheet.document
    for place in reversed(_earlier(sheet)):
        sentence = document.sentences[place.sentence]
        if sentence.paragraph != sheet.paragraph or sheet.index - place.sentence > _SCENE:
            break
        opening = document.text[sentence.start : place.start].split()
        if place.preposition in _SETTING and len(opening) == 1 and document.text[place.end : place.end + 1] == ",":
            return _whole(sheet, place)
    return None


def _whole(sheet: Sheet, place: Place) -> str:
    """A place of an earlier sentence with the wider one named beside it."""
    places = sheet.document.places
    at = bisect_left(places, place.start, key=lambda p: p.start)
    while at + 1 < len(places) and places[at].inside == places[at + 1].text:
        at += 1
    return sheet.document.text[place.start : places[at].end]


def told_before(sheet: Sheet) -> str | None:
    """The place of the deed that the sentence right before tells, where the sentence goes on with it in the same paragraph."""
    document = sheet.document
    index = sheet.index - 1
    told = [p for p in _earlier(sheet) if p.sentence == index]
    if not told or document.sentences[index].paragraph != sheet.paragraph:
        return None
    words = document.tokens[index].words
    if all(cue.name in _QUIET for cue in read_cues(words[:REACH])) or not _SPOKEN.isdisjoint(words):
        return None
    return _whole(sheet, told[0]) if told[0].precision != "country" and told[0].preposition in _SETTING else None


def there_at(sheet: Sheet, first: int, last: int) -> bool:
    """Whether the clause says "there" of a place, not "there were"."""
    words = sheet.words
    return any(words[k] == "there" and words[k + 1] not in _BEING for k in range(first, min(last, len(words) - 1)))


def there(sheet: Sheet, first: int) -> str | None:
    """What "there" takes up: the last place before it, in the clause before or in the sentence before."""
    low = sheet.tokens.starts[first]
    earlier = [p for p in sheet.places if p.start < low]
    if earlier:
        return written(sheet, earlier[-1])
    if first and (ground := subject_ground(sheet.tokens, 0, first)):
        return ground_words(sheet, ground)
    grounds = find_grounds(sheet.tokens, max(0, first - REACH), first)
    if grounds:
        return ground_words(sheet, grounds[-1])
    told = _earlier(sheet)
    before = sheet.before
    if before is not None and before.paragraph == sheet.paragraph and before.words[0] == "the":
        noun = before.words[1:2]  # "The prison holds 2,400. In May 17 were killed there"
        named = next((p.text for p in reversed(told) if p.text.lower().split()[-1:] == noun), None)
        if named:
            return named
    return told[-1].text if told and told[-1].sentence >= sheet.index - _BEFORE else None
