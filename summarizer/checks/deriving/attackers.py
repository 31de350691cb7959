"""The dead with their attacker: "seven died, the gunman among them" of six killed and a gunman who shot himself.

Whether a toll holds the attacker is for its source to say; where the claim says that its own does, one more is added.
"""

import re

from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.patterns import late

_ATTACKERS = frozenset("gunman attacker bomber assailant shooter killer suicide hijacker knifeman".split())
_HELD = frozenset("including includes include among counting himself herself".split())
"""Words of a claim that count the attacker in."""
_DIED = late(
    r"\b(?:shot dead|was (?:also )?(?:shot|killed)|also died|killed (?:him|her)self|killing (?:him|her)self|shot (?:him|her)self"
    r"|shooting (?:him|her)self|bl[eo]w(?:ing)? (?:him|her)self up|took (?:his|her) own life|turned the (?:gun|weapon) on (?:him|her)self)\b",
    re.IGNORECASE,
)
"""How a report tells that an attacker died."""
_NEAR = 3
"""Sentences from the toll on in which the attacker's death is told."""


def with_attacker(claim: Facet, index: SourceIndex) -> Derivation | None:
    """The toll of the source and its attacker, where the claim's words name him among its dead."""
    if claim.figure.harm != "killed" or claim.value is None or claim.value <= 1:
        return None
    if _ATTACKERS.isdisjoint(claim.words) or _HELD.isdisjoint(claim.words):
        return None
    for toll in index.by_value.get(claim.value - 1, [])[:MOST]:
        if toll.figure.harm != "killed" or toll.people == "fighter":
            continue
        here = [
            e.text for e in index.evidence(range(toll.sentence, min(toll.sentence + _NEAR, len(index.sentences) + 1)))
        ]
        died = next((k for k, text in enumerate(here) if _DIED.search(text)), None)
        if died is not None and any(w in text.lower() for text in here for w in _ATTACKERS):
            return Derivation("FIG112", f"{toll.figure.text} and the attacker", (toll,), (toll.sentence + died,))
    return None
