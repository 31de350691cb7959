"""FIG: each figure of a checked text against the figures of the source."""

import re
from collections.abc import Iterable

from summarizer.checks.comparing.bearers import other_bearer
from summarizer.checks.comparing.circumstances import circumstance, stands_bounded
from summarizer.checks.comparing.company import companions, in_company
from summarizer.checks.comparing.compare import Pair, grade
from summarizer.checks.comparing.dates import DateVerdict, judge_parts, lacks_century
from summarizer.checks.comparing.harms import fate, harm_clash
from summarizer.checks.comparing.intents import only_wished
from summarizer.checks.comparing.lattice import DOUBT, HISTORY, MOST, SUSPICION, Judgement, judge
from summarizer.checks.comparing.means import other_means
from summarizer.checks.comparing.neighbours import year_of_another
from summarizer.checks.comparing.outcome import Outcome, finding_at, in_words
from summarizer.checks.comparing.owners import exchanged_things, owner, whole_named
from summarizer.checks.comparing.places import place_of_rival, place_taken, whole_beside
from summarizer.checks.comparing.scenes import other_scene
from summarizer.checks.comparing.turned_about import turned_about
from summarizer.checks.comparing.voices import other_voice
from summarizer.checks.deriving.fractions import as_share
from summarizer.checks.deriving.margins import margin_elsewhere
from summarizer.checks.deriving.own_sums import total_of_parts
from summarizer.checks.deriving.wholes import dated, named, resulted, scored
from summarizer.checks.misbound import (
    misplaced,
    mistold,
    misvoiced,
    of_another_age,
    otherwise_caused,
    turned,
    wrongly_bound,
)
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.calendar import DateParts, read_parts
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.idle import counts_nothing, enumerates
from summarizer.schemas.records import CheckedFigure
from summarizer.schemas.terms import Verdict

_YEAR = re.compile("1[5-9][0-9]{2}|20[0-9]{2}")
_BOUND_RULE = {"lost": "FIG104", "added": "FIG105", "weakened": "FIG105", "changed": "FIG106"}
_SURE = frozenset({"FIG112", "FIG118"})
"""Derivations that outweigh a number of the same value that stands elsewhere in the source."""


def check_figures(claims: Iterable[Facet], index: SourceIndex) -> list[Outcome]:
    """One outcome for each figure that a checked text states in words of its own."""
    claims = [c for c in claims if not c.marker]
    told = [c for c in claims if not (c.figure.bond and c.figure.bond.implied) and not counts_nothing(c)]
    companions(told)
    unnumbered = (_fated(c, index) for c in claims if c.figure.bond and c.figure.bond.implied)
    outcomes = [_enumerated(c, told, index) or check_figure(c, index) for c in told]
    return [*(total_of_parts(told, outcomes, i) for i in range(len(told))), *(o for o in unnumbered if o)]


def _fated(claim: Facet, index: SourceIndex) -> Outcome | None:
    """People named without a number, to whom the source says something else was done."""
    source = fate(claim, index)
    if source is None:
        return None
    evidence = index.evidence([source.sentence])
    finding = finding_at(claim, "FIG102", f"says {in_words(claim)}; the source has {in_words(source)}", evidence)
    return Outcome(CheckedFigure(claim.figure, "wrong_binding", rule="FIG102", evidence=evidence), [finding])


def _enumerated(claim: Facet, told: list[Facet], index: SourceIndex) -> Outcome | None:
    """ "The second army" after "the first army": a text may number what it tells of; the source need not."""
    if (
        claim.value is None
        or claim.value in index.by_value
        or not (_next_in_row(claim, told) or enumerates(claim, told))
    ):
        return None
    finding = finding_at(claim, "FIG118", f'"{claim.figure.text}" is counted in this text itself', [])
    return Outcome(CheckedFigure(claim.figure, "verified_in_source", rule="FIG118"), [finding])


def _next_in_row(claim: Facet, told: list[Facet]) -> bool:
    """Whether the text has the ordinal before the claim's, of the same noun."""
    if claim.figure.kind != "ordinal" or claim.value is None or not claim.after:
        return False
    row = (c for c in told if c.figure.kind == "ordinal" and c.value == (claim.value or 0) - 1)
    return any(c.after[:1] == claim.after[:1] for c in row)


def check_figure(claim: Facet, index: SourceIndex) -> Outcome:
    """Judge one figure, then word what was found."""
    claim = as_share(claim)
    figure = claim.figure
    if claim.value is None or figure.qualifier == "vague":
        return _vague(claim, index)
    whole = _as_a_whole(claim, index)
    if whole is not None:
        return whole
    verdict = judge(claim, index)
    kept = [p for p in verdict.same if not p.clash]
    if verdict.doubt > SUSPICION and kept and (whole_named(claim) or in_company(claim, kept, verdict.rival, index)):
        verdict.doubt = SUSPICION
    if (
        verdict.doubt > SUSPICION
        and kept
        and (whole_beside(claim, verdict) or only_wished(claim, verdict.rival.source if verdict.rival else None, index))
    ):
        verdict.doubt = SUSPICION
    otherwise = _told_otherwise(claim, verdict, index)
    if otherwise is not None:
        return otherwise
    if margin_elsewhere(claim, verdict.same):
        return _derived(claim, verdict, index, sure=False) or _absent(claim, verdict, index)
    if verdict.same and verdict.doubt <= SUSPICION and not verdict.other_quantity:
        return _supported(claim, verdict, index)
    elsewhere = not all(p.clash or p.source.figure.kind == "ordinal" for p in verdict.same)
    if not elsewhere or claim.figure.harm:
        derived = _derived(claim, verdict, index, sure=elsewhere)
        if derived is not None:
            return derived
    if verdict.same:
        return _doubted(claim, verdict, index)
    return _absent(claim, verdict, index)


