"""Which casualty rows belong to the record of somebody told of: deeds a commander is sought for, and whom he replaced.

"The leader, who planned the raid in which six policemen died" tells of another day than the raid that found him. Read off
the sentence of the row, before its figure; used by totals of single incidents.
"""

import re
from typing import Any

_GAP = r"[^.;:]"
_DEED = r"(?:attacks?|raids?|ambush(?:es)?|bombings?|strikes?|blasts?|explosions?|assaults?|assassinations?|murders?|killings?|executions?|kidnappings?|abductions?|deaths?)"
_SOUGHT = (
    r"(?:responsible for|behind|(?:involved|complicit|implicated) in|part in|participat(?:ed|ing) in|(?<!\ba )(?<!\bthe )planned|order(?:ed|ing|s)"
    r"|(?:linked|tied|connected) to|(?:suspected|accused|guilty) of|wanted for"
    r"|(?:he|she|who|leader|commander|facilitator) (?:also |had |has |reportedly )?(?:led|directed|coordinated|conducted))"
)
_RECORD = re.compile(
    rf"\b{_SOUGHT}\b{_GAP}{{0,60}}?\b{_DEED}\b(?:{_GAP}{{0,50}}?\b(?:that|which|where|when|of|killing|leaving)\b{_GAP}{{0,30}})$"
)
_PREDECESSOR = re.compile(
    rf"\b(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing)|took over|taken over|takes over|predecessor|avenge"
    rf"|follow(?:s|ed|ing)? (?:that|the (?:capture|arrest|detention|death|killing|loss)) of)\b{_GAP}{{0,60}}$"
)
_DONE_BEFORE = re.compile(
    r"\b(?:he|she|leaders?|commanders?|facilitators?|attacks|bombs|bombings|cell|his (?:men|fighters|group)) (?:have|has|had) (?:\w+ )?"
    rf"(?:killed|murdered|executed|assassinated|kidnapped|abducted)\b{_GAP}{{0,40}}$"
)
_BELIEVED = re.compile(
    r"\b(?:he|she|they|leaders?|commanders?|facilitators?|m[ae]n|suspects?) (?:is|are|was|were) (?:also )?"
    rf"(?:believed|thought|said|known|suspected|alleged|reported) to have\b{_GAP}{{0,60}}$"
)
_LOOKED_AT = 220
"""Characters before a figure."""


def in_a_record(row: Any) -> bool:
    """Whether the people of the row were harmed in a deed that its sentence tells of somebody's past."""
    evidence = next((e for e in row.evidence if e.start <= row.figure.start < e.end), None)
    if evidence is None:
        return False
    before = evidence.text[: row.figure.start - evidence.start].casefold()[-_LOOKED_AT:]
    return any(pattern.search(before) for pattern in (_RECORD, _PREDECESSOR, _DONE_BEFORE, _BELIEVED))
