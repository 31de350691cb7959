"""Two accounts side by side: who else speaks near a claim."""

from drafted import sheets_of

from summarizer.drafting.disputes.accounts import others_near
from summarizer.drafting.reading.claims import read_claims

TEXT = (
    "The mayor of Tolm said the mill was hit. It burned. The mayor of Tolm said two had died. A doctor said three had died. "
    "The army said it had left. Guards slept. A priest said the dead were farmers."
)


def speakers(text: str, at: int, *, back: int, ahead: int) -> list[str]:
    """Those who speak near a claim."""
    return [c.claimant.name for c in others_near(read_claims(sheets_of(text)), at, back=back, ahead=ahead)]


def test_only_others_so_many_sentences_back_and_ahead() -> None:
    """Neither the speaker himself nor whoever speaks farther off."""
    assert speakers(TEXT, 1, back=2, ahead=1) == ["doctor"]
    assert speakers(TEXT, 1, back=2, ahead=2) == ["doctor", "army"]
    assert speakers(TEXT, 4, back=3, ahead=0) == ["doctor", "army"]


def test_who_speaks_in_another_report_is_not_near() -> None:
    """Sentences are numbered through all reports; what is near is near in one."""
    claims = read_claims(sheets_of("The army said it had left.", "A priest said the dead were farmers."))

    assert others_near(claims, 1, back=4, ahead=4) == []
