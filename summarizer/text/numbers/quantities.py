"""Read the quantities of a sentence: value, bound, kind and unit, not yet bound to people or harm."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.schemas.terms import Kind
from summarizer.text.lexicon.calendar import MONTHS
from summarizer.text.lexicon.money import COINS
from summarizer.text.lexicon.numbers import DECADES, FOREIGN_NUMBERS, SCALES, SMALL
from summarizer.text.lexicon.units import WEAPONS
from summarizer.text.numbers.ages import decade_of_life, goes_on_listing, is_age, ranges_age
from summarizer.text.numbers.bounds import bound_before
from summarizer.text.numbers.currencies import MONEY_BEFORE, money_before
from summarizer.text.numbers.decades import read_decade
from summarizer.text.numbers.designations import goes_on_naming, named_in_words, read_designation, read_formation
from summarizer.text.numbers.digits import digit_value
from summarizer.text.numbers.figure_words import MINUS_SIGNS, TRIGGERS, counts, is_score, negative_before, repeated
from summarizer.text.numbers.numeral import Numeral
from summarizer.text.numbers.numerals import read_numeral
from summarizer.text.numbers.plain_counts import plain_value
from summarizer.text.numbers.quantity import Quantity, bounded, quantity_of, ranged, spelled_out
from summarizer.text.numbers.ranges import read_range
from summarizer.text.numbers.shared_scale import share_scale, share_unit
from summarizer.text.numbers.single_units import MEASURES, SUBSTANCES, part_behind, read_single
from summarizer.text.numbers.tables import is_table, read_table
from summarizer.text.numbers.timestamps import read_stamp
from summarizer.text.numbers.tolerances import OPENERS, read_tolerance
from summarizer.text.numbers.units import Unit, read_unit
from summarizer.text.numbers.vague import POWERS_OF_TEN, VAGUE_WORDS, measured, read_vague
from summarizer.text.words.noise import readable
from summarizer.text.words.tokens import Tokens

_ONE_UNIT = COINS | MEASURES | SUBSTANCES.keys() | {"half", "quarter"}


def read_quantities(tokens: Tokens) -> list[Quantity]:
    """Quantities of one sentence, in text order, not overlapping."""
    words = tokens.words
    hits = tokens.numerals()
    if named := tokens.where(TRIGGERS):
        hits = sorted({*hits, *named})
    if not hits:
        return []
    hits = readable(tokens, hits)
    if is_table(tokens, hits):
        return [
            quantity_of(tokens, i, i + 1, i, (v, v, v), "exact", "count", None) for i, v in read_table(tokens, hits)
        ]
    found: list[Quantity] = []
    floor = 0
    for i in hits:
        if i >= floor:
            value = plain_value(tokens, i, floor)
            quantity = (
                _read(tokens, i, floor) if value is None else bounded(tokens, i, i, i + 1, value, "count", None, floor)
            )
            if quantity:
                before = found[-1].kind if found else None
                if (
                    before == "age"
                    and quantity.kind == "count"
                    and goes_on_listing(tokens, floor, quantity.first, quantity.last)
                ):
                    quantity.kind, quantity.unit = "age", "year"
                elif (
                    before == "designation"
                    and quantity.kind == "count"
                    and goes_on_naming(tokens, quantity.first, quantity.last)
                ):
                    quantity.kind = "designation"
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
            return quantity_of(tokens, name.first, name.last, i, (value, value, value), "exact", "designation", None)
    if (word in DECADES or (i + 1 < len(words) and words[i + 1] in DECADES)) and (decade := read_decade(tokens, i)):
        limits, unit = (decade.low, None, decade.low + 9), "year" if decade.kind == "age" else None
        return quantity_of(tokens, decade.first, decade.last, decade.first, limits, "range", decade.kind, unit)
    if word in SMALL and i > floor and named_in_words(tokens, i):
        value = Decimal(SMALL[word])
        return quantity_of(tokens, i, i + 1, i, (value, value, value), "exact", "designation", None)
    if word == "single":
        return _single(tokens, i, floor)
    if word in _ONE_UNIT and (one := read_single(tokens, i, floor)):
        return bounded(tokens, one.first, one.first, one.unit.last, one.value, one.unit.kind, one.unit.name, floor)
    if word in FOREIGN_NUMBERS:
        value = Decimal(FOREIGN_NUMBERS[word])
        return quantity_of(tokens, i, i + 1, i, (value, value, value), "exact", "count", None)
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
        told = unit if unit and unit.kind == "money" else Unit(numeral.last, "money", None)
        currency = told.name if told.name == tokens.raw(told.last - 1, told.last) else currency  # "$20 CAD"
        unit = Unit(told.last, "money", currency)
    if negative:
        numeral = numeral._replace(value=-numeral.value)
    span = read_range(tokens, first, numeral, None if currency else unit, money=currency is not None)
    if span:
        unit = Unit(span.last, "money", currency) if currency else span.unit
        if unit is None and ranges_age(tokens, first, span.last):
            unit = Unit(span.last, "age", "year")
        return ranged(tokens, first, number, span.last, (span.low, None, span.high), unit, floor)
    value = spelled_out(numeral.value) if numeral.last - number > 1 else numeral.value
    end = unit.last if unit else numeral.last
    after = tokens.words[end] if end < len(tokens.words) else ""
    if after in OPENERS and (off := read_tolerance(tokens, end)):
        unit = unit or off.unit
        kind, name = (unit.kind, unit.name) if unit else ("count", None)
        limits = min(value, value - off.margin), value, max(value, value + off.margin)
        return quantity_of(tokens, first, off.last, number, limits, "about", kind, name)
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
        return bounded(tokens, first, number, unit.last, value, "age" if aged else unit.kind, unit.name, floor)
    return _bare(tokens, opening, value, floor)


def _bare(tokens: Tokens, opening: _Opening, value: Decimal, floor: int) -> Quantity:
    """A number without a unit: a count, unless it is a share, an age or one side of a score."""
    first, number, numeral = opening.first, opening.number, opening.numeral
    words = tokens.words
    if words[number] == "." and words[numeral.last : numeral.last + 1] and words[numeral.last] in WEAPONS:
        return bounded(tokens, first, number, numeral.last, value, "designation", None, floor)  # "a .38 revolver"
    if numeral.fraction or (
        numeral.digits
        and numeral.scale == 1
        and numeral.last - number > 2
        and "/" in words[numeral.last - 3 : numeral.last - 1]
    ):
        return bounded(tokens, first, number, numeral.last, value, "other", None, floor)
    if words[numeral.last : numeral.last + 2] == ["-", "fold"]:
        return bounded(tokens, first, number, numeral.last, value, "other", None, floor)
    last = repeated(tokens, numeral)
    if (
        words[last : last + 1] == ["per"]
        and last + 1 < len(words)
        and ("0" <= words[last + 1] < ":" or words[last + 1] in SCALES or words[last + 1] == "hundred")
    ):
        return bounded(tokens, first, number, last, value, "rate", "per " + words[last + 1], floor)
    if first and words[first - 1] == "per":
        return bounded(tokens, first, number, last, value, "other", None, floor)
    if "magnitude" in words[max(0, first - 2) : first] and words[first - 1] in ("magnitude", "of", "-"):
        return bounded(tokens, first, number, last, value, "other", "magnitude", floor)
    decade = decade_of_life(tokens, first, last)
    if decade:
        return ranged(tokens, first, number, decade, (value, None, value + 9), Unit(decade, "age", "year"), floor)
    if is_age(tokens, first, last):
        return bounded(tokens, first, number, last, value, "age", "year", floor)
    return bounded(
        tokens, first, number, last, value, "other" if is_score(tokens, first, last) else "count", None, floor
    )


def _ordinal(tokens: Tokens, first: int, number: int, numeral: Numeral) -> Quantity:
    formation = read_formation(tokens, numeral.last)
    last: int = formation or numeral.last
    kind: Kind = "designation" if formation else "ordinal"
    value = spelled_out(numeral.value)
    return quantity_of(tokens, first, last, number, (value, value, value), "exact", kind, None)


def _dated(
    tokens: Tokens, i: int, floor: int, first: int, last: int, value: Decimal, upper: Decimal, kind: Kind
) -> Quantity:
    """A date or time; only words of approximation bound it ("around 0300 GMT")."""
    if upper != value:
        return quantity_of(tokens, first, last, i, (value, None, upper), "range", kind, None)
    before = bound_before(tokens, first, floor) if kind == "time" else None
    if before and before[1] in ("about", "nearly"):
        return quantity_of(tokens, before[0], last, i, (None, value, None), "about", kind, None)
    return quantity_of(tokens, first, last, i, (value, value, value), "exact", kind, None)


def _vague(tokens: Tokens, i: int, floor: int) -> Quantity | None:
    vague = read_vague(tokens, i, floor)
    if vague is None:
        return None
    first, last = vague.first, vague.last
    if vague.about:
        return quantity_of(tokens, first, last, first, (None, vague.low, None), "about", "count", None)
    before = bound_before(tokens, first, floor)
    if before:
        first = before[0]
    unit = read_unit(tokens, last, vague.low, digits=False) or measured(tokens, last)
    if unit:
        last = unit.last
    kind: Kind = unit.kind if unit else "count"
    return quantity_of(
        tokens, first, last, vague.first, (vague.low, None, vague.high), "vague", kind, unit.name if unit else None
    )


def _single(tokens: Tokens, i: int, floor: int) -> Quantity | None:
    """ "A single survivor" is one; "single-engine" and "single mothers" are none."""
    words, n, j = tokens.words, len(tokens.words), i + 1
    first = i - 1 if i > floor and words[i - 1] == "a" else i
    if (first == i and i) or (j < n and (words[j][-1] == "s" or not words[j][0].isalpha())):
        return None
    one = Decimal(1)
    return quantity_of(tokens, first, j, first, (one, one, one), "exact", "count", None)