def _doubted(claim: Facet, verdict: Judgement, index: SourceIndex) -> Outcome:
    """A number that the source has, but in another place than the claim's."""
    if verdict.doubt <= DOUBT and (asked := _derived(claim, verdict, index, sure=True, asked=True)):
        return asked
    certain = verdict.doubt > DOUBT or verdict.other_quantity or exchanged_things(claim, verdict, index)
    certain = certain or place_of_rival(claim, verdict)
    if not certain and verdict.change == "changed" and not verdict.same[0].clash:
        return _supported(claim, verdict, index)
    return wrongly_bound(claim, verdict.same[0], index, certain, verdict.rival)


def _as_a_whole(claim: Facet, index: SourceIndex) -> Outcome | None:
    """The outcome of a date, a score or a number in a name; None for a number that counts or measures."""
    figure = claim.figure
    if figure.kind in ("date", "ordinal") and lacks_century(figure.text + claim.tail[:12], index.calendar):
        return dated(claim, DateVerdict(missing="the century"))
    if (claim.date or figure.kind == "date") and (parts := _date_parts(claim)):
        return _other_year(claim, index) or dated(claim, judge_parts(parts, index.calendar))
    if _YEAR.fullmatch(figure.text) and int(figure.text) in index.calendar.years:
        return Outcome(CheckedFigure(figure, "verified_in_source"), [])  # "the 1976 murders"
    if claim.result:
        return resulted(claim, index)
    if claim.score is not None:
        return scored(claim, claim.score, index)
    return named(claim, index)


def _date_parts(claim: Facet) -> DateParts:
    """The parts of the date that a figure stands in; of two dates joined ("from March 2019 to May 2021") those of its own."""
    own, whole = read_parts(claim.figure.text), read_parts(claim.date or claim.figure.text)
    return own if own.years and len(whole.years) > 1 else whole


def _other_year(claim: Facet, index: SourceIndex) -> Outcome | None:
    """A year that the source gives to something else: "built in 1998" of a firm founded then."""
    years = year_of_another(claim, index) if _YEAR.fullmatch(claim.figure.text) else None
    if years is None:
        return None
    evidence = index.evidence(f.sentence for f in years)
    message = f"says {claim.lead[0]} ... {claim.figure.text}; the source gives {years[1].figure.text} for that, and {claim.figure.text} for another matter"
    return Outcome(
        CheckedFigure(claim.figure, "wrong_binding", rule="FIG109", evidence=evidence),
        [finding_at(claim, "FIG109", message, evidence)],
    )


def _told_otherwise(claim: Facet, verdict: Judgement, index: SourceIndex) -> Outcome | None:
    """What the source says of the number itself that the claim does not: another harm, time, person or matter."""
    clash = harm_clash(claim, verdict.same, index)
    if clash is not None:
        # its sentence speaks of the other harm, no word binds it to the number
        told_only = clash.source.figure.harm is None
        own = _derived(claim, verdict, index, sure=True) if told_only else _counted_here(claim, verdict, clash, index)
        return own or wrongly_bound(claim, clash, index)
    told = circumstance(claim, verdict.same, index)
    if told is not None and (told[0] != "FIG109" or verdict.doubt > HISTORY):
        own = _derived(claim, verdict, index, sure=True) if told[0] == "FIG109" else None
        return own or mistold(claim, *told, index)
    caused = other_means(claim, verdict.same, index)
    if caused is not None:
        return otherwise_caused(claim, caused.source, index)
    about = turned_about(claim, verdict.same)
    if about is not None:
        return turned(claim, about.source, index)
    someone = other_bearer(claim, index)
    if someone is not None:
        return of_another_age(claim, *someone, index)
    whose = owner(claim, verdict, index)
    if whose is not None:
        return wrongly_bound(claim, whose.pair, index, rival=whose.rival)
    return None


