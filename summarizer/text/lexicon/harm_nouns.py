"""Nouns and adjectives of harm."""

from summarizer.schemas.terms import Harm

EVENT_NOUNS: dict[str, Harm] = {
    "death": "killed",
    "deaths": "killed",
    "killing": "killed",
    "killings": "killed",
    "murder": "killed",
    "murders": "killed",
    "massacre": "killed",
    "assassination": "killed",
    "assassinations": "killed",
    "execution": "killed",
    "executions": "killed",
    "slaying": "killed",
    "slayings": "killed",
    "beheading": "killed",
    "beheadings": "killed",
    "slaughter": "killed",
    "drowning": "killed",
    "lynching": "killed",
    "elimination": "killed",
    "wounding": "injured",
    "injury": "injured",
    "injuring": "injured",
    "kidnapping": "abducted",
    "kidnappings": "abducted",
    "abduction": "abducted",
    "abductions": "abducted",
    "arrest": "detained",
    "arrests": "detained",
    "capture": "detained",
    "detention": "detained",
    "detentions": "detained",
    "imprisonment": "detained",
    "displacement": "displaced",
    "evacuation": "displaced",
    "exodus": "displaced",
    "disappearance": "missing",
    "disappearances": "missing",
    "rape": "sexual_violence",
    "rapes": "sexual_violence",
}
"""What happened to people, named by a noun: its victims follow with "of" ("the killing of 12 miners")."""

COUNTED_EVENTS: dict[str, Harm] = {
    "death": "killed",
    "deaths": "killed",
    "fatality": "killed",
    "fatalities": "killed",
    "killings": "killed",
    "murders": "killed",
    "executions": "killed",
    "assassinations": "killed",
    "slayings": "killed",
    "martyrs": "killed",
    "dead": "killed",
    "corpses": "killed",
    "skeletons": "killed",
    "bodies": "killed",
    "corpse": "killed",
    "body": "killed",
    "remains": "killed",
    "injuries": "injured",
    "wounded": "injured",
    "injured": "injured",
    "casualties": "casualties_unspecified",
    "casualty": "casualties_unspecified",
    "arrests": "detained",
    "arrest": "detained",
    "detentions": "detained",
    "detainees": "detained",
    "hostages": "abducted",
    "hostage": "abducted",
    "captives": "abducted",
    "abductees": "abducted",
    "abductions": "abducted",
    "kidnappings": "abducted",
    "disappearances": "missing",
    "missing": "missing",
    "refugees": "displaced",
    "evacuees": "displaced",
    "idps": "displaced",
    "displaced": "displaced",
    "homeless": "displaced",
    "rapes": "sexual_violence",
}
"""Nouns whose count is a count of people harmed ("12 deaths", "30 wounded")."""

STATES: dict[str, Harm] = {
    "dead": "killed",
    "lifeless": "killed",
    "missing": "missing",
    "unaccounted": "missing",
    "homeless": "displaced",
    "displaced": "displaced",
    "wounded": "injured",
    "injured": "injured",
    "hurt": "injured",
    "maimed": "injured",
    "unconscious": "injured",
    "trapped": "besieged",
    "stranded": "besieged",
    "besieged": "besieged",
    "hostage": "abducted",
    "captive": "abducted",
}
"""Adjectives that say of people what was done to them, after "be", after a verb of leaving, or after the people."""

TOLL_NOUNS = frozenset("toll tolls".split())
COUNT_NOUNS = frozenset("number total count tally figure".split())
"""With "of" and people harmed, a toll by another name: "the number of dead rose to 12"."""

OWNED_EVENTS = frozenset(
    "death deaths murder murders killing assassination execution slaying slayings arrest capture kidnapping abduction"
    " disappearance".split()
)
"""Events of people whose they are: "Venn's death"."""
KILLER_NOUNS = frozenset("killer killers murderer murderers assassin assassins".split())
"""Those who killed whom "of" names."""
LIFE_NOUNS = frozenset("life lives".split())
"""Lost, claimed or taken: killed."""

TOLL_KINDS: dict[str, Harm] = {
    "death": "killed",
    "deaths": "killed",
    "fatality": "killed",
    "dead": "killed",
    "killed": "killed",
    "injury": "injured",
    "injured": "injured",
    "wounded": "injured",
    "casualty": "casualties_unspecified",
    "casualties": "casualties_unspecified",
    "human": "killed",
    "missing": "missing",
    "arrests": "detained",
    "displaced": "displaced",
    "detained": "detained",
    "victims": "casualties_unspecified",
}
"""The word beside "toll" or "number of"."""

ABSENCES = frozenset("injury injuries illness suspension flu fatigue knock fitness".split())
"""What a player is "missing through": nobody looks for him."""

ARMED_TAKERS = frozenset(
    "gunmen militiamen militia militants rebels fighters insurgents bandits kidnappers jihadists attackers raiders assailants captors gang "
    "armed masked".split()
)
"""By whom people who are "taken" are abducted."""
DWELLINGS = frozenset(
    "home homes house houses village villages school schools college university dormitory dormitories hostel camp farm farms field fields "
    "bus buses car cars bed beds hall church mosque market street streets office offices checkpoint town compound".split()
)
"""Where people are "taken from" by force; from rubble or the sea they are rescued."""
