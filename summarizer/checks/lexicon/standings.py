"""Words that say how far a deed is real: denied, planned, feared, alleged, or the contrary of another deed. Tables only."""


def _forms(words: str) -> frozenset[str]:
    return frozenset(words.split())


DENYING = _forms(
    "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes"
    " refuted dispute disputes disputed disputing contradicted repudiated"
)
"""Verbs that turn down what is told behind them."""
UNDOING = _forms(
    "fail fails failed failing refuse refuses refused refusing decline declines declined unable failure refusal avoided"
    " avoid prevented prevent stopped barred banned kept"
)
"""Words whose infinitive or gerund was not done."""
DOING = _forms(
    "began begin begins begun started start starts continued continue continues managed manages helped help helps forced"
    " compelled came went used able caused causing led allowed enabled obliged made let tended proceeded appeared seems"
    " seemed appears found seen heard shown known said first last only"
)
"""Words whose infinitive was done, or that say nothing else about it."""
AHEAD = _forms(
    "plan plans planned planning want wants wanted intend intends intended hope hopes hoped hoping expect expects expected"
    " expecting threaten threatens threatened threatening vow vows vowed promise promises promised pledge pledges pledged"
    " offer offers offered agree agrees agreed decide decides decision order orders ordered prepare prepares"
    " prepared preparing ready due set likely unlikely bound scheduled try tries tried trying attempt attempts attempted"
    " seek seeks sought seeking aim aims aimed ask asks asked asking urge urges urged call calls called calling demand"
    " demands demanded propose proposes proposed proposal consider considers considered considering weigh weighing"
    " threat offer intention bid effort efforts authority power right permission willing free poised supposed vote"
    " yet remains remain need needs needed refused failed warned told instructed"
)
"""Words behind which an infinitive is not (yet) done."""
WEIGHING = _forms(
    "consider considers considered considering weigh weighs weighed weighing propose proposes proposed suggest suggests"
    " suggested recommend recommends recommended discuss discussed discussing planned plan plans planning risk risks"
    " favour favours favoured oppose opposes opposed mean means"
)
"""Verbs behind which a gerund is only thought of."""
ALLEGING = _forms(
    "accuse accuses accused accusing suspect suspects suspected suspecting suspicion allege alleges alleged alleging"
    " allegation allegations accusation accusations charged charges believed thought feared presumed claims"
)
"""Words behind which a deed is laid on somebody and not established."""
HEARSAY = _forms(
    "report reports rumour rumours rumor rumors suggestion suggestions speculation talk word account accounts version"
)
"""Nouns that pass a deed on: "reports that it had demanded money" say neither that it had nor that it had not."""
HEDGED = _forms(
    "allegedly reportedly apparently supposedly purportedly possibly perhaps alleged suspected believed thought feared"
    " presumed rumoured rumored"
)
"""Words in or before a verb group that keep its deed open."""
FEARING = _forms(
    "fear fears feared fearing suspect suspects suspected allege alleges alleged believe believes believed doubt doubts"
    " doubted hope hopes hoped expect expects expected wonder"
)
"""Verbs whose that-clause is not told as a fact."""
NOBODY = _forms("no nobody none neither nothing nowhere")
CONDITIONS = _forms("if unless whether lest")
LIKELY = _forms("may might could can")
COMING = _forms("will would shall should must 'll wouldn shouldn")
PERCEIVED = _forms("be see seen hear heard feel felt find found smell tell")
"""Verbs that behind "could" were done: "could be heard"."""

BRINGING_ABOUT = _forms(
    "impose introduce launch stage hold begin start carry conduct sign reach declare deploy send open make issue deliver"
    " pay release give cut raise close build complete mount lift adopt"
)
"""Verbs that make a deed of the noun behind them: "imposed sanctions", "held a strike"."""

STEPS = tuple(
    (frozenset(before.split()), frozenset(after.split()))
    for before, after in (
        ("question interview summon", "arrest detain charge indict convict sentence jail imprison"),
        ("arrest detain", "charge indict convict sentence imprison"),
        ("charge accuse indict", "convict sentence jail imprison"),
        ("propose recommend draft table", "approve adopt pass enact"),
        ("suspend", "dismiss sack fire expel"),
        ("besiege surround encircle shell bombard", "capture seize take overrun retake recapture"),
        ("damage", "destroy demolish flatten"),
        ("nominate", "appoint elect"),
        ("urge advise recommend", "order"),
        ("delay postpone", "cancel cancelled scrap"),
    )
)
"""Deeds of which the first comes before the second, and may stop short of it."""

CONTRARY = tuple(
    (frozenset(left.split()), frozenset(right.split()))
    for left, right in (
        ("admit concede acknowledge accept confirm", "deny reject dismiss refute dispute"),
        (
            "accept welcome praise support back endorse approve uphold favour",
            "reject oppose condemn criticise criticize dispute denounce dismiss",
        ),
        ("approve uphold grant pass allow", "reject overturn quash block refuse veto annul"),
        ("acquit clear exonerate", "convict sentence"),
        ("survive", "die"),
        ("allow permit", "ban forbid prohibit bar"),
    )
)
"""Verbs of which one excludes the other, of one and the same matter."""
