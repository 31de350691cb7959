"""Read the quantities of a sentence: value, bound, kind and unit, not yet bound to people or harm."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.schemas.terms import Kind, Qualifier
from summarizer.text.lexicon.calendar import MONTHS
from summarizer.text.lexicon.numbers import FOREIGN_NUMBERS
from summarizer.text.numbers.ages import decade_of_life, goes_on_listing, is_age, ranges_age
from summarizer.text.numbers.bounds import bound_after, bound_before, interval
from summarizer.text.numbers.designations import read_designation, read_formation
from summarizer.text.numbers.digits import digit_value
from summarizer.text.numbers.figure_words import MINUS_SIGNS, TRIGGERS, counts, is_score, negative_before, repeated
from summarizer.text.numbers.numeral import Numeral
from summarizer.text.numbers.numerals import read_numeral
from summarizer.text.numbers.plain_counts import plain_value
from summarizer.text.numbers.quantity import Quantity, spelled_out
from summarizer.text.numbers.ranges import read_range
from summarizer.text.numbers.shared_scale import share_scale, share_unit
from summarizer.text.numbers.single_units import COINS, MEASURES, SUBSTANCES, part_behind, read_single
from summarizer.text.numbers.tables import is_table, read_table
from summarizer.text.numbers.timestamps import read_stamp
from summarizer.text.numbers.tolerances import OPENERS, read_tolerance
from summarizer.text.numbers.units import MONEY_BEFORE, Unit, money_before, read_unit
from summarizer.text.numbers.vague import POWERS_OF_TEN, VAGUE_WORDS, read_vague
from summarizer.text.words.noise import readable
from summarizer.text.words.tokens import Tokens

_ONE_UNIT = COINS | MEASURES | SUBSTANCES.keys() | {"half", "quarter"}


def read_quantities(tokens: Tokens) -> list[Quantity]:
    """Quantities of one sentence, in text order, not overlapping."""
    words = tokens.words
    hits = [i for i, word in enumerate(words) if word in TRIGGERS or (word < ":" and word >= "0")]
    if not hits:
        return []
    hits = readable(tokens, hits)
    if is_table(tokens, hits):
        return [_quantity(tokens, i, i + 1, i, (v, v, v), "exact", "count", None) for i, v in read_table(tokens, hits)]
    found: list[Quantity] = []
    floor = 0
    for i in hits:
        if i >= floor:
            value = plain_value(tokens, i, floor)
            quantity = (
                _read(tokens, i, floor) if value is None else _bounded(tokens, i, i, i + 1, value, "count", None, floor)
            )
            if quantity:
                before = found[-1].kind if found else None
                if (
                    before == "age"
                    and quantity.kind == "count"
                    and goes_on_listing(tokens, floor, quantity.first, quantity.last)
                ):
                    quantity.kind, quantity.unit = "age", "year"
                elif before == "money" and quantity.kind == "money":
                    share_scale(tokens, found, quantity)
                elif before == "count" and quantity.unit:
                    share_unit(tokens, found, quantity)
                found.append(quantity)
                floor = quantity.last
    if len(found) > 2 and not any(word[0].isalpha() for word in words):  # a line of bare numerals counts nothing
        for quantity in found:
            quantity.kind = "other" if quantity.kind == "count" else quantity.kind
    return found


def _read(tokens: Tokens, i: int, floor: int) -> Quantity | None:
    """The quantity that token `i` opens or belongs to; it reaches no further back than token `floor`."""
    words = tokens.words
    word = words[i]
    if word in VAGUE_WORDS or (word in POWERS_OF_TEN and words[i + 1 : i + 3] == ["s", "of"]):
        return _vague(tokens, i, floor)
    if i > floor and words[i - 1] == "." and "0" <= word < ":" and tokens.joined(i):
        numeral = read_numeral(tokens, i - 1)  # ".77"
        if numeral:
            return _number(tokens, i - 1, floor)
    stamp = read_stamp(tokens, i, floor)
    if stamp:
        return _dated(tokens, i, floor, stamp.first, stamp.last, stamp.value, stamp.upper, stamp.kind)
    if word in MONTHS:
        return None
    if "0" <= word < ":":
        name = read_designation(tokens, i, floor)
        if name:
            value = digit_value(word)
            return _quantity(tokens, name.first, name.last, i, (value, value, value), "exact", "designation", None)
    if word == "single":
        return _single(tokens, i, floor)
    if word in _ONE_UNIT and (one := read_single(tokens, i, floor)):
        return _bounded(tokens, one.first, one.first, one.unit.last, one.value, one.unit.kind, one.unit.name, floor)
    if word in FOREIGN_NUMBERS:
        value = Decimal(FOREIGN_NUMBERS[word])
        return _quantity(tokens, i, i + 1, i, (value, value, value), "exact", "count", None)
    return _number(tokens, i, floor)


class _Opening(NamedTuple):
    """A number with what stands before it, bounds excepted."""

    first: int
    """Its first token, sign and currency included."""
    number: int
    """The first token of the number itself."""
    numeral: Numeral
    currency: str | None
    negative: bool


def _open(tokens: Tokens, i: int, floor: int) -> _Opening | None:
    """The number at token `i` with its article, sign and currency."""
    words = tokens.words
    first, numeral = i, None
    before = words[i - 1] if i > floor else ""
    if before == "a" or before == "an":
        numeral = read_numeral(tokens, i - 1)
        first = i - 1 if numeral else i
    money = money_before(tokens, first, floor) if before in MONEY_BEFORE else None
    if numeral is None:
        numeral = read_numeral(tokens, i, money=money is not None)
    if numeral is None or not counts(tokens, i, numeral):
        return None
    number, sign = first, None
    if money or (before if first == i else words[first - 1]) in MINUS_SIGNS:
        sign = negative_before(tokens, money[0] if money else first, floor)
        if sign is not None:
            first = sign
        elif money:
            first = money[0]
            sign = negative_before(tokens, number, first + 1)
    return _Opening(first, number, numeral, money[1] if money else None, sign is not None)


def _number(tokens: Tokens, i: int, floor: int) -> Quantity | None:
    """A number in digits or words, with sign, currency, unit and bound."""
    opening = _open(tokens, i, floor)
    if opening is None:
        return None
    first, number, numeral, currency, negative = opening
    if numeral.ordinal:
        return _ordinal(tokens, first, number, numeral)
    unit = None if numeral.ratio else read_unit(tokens, numeral.last, numeral.value, digits=numeral.digits)
    if currency and (unit is None or unit.kind == "money" or not tokens.joined(numeral.last)):
        unit = Unit(unit.last if unit and unit.kind == "money" else numeral.last, "money", currency)
    if not negative:
        span = read_range(tokens, first, numeral, None if currency else unit, money=currency is not None)
        if span:
            unit = Unit(span.last, "money", currency) if currency else span.unit
            if unit is None and ranges_age(tokens, first, span.last):
                unit = Unit(span.last, "age", "year")
            return _ranged(tokens, first, number, span.last, (span.low, None, span.high), unit, floor)
    value = spelled_out(numeral.value) if numeral.last - number > 1 else numeral.value
    value = -value if negative else value
    end = unit.last if unit else numeral.last
    after = tokens.words[end] if end < len(tokens.words) else ""
    if after in OPENERS and (off := read_tolerance(tokens, end)):
        unit = unit or off.unit
        kind, name = (unit.kind, unit.name) if unit else ("count", None)
        limits = min(value, value - off.margin), value, max(value, value + off.margin)
        return _quantity(tokens, first, off.last, number, limits, "about", kind, name)
    if after == "below" and tokens.words[end + 1 : end + 2] == ["zero"]:  # "20 degrees below zero"
        unit, value = Unit(end + 2, "other", unit.name if unit else "°"), -abs(value)
    if (
        unit
        and unit.last < len(tokens.words)
        and tokens.words[unit.last] == "and"
        and (part := part_behind(tokens, unit))
    ):
        value, unit = value + part[1], unit._replace(last=part[0])
    if unit:
        aged = unit.kind == "duration" and first > 0 and tokens.words[first - 1] == "aged"
        return _bounded(tokens, first, number, unit.last, value, "age" if aged else unit.kind, unit.name, floor)
    return _bare(tokens, opening, value, floor)


def _bare(tokens: Tokens, opening: _Opening, value: Decimal, floor: int) -> Quantity:
    """A number without a unit: a count, unless it is a share, an age or one side of a score."""
    first, number, numeral = opening.first, opening.number, opening.numeral
    words = tokens.words
    if numeral.fraction or (
        numeral.digits and numeral.last - number > 2 and "/" in words[numeral.last - 3 : numeral.last - 1]
    ):
        return _bounded(tokens, first, number, numeral.last, value, "other", None, floor)
    last = repeated(tokens, numeral)
    if "magnitude" in words[max(0, first - 2) : first] and words[first - 1] in ("magnitude", "of"):
        return _bounded(tokens, first, number, last, value, "other", "magnitude", floor)
    decade = decade_of_life(tokens, first, last)
    if decade:
        return _ranged(tokens, first, number, decade, (value, None, value + 9), Unit(decade, "age", "year"), floor)
    if is_age(tokens, first, last):
        return _bounded(tokens, first, number, last, value, "age", "year", floor)
    return _bounded(
        tokens, first, number, last, value, "other" if is_score(tokens, first, last) else "count", None, floor
    )


def _bounded(
    tokens: Tokens, first: int, number: int, last: int, value: Decimal, kind: Kind, unit: str | None, floor: int
) -> Quantity:
    """A single number with the bound words on either side of it."""
    qualifier: Qualifier = "exact"
    before = bound_before(tokens, first, floor) if kind != "designation" else None
    if before:
        first, qualifier = before
    if qualifier in ("exact", "about"):
        after = bound_after(tokens, last)
        if after:
            last, qualifier = after
    return _quantity(
        tokens, first, last, number, interval(qualifier, value, whole=kind == "count"), qualifier, kind, unit
    )


def _ranged(
    tokens: Tokens,
    first: int,
    number: int,
    last: int,
    limits: tuple[Decimal, Decimal | None, Decimal],
    unit: Unit | None,
    floor: int,
) -> Quantity:
    """A range, "between" or "from" and words of approximation before it included."""
    if first > floor and tokens.words[first - 1] in ("between", "from"):
        first -= 1
    before = bound_before(tokens, first, floor)
    if before:
        first = before[0]
    low, best, high = limits
    plain = (spelled_out(low), best, spelled_out(high))
    return _quantity(
        tokens, first, last, number, plain, "range", unit.kind if unit else "count", unit.name if unit else None
    )


def _ordinal(tokens: Tokens, first: int, number: int, numeral: Numeral) -> Quantity:
    formation = read_formation(tokens, numeral.last)
    last: int = formation or numeral.last
    kind: Kind = "designation" if formation else "ordinal"
    value = spelled_out(numeral.value)
    return _quantity(tokens, first, last, number, (value, value, value), "exact", kind, None)


def _dated(
    tokens: Tokens, i: int, floor: int, first: int, last: int, value: Decimal, upper: Decimal, kind: Kind
) -> Quantity:
    """A date or time; only words of approximation bound it ("around 0300 GMT")."""
    if upper != value:
        return _quantity(tokens, first, last, i, (value, None, upper), "range", kind, None)
    before = bound_before(tokens, first, floor) if kind == "time" else None
    if before and before[1] in ("about", "nearly"):
        return _quantity(tokens, before[0], last, i, (None, value, None), "about", kind, None)
    return _quantity(tokens, first, last, i, (value, value, value), "exact", kind, None)


def _vague(tokens: Tokens, i: int, floor: int) -> Quantity | None:
    vague = read_vague(tokens, i, floor)
    if vague is None:
        return None
    first, last = vague.first, vague.last
    if vague.about:
        return _quantity(tokens, first, last, first, (None, vague.low, None), "about", "count", None)
    before = bound_before(tokens, first, floor)
    if before:
        first = before[0]
    unit = read_unit(tokens, last, vague.low, digits=False)
    if unit:
        last = unit.last
    kind: Kind = unit.kind if unit else "count"
    return _quantity(
        tokens, first, last, vague.first, (vague.low, None, vague.high), "vague", kind, unit.name if unit else None
    )


def _single(tokens: Tokens, i: int, floor: int) -> Quantity | None:
    """ "A single survivor" is one; "single-engine" and "single mothers" are none."""
    words, n, j = tokens.words, len(tokens.words), i + 1
    first = i - 1 if i > floor and words[i - 1] == "a" else i
    if (first == i and i) or (j < n and (words[j][-1] == "s" or not words[j][0].isalpha())):
        return None
    one = Decimal(1)
    return _quantity(tokens, first, j, first, (one, one, one), "exact", "count", None)


def _quantity(
    tokens: Tokens,
    first: int,
    last: int,
    number: int,
    limits: tuple[Decimal | None, Decimal | None, Decimal | None],
    qualifier: Qualifier,
    kind: Kind,
    unit: str | None,
) -> Quantity:
    return Quantity(first, last, number, tokens.starts[first], tokens.ends[last - 1], *limits, qualifier, kind, unit)
