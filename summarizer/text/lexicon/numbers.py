"""Number words: English in full, and the vague collectives of the other languages of the news.

Values of scales follow the short scale (billion = 10^9), as all English news now does; lakh and crore are Indian.
"""

from decimal import Decimal

SMALL: dict[str, int] = {
    "zero": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "ninty": 90,
}  # fmt: skip
SCALES: dict[str, int] = {
    "thousand": 10**3, "lakh": 10**5, "lac": 10**5, "lkh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9,
    "trillion": 10**12, "quadrillion": 10**15, "quintillion": 10**18, "sextillion": 10**21, "septillion": 10**24,
}  # fmt: skip
SCALES |= {word + "s": value for word, value in SCALES.items()}
HUNDREDS = frozenset(("hundred", "hundreds"))
DOZENS = frozenset(("dozen", "dozens", "doz", "dozs"))

SCALE_LETTERS: dict[str, int] = {
    "k": 10**3, "mn": 10**6, "mln": 10**6, "mil": 10**6, "bil": 10**9, "mm": 10**6, "bn": 10**9, "bln": 10**9, "tn": 10**12, "trn": 10**12,
    "tln": 10**12, "cr": 10**7, "mio": 10**6, "mrd": 10**9, "mds": 10**9,
}  # fmt: skip
"""Scales written short: "12k", "$3bn", "10 mln". "mm" only after money: elsewhere it measures."""
SCALE_INITIALS: dict[str, int] = {"m": 10**6, "b": 10**9, "t": 10**12, "g": 10**9}
"""One-letter scales, which are units too: read by case and context."""

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "nineth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "twelth": 12, "twelveth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
}  # fmt: skip
ORDINAL_TENS: dict[str, int] = {word[:-1] + "ieth": value for word, value in TENS.items()}
DECADES: dict[str, int] = {word[:-1] + "ies": value for word, value in TENS.items()}
"""Ten years of a life or a century: "in her forties", "the nineties"."""
ORDINAL_SCALES: dict[str, int] = {"hundredth": 100} | {
    word + "th": v for word, v in SCALES.items() if not word.endswith("s")
}
ORDINAL_ENDINGS = frozenset("st nd rd th d".split())
"""After digits, touching them: "3rd", and "3d" as agencies wrote it."""

GLUED: dict[str, int] = {tens + unit: a + b for tens, a in TENS.items() for unit, b in SMALL.items() if 1 <= b <= 9}
"""Tens and units written as one word: "twentyfive"."""
GLUED_ORDINALS: dict[str, int] = {
    tens + unit: a + b for tens, a in TENS.items() for unit, b in ORDINALS.items() if 1 <= b <= 9
}

DENOMINATORS: dict[str, int] = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    word + ending: value
    for table in (ORDINALS, ORDINAL_TENS, ORDINAL_SCALES, GLUED_ORDINALS)
    for word, value in table.items()
    for ending in ("", "s")
    if word not in ("first", "second")
}
"""Words under a fraction stroke. "second(s)" is left to the clock."""
GLYPHS: dict[str, Decimal] = {
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3,
    "⅕": Decimal("0.2"), "⅖": Decimal("0.4"), "⅗": Decimal("0.6"), "⅘": Decimal("0.8"), "⅙": Decimal(1) / 6,
    "⅚": Decimal(5) / 6, "⅛": Decimal("0.125"), "⅜": Decimal("0.375"), "⅝": Decimal("0.625"), "⅞": Decimal("0.875"),
}  # fmt: skip

VAGUE_UNITS: dict[str, int] = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9,
    "trillions": 10**12, "lakhs": 10**5, "crores": 10**7,
}  # fmt: skip
"""Plural units with no number before them; the `literal` profile makes them at least two units (domain rule)."""
VAGUE_COUNTS: dict[str, int] = {
    "several": 2, "few": 2, "many": 2, "multiple": 2, "numerous": 2, "countless": 2, "handful": 3, "couple": 2, "pair": 2,
}  # fmt: skip
"""Lowest count each word states under the `literal` profile."""
NUMBERS_OF = frozenset(
    "large small great high low huge vast good fair certain considerable significant substantial sizeable sizable limited growing"
    " increasing rising record unprecedented unknown undetermined undisclosed unspecified unconfirmed unreported uncertain"
    " indeterminate untold".split()
)
"""Between "a" and "number of", which they leave vague; "an equal number of" counts by another number."""

FOREIGN_COLLECTIVES: dict[str, int] = {
    "score": 20,  # an old one of English: "a score of villagers"
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100, "millier": 1000,  # French
    "decena": 10, "docena": 12, "veintena": 20, "centenar": 100, "millar": 1000,  # Spanish
    "dutzend": 12,  # German
}  # fmt: skip
"""About so many, with an article before them; the plurals are vague."""
FOREIGN_PLURALS: dict[str, int] = {
    "dizaines": 10, "douzaines": 12, "vingtaines": 20, "centaines": 100, "milliers": 1000,
    "decenas": 10, "docenas": 12, "centenares": 100, "cientos": 100, "miles": 1000, "millares": 1000,
    "dutzende": 12, "hunderte": 100, "tausende": 1000,
    "десятки": 10, "сотни": 100, "тысячи": 1000, "десятків": 10, "сотень": 100, "тисячі": 1000,
    "العشرات": 10, "عشرات": 10, "المئات": 100, "مئات": 100, "الآلاف": 1000, "آلاف": 1000,
}  # fmt: skip
FOREIGN_NUMBERS: dict[str, int] = {
    "двое": 2, "трое": 3, "четверо": 4, "пятеро": 5, "шестеро": 6, "семеро": 7, "восьмеро": 8, "девятеро": 9, "десятеро": 10,
    "п'ятеро": 5, "قتيلان": 2, "جريحان": 2, "شخصان": 2, "جنديان": 2,
}  # fmt: skip
"""Collective numerals of Russian and Ukrainian, and the Arabic dual, which needs no numeral."""

CONTINENTAL_WORDS = frozenset(
    "de la el los las del y en que una uno por con para al se su der die das und den dem von im mit zu ein eine auf bei nach aus le les"
    " des et du dans une un au aux sur pour par plus il di che della nel per gli da em os as dos das na no não foram waren wurden".split()
)
"""Small words of Spanish, German, French, Italian and Portuguese, which write thousands with a stop."""
ENGLISH_WORDS = frozenset("the of and to for were was by with that at is are from has had have on it".split())
