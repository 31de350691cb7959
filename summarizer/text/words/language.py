"""Which language a text is written in, as far as the little words tell."""

import re
from collections import Counter

_LITTLE_WORDS: dict[str, str] = {
    "en": "the of and to in that was for on with as by at from were has have had said is are it his her been which who will "
    "an not but they their this after more than its be",
    "fr": "le la les des du et en une un dans pour que qui sur par au aux est ont été avec plus pas ce cette son sont selon",
    "es": "el la los las de del y en una un que por con para se su al es fue han más como según sus ha lo entre",
    "pt": "o os as de do da dos das e em uma um que por com para se foi não mais ao segundo pelo pela são seu sua",
    "de": "der die das den dem des und in ein eine einen von zu mit auf für ist im sich nicht wurde wurden nach bei auch sind hat",
    "it": "il lo la gli le di del della dei e in una un che per con non sono da al nel alla è stato più anche secondo",
    "nl": "de het een en van in op te dat die is voor met zijn aan door bij ook werd werden naar niet uit zei",
    "tr": "ve bir bu da de için ile olarak olan çok daha sonra kadar gibi ancak olduğunu ise en",
    "pl": "w z na i się nie do że jest o po za od przez oraz jak był zostało są dla",
    "id": "yang di dan dari untuk dengan pada ini itu dalam tidak akan oleh telah sebagai karena orang",
    "sw": "ya wa na kwa katika la ni za watu hiyo kuwa huo baada cha",
}
_WORDS = {language: frozenset(words.split()) for language, words in _LITTLE_WORDS.items()}

_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("ar", "؀", "ۿ"), ("he", "֐", "׿"), ("hi", "ऀ", "ॿ"), ("bn", "ঀ", "৿"), ("am", "ሀ", "፿"), ("th", "฀", "๿"),
    ("my", "က", "႟"), ("ka", "Ⴀ", "ჿ"), ("hy", "԰", "֏"), ("el", "Ͱ", "Ͽ"), ("ja", "぀", "ヿ"), ("ko", "가", "힣"),
    ("zh", "一", "鿿"), ("ru", "Ѐ", "ӿ"),
)  # fmt: skip
"""Script to the language it most often writes in this field; first and last letter."""
_LETTERS = {"uk": "іїєґ", "fa": "پچژگ", "ur": "ٹڈڑں"}
"""Letters that only the second language of a script writes."""

_LAST_LATIN = "ɏ"
_OTHER_LETTER = re.compile(f"[^\0-{chr(ord(min(first for _, first, _ in _SCRIPTS)) - 1)}]")
"""Stands behind the Latin letters. Said by what it is not: a set up to the last character takes 3 ms to compile."""

SAMPLE = 20_000
"""Characters looked at: more tells nothing new."""
_WORD = re.compile(r"[a-z]++[^\W\d_]*+|[^\W\d_]++")
"""A run of letters; most are plain ones, and told at once."""
_LEAST = 0.08
"""Share of words that must be little words of the language: running English has 0.3 to 0.5, lists of names far less."""

_SENTENCE = 12
"""Words from which the little words of a Latin text tell its language; a headline may be all names."""


def language_of(text: str) -> str:
    """The language as an ISO 639-1 code, "und" in a script of none of them, or "unknown" where too little is written.

    >>> language_of("The army said at least 12 people were killed in the raid.")
    'en'
    """
    words = _words(text)
    if not words:
        return "unknown"
    script = _script(words)
    if script:
        return script
    counted = Counter(words)
    shares = {
        language: sum(counted[word] for word in little if word in counted) / len(words)
        for language, little in _WORDS.items()
    }
    best = max(shares, key=lambda language: shares[language])
    if shares[best] < _LEAST:
        return "unknown"
    return "en" if shares["en"] >= shares[best] * 0.9 else best


def is_foreign(text: str) -> bool:
    """Whether a text, and be it one sentence, is plainly in another language: another script, or hardly a little word of
    English in a dozen words. "Blast kills 12 in La Paz" is not.
    """
    language = language_of(text)
    words = _words(text)
    if language in ("en", "unknown") or not words:
        return False
    if _script(words):
        return True
    english = sum(word in _WORDS["en"] for word in words)
    return len(words) >= _SENTENCE and english <= _LEAST / 2 * len(words)


def _words(text: str) -> list[str]:
    """The words looked at, lower case."""
    sample = text[:SAMPLE]
    if "Σ" in sample or "İ" in sample:  # the small letter depends on its word, or is two
        return list(map(str.lower, _WORD.findall(sample)))
    return _WORD.findall(sample.lower())


def _script(words: list[str]) -> str | None:
    """The language of a text that is not written in Latin letters."""
    sample = "".join(words)[:4000]
    if not _OTHER_LETTER.search(sample):
        return None
    found = {code: sum(first <= c <= last for c in sample) for code, first, last in _SCRIPTS}
    code = max(found, key=lambda c: found[c])
    if found[code] * 2 < len(sample):
        return "und" if sum(c > _LAST_LATIN for c in sample) * 2 > len(sample) else None
    if code == "zh" and found["ja"]:
        return "ja"
    if code in ("ru", "ar"):
        seconds = [("uk",)] if code == "ru" else [("ur",), ("fa",)]
        for (second,) in seconds:
            if sum(sample.count(letter) for letter in _LETTERS[second]) * 100 > len(sample):
                return second
    return code
