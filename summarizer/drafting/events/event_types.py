"""What sub-event type an event has: that of its incident where the sentence told bears it out, of its deed, or of its own words."""

from summarizer.drafting.casualties.people import phrase_of, population
from summarizer.drafting.events.deeds import Deed
from summarizer.drafting.incidents.incidents import Incident, side_of
from summarizer.drafting.incidents.tellers import told_acts
from summarizer.drafting.lexicon.actors import ACTOR_NOUNS, ARMED_SIDE
from summarizer.drafting.lexicon.events import BREACHED, FAMILIES, SUBORDINATE, TYPE_CUES, VIOLENT, WEAPONS
from summarizer.drafting.reading.cues import event_type, read_cues
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import EventType


def type_of(sheet: Sheet, incident: Incident | None, deed: Deed | None, *, part: bool) -> EventType:
    """The type of an event: an incident (told by `sheet`), a part of one, or a deed."""
    if incident is not None:
        means = _means(sheet)
        if means:
            return event_type(means)
        typed = deed.act.type if deed else "not stated"
        if deed and deed.kind in _OF_WHAT_WAS_DONE and _only_mentions(sheet, deed):
            return typed
        if typed == "Peaceful protest" and incident.type in _NO_LONGER_PEACEFUL:
            return incident.type
        if deed and incident.type == "Abduction/forced disappearance" and _frees(sheet, deed):
            return typed
        if typed != "not stated" and (incident.families.isdisjoint(VIOLENT) or _only_mentions(sheet, deed)):
            return typed
        settled = _settled(incident, sheet)
        if settled == "not stated":
            return "Attack" if _murders(sheet) else event_type(_led_to_harm(sheet), side_of(sheet))
        return settled
    if deed is not None and (
        deed.kind in _OF_WHAT_WAS_DONE or deed.act.type != "not stated" or deed.spoken or not part
    ):
        return deed.act.type
    return event_type(_own_cues(sheet), side_of(sheet)) if part else "not stated"


def _frees(sheet: Sheet, deed: Deed) -> bool:
    """Captives are let go, and nobody is taken but as told before: "the pupils kidnapped in May were freed"."""
    if sheet.words[deed.at] not in _FREED:
        return False
    taken = (c for c in sheet.cues if c.name == "abduct" and not c.back and c.first < deed.at)
    passive = sheet.words[deed.at - 1] in _BEING
    return passive or not any(sheet.words[c.first].endswith("ed") for c in taken)


_FREED = frozenset(("freed", "released", "rescued", "liberated"))
_BEING = frozenset(("was", "were", "been", "being"))


def _led_to_harm(sheet: Sheet) -> set[str]:
    """The acts behind "after" and "following" to which a sentence lays its harm: "seven died after an exchange of fire"."""
    if not any(f.harm in ("killed", "injured") for f in sheet.figures):
        return set()
    words = sheet.words
    found: set[str] = set()
    for cue in sheet.cues:
        opener = next((k for k in range(cue.first - 1, max(0, cue.first - _CAUSE), -1) if words[k] in SUBORDINATE), 0)
        if cue.back and not cue.unreal and words[opener] in _LED and words[opener - 1] not in _LATER:
            found.add(cue.name)
    return found


_CAUSE = 10  # words from "after" to the act that did the harm
_LED = frozenset(("after", "following", "amid"))
_LATER = frozenset("hour hours day days week weeks month months year years".split())
"""Between these and "after", time has passed: "two died, days after an air strike"."""


def _murders(sheet: Sheet) -> bool:
    """An armed band kills people who are no fighters: "gunmen killed a judge" (ACLED: an attack on civilians)."""
    if "since" in sheet.vocabulary:
        return False  # a count over months
    for figure in sheet.figures:
        agent = (
            figure.bond.agent
            if figure.bond and figure.harm == "killed" and figure.bond.modality == "asserted"
            else None
        )
        kinds = {ACTOR_NOUNS.get(word.strip(",.'’")) for word in (agent or "").lower().split()}
        people = phrase_of(figure)
        fought = population(people) not in ("unknown", "civilian") or not _LEADING.isdisjoint(people.lower().split())
        if not kinds.isdisjoint(ARMED_SIDE) and not fought:
            return True
    return False


_LEADING = frozenset(
    "commander commanders general generals colonel leader leaders officer officers guard guards fighter".split()
)
"""Those who are no civilians, whatever else is not told of them."""


_NO_LONGER_PEACEFUL = frozenset(
    ("Excessive force against protesters", "Protest with intervention", "Violent demonstration")
)


def _own_cues(sheet: Sheet) -> set[str]:
    """The cues of the acts that the sentence itself says took place; men captured in a battle are no arrest."""
    if any(act.claimant.speech == "denied" for act in sheet.speech):
        return set()
    acts = [c for c in sheet.cues if not (c.unreal or c.back or sheet.words[c.first] in _CAPTURES)]
    told = next(told_acts(sheet), None) is not None or any(sheet.words[c.first] in _DONE for c in acts)
    return {cue.name for cue in acts} if told else set()


_CAPTURES = frozenset(("captured", "capture", "captures"))
_DONE = frozenset(("shot", "gunned", "blew", "ran", "fired", "came"))
"""Verbs that open a phrase: "shot dead", "fired on"."""


def _only_mentions(sheet: Sheet, deed: Deed | None) -> bool:
    """The sentence tells its deed and names the attack behind it, without the harm: "held 12 people over Monday's attack"."""
    acts = [cue for cue in sheet.cues if FAMILIES.get(cue.name) in VIOLENT and not cue.back]
    hurt = any(f.harm in ("killed", "injured") and not _is_its_object(sheet, deed, f) for f in sheet.figures)
    return deed is not None and not hurt and all(cue.first > deed.at for cue in acts)


