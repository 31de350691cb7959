"""Verbs and prepositions that give a name its role in a sentence."""

from summarizer.schemas.terms import ActorType, ClaimantType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ACTING = _words(
    "killed kill kills attacked attack attacks bombed bombs bomb bombing shelled shelling struck strikes strike raided raids "
    "raid hit hits fired shot captured seized overran stormed ambushed kidnapped abducted abduct besieged advanced "
    "advancing drove launched conducted carried executed detained arrested destroyed targeted wounded injured fighters "
    "warplanes airstrikes offensive invaded occupied retook recaptured raped burned torched looted"
)
"""What a perpetrator does, or what is his in "X's strikes"."""
SUFFERING = _words(
    "on against targeting hit hitting attacked killed bombed struck shelled kidnapped abducted ambushed wounded of"
)
"""Words right before the name of who is hit."""
MEDIATING = _words("mediated mediation mediator mediators brokered brokering negotiated negotiators facilitated broker")
ALLIED = _words("ally allies allied backed backing supported supporting alongside")

BREAKS = _words(
    ", . ; : ( ) despite on in at from of and or with who which that where as while after before to into near"
)
"""Words behind which another phrase begins."""

PRONOUNS = _words("he she it they this these that those his her its their we i one another who")
"""Words that name nobody by themselves."""

BY_CLAIMANT: dict[ClaimantType, ActorType] = {
    "party_to_conflict": "rebel_group",
    "government_of_party": "government",
    "third_government": "government",
    "military": "state_forces",
    "police": "state_forces",
    "local_authority": "government",
    "health_authority": "government",
    "UN": "international_organisation",
    "NGO_or_monitor": "ngo_or_monitor",
    "media_own_reporting": "media",
    "rescue_or_civil_defence": "ngo_or_monitor",
    "eyewitness_or_resident": "civilians",
}
"""What a speaker's type says of the actor."""
