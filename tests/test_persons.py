"""Whom "he" or "she" means where harm is told of a pronoun."""

import pytest
from drafted import brief_of

from summarizer.text.document import Document

CASES = """
A guard ran from the mill. He was shot dead. | A guard
A guard ran from the mill. Mara Doss was at home when she was shot dead. | Mara Doss
A guard ran from the mill. The mayor said he was shot dead. | A guard
A guard ran from the mill. Ilo Fenn fetched the baker, but he was shot dead. | -
A woman ran from the mill. He was shot dead. | -
Mr Venn ran from the mill. She was shot dead. | -
A doctor said the wall fell on him. He died at noon. | -
Stricken: Ilo Fenn was carried off. He died at noon. | -
A guard met the mayor in Lisk. He died at noon. | A guard
"""


@pytest.mark.parametrize(("text", "victim"), [line.split(" | ") for line in CASES.strip().splitlines()])
def test_a_pronoun_takes_up_the_one_person_who_can_be_meant(text: str, victim: str) -> None:
    """The one told of in its own sentence before the subject of the one before; nobody where two may be, or of the other sex."""
    killed = [f.bond.victims for f in Document(text).figures if f.harm == "killed" and f.bond]
    assert killed == ([] if victim == "-" else [victim])


DOERS = """
A guard ran off after he killed five clerks. | A guard
A guard drove to Lisk. He killed five clerks. | A guard
A guard drove to Lisk. The mayor said he killed five clerks. | A guard
A guard met the mayor in Lisk. He killed five clerks. | -
A woman drove to Lisk. He killed five clerks. | -
A girl ran out when he shot dead five clerks. | -
The guard's mother said he killed five clerks. | -
"""


@pytest.mark.parametrize(("text", "doer"), [line.split(" | ") for line in DOERS.strip().splitlines()])
def test_who_did_it_by_a_pronoun_is_named_where_nobody_else_is_told_of(text: str, doer: str) -> None:
    """The page blames the one person who can be meant, and cites the sentence that has the words."""
    row = brief_of(text).casualties[-1]
    assert (row.attributed_to or "-") == doer
    assert doer == "-" or any(doer in evidence.text for evidence in row.evidence)
