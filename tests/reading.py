"""What the tests of the reader share: hostile texts, and every quantity of a text as one line."""

from hypothesis import strategies as st

from summarizer.text.numbers.quantities import read_quantities
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.words.sentences import split_sentences
from summarizer.text.words.tokens import tokenize

FRAGMENTS = (
    "one two twelve twenty hundred thousand million dozen dozens half third second several few hundreds of a an and to or from between"
    " at least more than about nearly km kg per cent percent % $ £ US$ dollars years old May October 2015 1990s 10:30 p.m. GMT No."
    " Resolution Brigade F- 12 1,200 3.5 1/4 1e9 ½ ٣٤ 0 00 -5 – — - / . , ; ( ) [ ' ’ \" “ ° ^ x × + ~ @ # https://a.b/1 m k bn th nd s 1E30 5^99 ± plus minus point h more days 1010 30,000 999999999999999999999999999999"
).split()
"""Pieces of figures, to be thrown together."""

hostile_text = st.one_of(
    st.text(max_size=80),
    st.text(alphabet=st.characters(codec=None), max_size=60),  # lone surrogates too
    st.lists(
        st.sampled_from(
            [
                *FRAGMENTS,
                "\u200b",
                "\u202e",
                "\x00",
                "\ufeff",
                "\u00a0",
                "\u202f",
                "\r\n",
                "\n\n",
                "\ud800",
                "İ",
                "e\u0301",
            ]
        ),
        max_size=14,
    ).flatmap(lambda parts: st.sampled_from(["", " ", " ", "-", "\n"]).map(lambda gap: gap.join(parts))),
)


def quantities(text: str) -> list[Quantity]:
    """Every quantity of `text`, sentence by sentence."""
    return [q for s in split_sentences(text) for q in read_quantities(tokenize(text, s.start, s.end))]


def line(text: str, q: Quantity) -> str:
    """A quantity as one line: "at least 17 | at_least 17.. | count"."""
    if q.low == q.best == q.high and q.low is not None:
        value = f"{q.low}"
    else:
        value = f"{'' if q.low is None else q.low}..{'' if q.high is None else q.high}"
        if q.best is not None:
            value += f" best {q.best}"
    qualifier = "" if q.qualifier == "exact" else f"{q.qualifier} "
    return f"{text[q.start : q.end]} | {qualifier}{value} | {q.kind}" + (f" {q.unit}" if q.unit else "")


def lines(text: str) -> list[str]:
    """Every quantity of `text` as a line."""
    return [line(text, q) for q in quantities(text)]
