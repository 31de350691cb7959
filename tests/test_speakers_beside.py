"""Who says it, where the verb of saying is a participle or stands far from its subject."""

import pytest

from summarizer.text.document import Document


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Orvel radio is alleging that 12 guards were shot dead.", "Orvel radio"),
        ("Officials were saying that 12 miners had drowned.", "Officials"),
        ("The army is claiming that it killed nine rebels.", "army"),
        ("The flood was claiming houses and killed nine farmers.", None),
        ("The blaze, according to one local warden, has killed nine hikers.", "one local warden"),
        (
            "Okar confirmed the raid and Judge Luis Daro, who led the talks, said nine guards were killed.",
            "Judge Luis Daro",
        ),
        ("Lena Okar and Luis Daro, who led the talks, said nine guards were killed.", "Lena Okar and Luis Daro"),
        ("A report from the same zone says that nine guards were killed.", "report from the same zone"),
        ("The curfew followed reports from protesters that nine students were shot dead.", "protesters"),
    ],
)
def test_the_speaker_of_a_toll(text: str, speaker: str | None) -> None:
    """A form of "be" and a participle speak; "one local warden" is a whole speaker; a clause before "and" takes no speech away."""
    figure = [f for f in Document(text).figures if f.harm == "killed" or (f.harm and "shot" in text)][-1]

    assert (figure.claimant.name if figure.claimant else None) == speaker