_OF_WHAT_WAS_DONE = ("inquiry", "reaction", "naming")
"""Kinds of deeds done about an attack, that are none themselves."""


def _is_its_object(sheet: Sheet, deed: Deed | None, figure: Figure) -> bool:
    """The harm is what somebody looks into, or is held for: "charged with killing two"; never "arrested 12 and killed five"."""
    if deed is None or sheet.token_at(figure.start) <= deed.at:
        return False
    if deed.kind in ("inquiry", "naming"):
        return True
    between = sheet.words[deed.at + 1 : sheet.token_at(figure.start)]
    held = deed.kind == "arrest" and bool(between) and between[0] in ("with", "over", "in", "for")
    return held and _ELSE.isdisjoint(between)


_GROUND_TAKEN = ("Government regains territory", "Non-state actor overtakes territory")


def _takes_people(sheet: Sheet) -> bool:
    """All its harm is people taken: "49 hostages were captured when the rebels overran the town"."""
    harms = {f.harm for f in sheet.figures if f.harm and f.bond and f.bond.modality == "asserted"}
    return harms == {"abducted"}


_ELSE = frozenset((",", "and", ";", "—", "-", "has", "had"))
"""Between a charge and a harm, these go over to something else."""


def _settled(incident: Incident, sheet: Sheet) -> EventType:
    """The incident's type where the sentence told bears it out, or most of its sentences do; else the sentence's own, or none.

    A type read from a remark of one sentence ("protesters later set fire to cars") is not that of the event it is told by.
    """
    wanted = TYPE_CUES.get(incident.type, frozenset())
    own = {cue.name for cue in sheet.cues if not (cue.unreal or cue.back)}
    own = own or {cue.name for cue in sheet.cues if not cue.unreal}
    if incident.type == "Armed clash" and own <= _AMBUSHED and _murders(sheet) and _only_ambushed(sheet):
        return "Attack"
    if incident.type != "Natural hazard" and "hazard" in own and own <= _HAZARDOUS:
        return "Natural hazard"  # "an earthquake struck", whatever else is told of the place
    if incident.type in _GROUND_TAKEN and sheet.figures and _takes_people(sheet):
        return "Abduction/forced disappearance"
    if "protest" in own and "riot" not in own and _hurts_crowd(sheet):
        return "Excessive force against protesters"
    if incident.type == "Arrests" and _kills(sheet):
        told = event_type(own - {"arrest"})
        return "Attack" if told == "not stated" and not _SEIZING.isdisjoint(own) else told
    if incident.type == "Disrupted weapons use" and any(f.harm == "killed" for f in sheet.figures):
        return event_type(own - {"disrupt"})  # "killed 40 soldiers and seized weapons"
    if incident.type == "Agreement" and not BREACHED.isdisjoint(sheet.words):
        return event_type(own - {"agreement", "talks"})
    if not wanted or not _LOOSE_CUES.isdisjoint(own) or not wanted.isdisjoint(own):
        return incident.type
    told = event_type(own)
    if told != "not stated":
        return told
    bearing = sum(
        not wanted.isdisjoint({c.name for c in s.cues}) or not _LOOSE_CUES.isdisjoint({c.name for c in s.cues})
        for s in incident.sheets
    )
    return incident.type if 2 * bearing >= len(incident.sheets) else "not stated"


def _kills(sheet: Sheet) -> bool:
    """The sentence's own clause has dead, not one on what was done before: "a guard who fled after killing two was caught"."""
    before = {sheet.tokens.starts[c.first] for c in sheet.cues if c.back}
    return any(f.harm == "killed" and not (f.bond and f.bond.cue_start in before) for f in sheet.figures)


_SEIZING = frozenset(("arrest", "strike"))
"""Arrests and raids, in which men are killed."""


def _means(sheet: Sheet) -> set[str]:
    """The one means that did the harm, where it is the agent: "air strikes had killed 13", "floods have killed 86"."""
    for figure in sheet.figures:
        bond = figure.bond
        if figure.harm in ("killed", "injured") and bond and bond.agent and bond.modality == "asserted":
            found = {cue.name for cue in read_cues(bond.agent.lower().split())} & _WEAPONS
            if len(found) == 1:
                return found
    return set()


_WEAPONS = WEAPONS | {"hazard"}


def _only_ambushed(sheet: Sheet) -> bool:
    """Nothing but an ambush makes it a battle: on people who are no fighters it is an attack on civilians."""
    return all(sheet.words[c.first].startswith("ambush") for c in sheet.cues if c.name == "clash")


_AMBUSHED = frozenset(("clash", "kill", "loss", "abduct", "attack", "engage"))
_HAZARDOUS = frozenset(("hazard", "kill", "loss", "strike", "displace", "other"))


def _hurts_crowd(sheet: Sheet) -> bool:
    """The state's men kill or hurt demonstrators: "police shot dead 16 unarmed protesters"."""
    for figure in sheet.figures:
        agent = (figure.bond.agent if figure.bond else None) or ""
        forces = any(ACTOR_NOUNS.get(word.strip(",.'’")) == "state_forces" for word in agent.lower().split())
        crowd = any(ACTOR_NOUNS.get(word) == "protesters" for word in phrase_of(figure).lower().split())
        if figure.harm in ("killed", "injured") and forces and crowd:
            return True
    return False


_LOOSE_CUES = frozenset(("strike", "bombing"))
"""Cues that the report decides: from the air or planted."""