def _derived(
    claim: Facet, verdict: Judgement, index: SourceIndex, *, sure: bool, asked: bool = False
) -> Outcome | None:
    """What the number follows from; where the source has it elsewhere, only a sum that its words make (`sure`), or
    what the claim's own words ask for (`asked`)."""
    from summarizer.checks.deriving.ways import asked_for, derive  # a dozen rooms, and few figures need them

    derivation = asked_for(claim, index) if asked else derive(claim, verdict, index)
    if derivation is None or (sure and not asked and derivation.rule != "FIG112"):
        return None
    if derivation.rule in ("FIG112", "FIG119") and place_taken(claim, verdict, derivation.facets):
        return None
    evidence = index.evidence([*(f.sentence for f in derivation.facets), *derivation.sentences])
    finding = finding_at(claim, derivation.rule, f'"{claim.figure.text}" is {derivation.how}', evidence)
    name: Verdict = "ambiguous" if derivation.rule == "FIG125" else "verified_in_source"
    return Outcome(CheckedFigure(claim.figure, name, rule=derivation.rule, evidence=evidence), [finding])


def _counted_here(claim: Facet, verdict: Judgement, clash: Pair, index: SourceIndex) -> Outcome | None:
    """What the source counts for the claim's harm where the number itself stands at another: "a woman and her two children"."""
    if (claim.figure.harm, clash.source.figure.harm) in (("killed", "injured"), ("injured", "killed")):
        return _named_apart(claim, index)
    found = _derived(claim, verdict, index, sure=False)
    return found if found and found.checked.rule in _SURE else None


def _named_apart(claim: Facet, index: SourceIndex) -> Outcome | None:
    """The people whom the first sentence names as harmed one by one, where the claim counts them: "a boy and his aunt"."""
    first = [
        f
        for f in index.facets[:MOST]
        if f.sentence == index.start_of(f.sentence) and f.figure.harm == claim.figure.harm and f.value
    ]
    named = len(first) > 1 and all(f.figure.bond and f.figure.bond.implied for f in first)
    if not named or sum(f.value or 0 for f in first) != claim.value:
        return None
    how = " and ".join(f.figure.text for f in first)
    finding = finding_at(
        claim, "FIG112", f'"{claim.figure.text}" is all of one sentence: {how}', index.evidence([first[0].sentence])
    )
    return Outcome(CheckedFigure(claim.figure, "verified_in_source", rule="FIG112"), [finding])


def _vague(claim: Facet, index: SourceIndex) -> Outcome:
    """Words such as "dozens": the same word, or a number inside its span, vouches for them."""
    figure = claim.figure
    for source in index.facets:
        other = source.figure
        inside = figure.least is not None and source.value is not None and source.value >= figure.least
        if other.text.lower() == figure.text.lower() or inside:
            return Outcome(CheckedFigure(figure, "verified_in_source", evidence=index.evidence([source.sentence])), [])
    return Outcome(CheckedFigure(figure, "ambiguous"), [])


def _supported(claim: Facet, verdict: Judgement, index: SourceIndex) -> Outcome:
    figure = claim.figure
    best = verdict.same[0].source
    evidence = index.evidence([best.sentence])
    told = other_voice(claim, verdict.same, index)
    if told is not None and figure.claimant is not None:
        return misvoiced(claim, figure.claimant, *told, index)
    scene = other_scene(claim, verdict.same, index)
    if scene is not None:
        return misplaced(claim, *scene, index)
    if verdict.change is None or verdict.change == "kept" or stands_bounded(claim, verdict.same, index):
        return Outcome(CheckedFigure(figure, "verified_in_source", evidence=evidence), [])
    rule = _BOUND_RULE[verdict.change]
    if rule == "FIG104":
        rule = "FIG120" if claim.headline else "FIG104" if figure.harm or best.figure.harm else "FIG121"
    if rule == "FIG105" and figure.qualifier in ("about", "nearly") and not (figure.harm or best.figure.harm):
        rule = "FIG124"
    finding = finding_at(claim, rule, f'says "{figure.text}"; the source has "{best.figure.text}"', evidence)
    return Outcome(CheckedFigure(figure, "wrong_binding", rule=rule, evidence=evidence), [finding])


def _absent(claim: Facet, verdict: Judgement, index: SourceIndex) -> Outcome:
    vague = _vague_word(claim, index)
    if vague is not None:
        evidence = index.evidence([vague.sentence])
        finding = finding_at(
            claim, "FIG114", f'says "{claim.figure.text}"; the source has "{vague.figure.text}"', evidence
        )
        return Outcome(
            CheckedFigure(claim.figure, "conflicts_with_source", rule="FIG114", evidence=evidence), [finding]
        )
    evidence = index.evidence([verdict.rival.source.sentence]) if verdict.rival else []
    hint = f"the source has {in_words(verdict.rival.source)}" if verdict.rival else None
    finding = finding_at(claim, "FIG101", f'"{claim.figure.text}" is not in the source', evidence, hint)
    return Outcome(CheckedFigure(claim.figure, "not_found", rule="FIG101", evidence=evidence), [finding])


def _vague_word(claim: Facet, index: SourceIndex) -> Facet | None:
    """The vague word of the source that a number was made of: dozens for 24, hundreds for 300."""
    for facet in index.facets:
        figure = facet.figure
        if figure.qualifier != "vague" or figure.least is None or figure.least < 12 or claim.value is None:
            continue
        if (
            figure.least <= claim.value < figure.least * 10
            and grade(claim, facet).harm != "other"
            and figure.harm == claim.figure.harm
        ):
            return facet
    return None
