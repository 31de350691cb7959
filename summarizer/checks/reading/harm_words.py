"""Words that speak of a harm, by stem: far wider than what binds a figure to it."""

from collections.abc import Sequence, Set as AbstractSet

from summarizer.checks.reading.stems import stem
from summarizer.schemas.terms import Harm


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(w) for w in words.split())


WORDS: dict[Harm, frozenset[str]] = {
    "killed": _stems(
        "killed dead died death fatal murder slain massacre perished body corpse remains homicide suicide drowned"
        " executed beheaded assassinated toll lethal lives funeral autopsy coroner killer manslaughter mourn grave buried"
        " starved lynched obituary killing mortality casualty casualties victim memorial suffocated hanged euthanized"
        " electrocuted stillborn passed slaughtered poisoned asphyxiated decapitated"
    ),
    "injured": _stems(
        "injured wounded hurt maimed hospitalized hospital burned burns concussion fracture broken stabbed bruised"
        " critical condition treated harmed shot bitten casualty casualties ill sick sickened attacked mauled slashed blinded"
        " scarred beaten assaulted paralyzed poisoned trauma surgery bleeding unconscious coma stable gored"
    ),
}
"""Stems that may speak of a harm."""

STRICT: dict[Harm, frozenset[str]] = {
    "killed": frozenset(stem(w) for w in ("killed", "dead", "died", "death", "fatal", "murdered", "slain")),
    "injured": frozenset(stem(w) for w in ("injured", "wounded", "hurt")),
}
"""Stems that name a harm and nothing else."""


def names_harm(harm: Harm, stems: AbstractSet[str]) -> bool:
    """Whether any of the stems may speak of the harm; harms without a table are always named."""
    words = WORDS.get(harm)
    return words is None or not words.isdisjoint(stems)


_VERBS: dict[str, Harm] = {
    **dict.fromkeys(("kill", "kills", "killed", "killing"), "killed"),
    **dict.fromkeys(
        ("injure", "injures", "injured", "injuring", "wound", "wounds", "wounded", "wounding", "hurts"), "injured"
    ),
}
_STATES: dict[str, Harm] = {
    "dead": "killed",
    "killed": "killed",
    "injured": "injured",
    "wounded": "injured",
    "hurt": "injured",
    "shot": "casualties_unspecified",
}


def harm_beside(words: Sequence[str], first: int, last: int) -> Harm | None:
    """The harm of a verb right before a number ("Blast Rips Bus, Injures 4") or a state right after it ("26 hurt").

    Headlines leave out what the grammar of sentences needs to bind the two. `first` and `last` are the figure's tokens,
    `last` the first one after it.
    """
    before = _VERBS.get(words[first - 1]) if first else None
    if before is None and list(words[last + 1 : last + 3]) == ["to", "death"]:
        judged = not _JUDGING.isdisjoint(words[max(0, first - _JUDGED) : first])
        return None if judged else "killed"  # "9 Choke to Death"; "sentences 9 to death"
    return before or (_STATES.get(words[last]) if last < len(words) else None)


_JUDGING = frozenset("sentence sentences sentenced sentencing condemn condemns condemned condemning".split())
_JUDGED = 4  # tokens between the verb and the number
