"""The language of a text."""

import pytest
from hypothesis import given, strategies as st

from summarizer.text.words.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The army said at least 12 people were killed in the raid on Orvel.", "en"),
        ("RAID ON THE MARKET OF ORVEL KILLS 12, ARMY SAYS IN A STATEMENT", "en"),
        ("Au moins douze personnes ont été tuées dans une attaque, selon la police.", "fr"),
        ("Al menos doce personas murieron en el ataque, según la policía.", "es"),
        ("Mindestens zwölf Menschen wurden bei dem Angriff auf die Stadt getötet.", "de"),
        ("Almeno dodici persone sono morte nella città, secondo la polizia.", "it"),
        ("Pelo menos doze pessoas foram mortas em um ataque, segundo a polícia.", "pt"),
        ("Ten minste twaalf mensen zijn omgekomen bij de aanval, zei de politie.", "nl"),
        ("По меньшей мере двенадцать человек погибли при обстреле города.", "ru"),
        ("Щонайменше дванадцять осіб загинули під час обстрілу її міста.", "uk"),
        ("قتل اثنا عشر شخصا على الأقل في غارة على السوق", "ar"),
        ("حداقل دوازده نفر در حمله به بازار کشته شدند و چهار نفر گم", "fa"),
        ("至少十二人在袭击中丧生", "zh"),
        ("少なくとも12人が死亡した", "ja"),
        ("हमले में कम से कम बारह लोग मारे गए", "hi"),
        ("לפחות שנים עשר בני אדם נהרגו", "he"),
        ("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᏗᎦᎫᏍᏛᏗ", "und"),
        ("ﾅﾎﾁﾄﾃﾁﾔﾘ ﾞﾅﾌﾏﾗﾅﾋ ﾐﾏﾇﾉﾂﾌﾉ", "und"),
        ("12, 14, 16", "unknown"),
        ("", "unknown"),
    ],
)
def test_language(text: str, language: str) -> None:
    """A sentence is enough to tell the language."""
    assert language == language_of(text)


def test_names_do_not_hide_english() -> None:
    """A report full of foreign names is still English."""
    assert (
        language_of("The mayor of Ciudad de la Cruz, Juan de la Torre, told the daily El Mundo that the river rose.")
        == "en"
    )


@given(st.text(max_size=300))
def test_nothing_is_raised(text: str) -> None:
    """Whatever is written, a code comes back."""
    assert language_of(text)
