"""Words of reported speech in English: verbs, speech nouns, and what may stand between a speaker and the verb.

Tables only; the grammar over them is `speakers.py`, `speaker_phrase.py` and `quotation.py`.
"""

from summarizer.schemas.terms import Speech


def _forms(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BY_ACT: dict[Speech, str] = {
    "said": (
        "asked asks saw witnessed say says said stated tell tells told add adds added announce announces announced declare declares declared "
        "explain explains explained note noted remark remarked comment commented stress stressed stresses emphasize "
        "emphasized emphasised underline underlined insist insists insisted argue argues argued maintain maintains "
        "maintained reply replied respond responded recall recalled recount recounted recounts describe describes "
        "described write writes wrote tweet tweeted posted claim claims claimed allege alleges alleged assert asserts "
        "asserted boast boasted boasts proclaim proclaimed indicate indicates indicated disclose discloses disclosed "
        "reveal reveals revealed suggest suggested report reports reported relate related affirm affirms affirmed "
        "contend contended specify specified clarify clarified conclude concluded pointed record recorded records "
        "document documented documents register registered verify verified found finds shows showed show agree agreed whisper shout shouted "
        "speak speaks spoke complain complained testify testified mention mentioned reiterate reiterated repeated brief briefed brag bragged"
    ),
    "confirmed": (
        "confirm confirms confirmed acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded "
        "corroborated attest attested"
    ),
    "denied": (
        "deny denies denied reject rejects rejected dismiss dismissed dismisses refute "
        "refuted refutes dispute disputed disputes contradict contradicted contradicts disavowed "
        "repudiated disowned call calls called branded labelled labeled laughed scoffed sneered mocked ridiculed derided shrugged brushed waved"
    ),
    "accused": "held laid trade traded exchange exchanged accuse accuses accused accusing blame blames blamed attribute attributes attributed charged denounced denounces denounce condemned",
    "estimated": (
        "estimate estimates estimated believe believes believed think thinks thought reckon reckons reckoned "
        "calculate calculated count counted counts tallied put puts give gives gave raise raised raises revise revised revises updated updates lowered lowers published assess assessed assesses predict predicted "
        "expect expects suspect suspects"
    ),
    "warned": "warn warns warned fear fears feared caution cautioned cautions threaten threatened",
    "reported_by_outlet": "quote quoted quotes cite cited cites",
}

VERBS: dict[str, Speech] = {form: act for act, forms in _BY_ACT.items() for form in forms.split()}
"""Finite forms of the reporting verbs, each with its act of speaking."""

NAMING = frozenset("named names identified identifies listed lists".split())
NAMED = frozenset(
    "him her them it those dead victim victims wounded injured killed man men woman women attacker attackers hostages".split()
)
"""With "as" behind: whoever says so tells who the harmed were."""

PARTICIPLES: dict[str, Speech] = {
    "saying": "said",
    "adding": "said",
    "stating": "said",
    "announcing": "said",
    "claiming": "said",
    "alleging": "said",
    "reporting": "said",
    "telling": "said",
    "insisting": "said",
    "noting": "said",
    "stressing": "said",
    "confirming": "confirmed",
    "acknowledging": "confirmed",
    "admitting": "confirmed",
    "denying": "denied",
    "rejecting": "denied",
    "accusing": "accused",
    "blaming": "accused",
    "estimating": "estimated",
    "putting": "estimated",
    "warning": "warned",
}
"""Forms that speak on behalf of the subject of another verb ("..., adding that")."""

WEAK = _forms(
    "asked asks note describe describes described write writes wrote posted claim claims report reports record records document "
    "documents register registered relate related state recall recalled indicate indicates indicated suggest suggested "
    "pointed count counts counted estimate estimates put puts putting believe believes believed think thinks thought "
    "suspect suspects expect expects fear fears charged condemned denounce dispute disputes quote quotes cite cites "
    "reject dismiss repeated agree agreed maintain maintains maintained argue comment brief respond responded responds "
    "recorded documented threaten threatened threatens tell add warning warn concluded remark boast verify verified "
    "contradict shout whisper mention mentioned specify assess assessed refute calculate calculated predict "
    "predicted reject rejected blame feared briefed"
)
"""Forms that also are nouns, or that often report no speech: they need a speaker beside them and content behind."""

NEED_THAT = _forms(
    "recall recalled asked asks suspect suspects charged found finds concluded shows showed show indicates indicated indicate means suggest suggested suggests pointed agree agreed "
    "states expect expects charged respond responded responds"
)
"""Verbs that report speech only before "that" or a quotation."""

NEED_CLAUSE = _forms("maintain maintains maintained")  # "maintains that", "maintained it was"; no control is said

NEED_TOLL = _forms("put puts give gives gave raise raised raises revise revised revises updated updates lowered lowers")
"""Verbs that report speech only with a toll: "put the number of dead at 12"."""

NEED_BLAME = _forms("trade traded exchange exchanged")
"""Verbs that speak only with "blame" or "accusations" behind."""
BLAME = _forms("blame accusations recriminations")
NEED_OF = _forms("speak speaks spoke")
"""Verbs that report only with "of" and a count: "spoke of 19 dead"."""
COUNTS = _forms(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty dozens scores hundreds thousands"
)
"""Words for a count of people behind them; "one" is a pronoun too often."""

TOLL_NOUNS = _forms(
    "quantity amount turnout crowd attendance toll tolls number numbers count counts figure figures dead tally total losses estimate casualties deaths killed"
)

ADDRESSED = _forms("told tell tells telling briefed informed assured")
"""Verbs whose first object is the listener, not the content."""

NEED_NAMES = _forms("published")
"""Verbs that report only with names behind: "has published 84 names"."""
NEED_GUILT = {"held": _forms("responsible accountable"), "laid": _forms("blame")}
"""Verbs that accuse with one of these words behind: "held the Front responsible", "laid the blame on it"."""
NEED_CHARGE = _forms("laughed scoffed sneered mocked ridiculed derided shrugged brushed waved")
"""Verbs of scorn: they deny only with what somebody said as their object, "laughed at the claim", "waved the charge away"."""
SCORNED = _forms(
    "claim claims charge charges accusation accusations allegation allegations suggestion suggestions report reports figure figures "
    "toll account version assertion assertions idea notion"
)

OFFERED = _forms(
    "offer offers proposal proposals bid bids plan plans demand demands call calls request requests appeal appeals deal talks truce "
    "ceasefire invitation ultimatum petition bill amendment mediation basis motion"
)
"""What is turned down and claims nothing: "rejected an offer of talks" denies no report."""
REFUSING = _forms("reject rejects rejected rejecting dismiss dismisses dismissed")
"""Verbs that turn down an offer as well as a claim."""

LISTENERS = _forms(
    "reporters journalists newsmen press media parliament lawmakers congress senators deputies him her them us me it "
    "cnn bbc afp reuters ap aljazeera npr"
)

BE = _forms("is was are were be been being 's")
AUXILIARY = _forms("has had have would will could may might must should did do does can is was are were be been being")
MODAL = _forms("would will could may might must should can shall")

FINITE = AUXILIARY | _forms(
    "killed wounded injured left died hit struck attacked bombed shelled fired exploded destroyed seized captured took "
    "began ended came went launched carried made became remains remained fled entered held gave got led lost continued"
)
"""Verb forms that show that a noun phrase has ended and a clause runs."""

ADVERBS = _forms(
    "also later earlier then meanwhile however reportedly repeatedly separately today yesterday tonight overnight previously "
    "recently immediately already still now again since first initially again publicly officially openly only just "
    "further simply both never not n't 't always often initially monday tuesday wednesday thursday friday saturday sunday "
    "privately jointly flatly categorically strongly angrily quickly promptly subsequently additionally all likewise once "
    "independently directly even afternoon morning evening night late early there here"
)
"""What may stand between a speaker and the verb."""

BREAKS = _forms(
    "but while whereas although though because after before when where since if that than until unless so whether what "
    "how why once amid despite whose speaking"
)
"""Words a noun phrase never runs across."""

TURNS = _forms("but while whereas although though yet")
"""Words that open a new clause with its own speaker."""

PREPOSITIONS = _forms(
    "of for in at from with on near by to into over under between among against about around outside inside within across "
    "off along behind through during without toward towards via like per"
)
DETERMINERS = _forms(
    "the a an this that these those its his her their our my your some several many few both all two three four five six "
    "another one other most no any every each various local"
)

PERSON_PRONOUNS = _forms("he she")
THING_PRONOUNS = _forms("it")
PLURAL_PRONOUNS = _forms("they")
PRONOUNS = _forms("he she it they we i you who which this that these those")

SPEECH_NOUNS: dict[str, Speech] = {
    "announcement": "said",
    "claim": "said",
    "claims": "said",
    "report": "said",
    "reports": "said",
    "statement": "said",
    "statements": "said",
    "communique": "said",
    "communiqué": "said",
    "assertion": "said",
    "declaration": "said",
    "allegation": "said",
    "allegations": "said",
    "estimate": "estimated",
    "estimates": "estimated",
    "toll": "estimated",
    "tally": "estimated",
    "count": "estimated",
    "figures": "said",
    "admission": "confirmed",
    "confirmation": "confirmed",
    "acknowledgement": "confirmed",
    "denial": "denied",
    "denials": "denied",
    "accusation": "accused",
    "accusations": "accused",
    "warning": "warned",
    "warnings": "warned",
}
"""Nouns of speech: whose they are is who speaks ("Orvel's announcement that", "by the monitor's count")."""

PAPERS = _forms(
    "statement communique communiqué report announcement message release briefing interview conference post tweet bulletin "
    "note letter dispatch cable account broadcast video article paper document call finding findings survey"
)
"""What a speaker speaks in or through ("in a statement", "a statement from the army said")."""

QUOTE_VERBS = _forms("quoted quotes quote cited cites cite citing quoting")

DECLINED = _forms("comment respond say elaborate answer reply disclose specify")
UNVERIFIED = _forms("verify confirm corroborate establish")
NEGATIONS = _forms("not n't 't never neither nor cannot unable without")
NOBODY = _forms("no nobody none neither")

NOUN_FORMS = _forms(
    "held laid published attributed report reports claim claims estimate estimates record records document documents note count counts comment remark "
    "state charged warning fears fear stresses brief pointed feared suspects suspect expects think putting mention"
)
"""Forms of reporting verbs that stand inside noun phrases too ("police reports")."""

NOT_BEFORE_VERBS = _forms("the a an no every each its his her their our my your 's")
"""Words behind which a form of a verb is a noun or an adjective ("the alleged attack")."""

BARE_NOUNS = _forms("report reports claims claim estimates estimate comment remark record records note count counts")
"""Forms that are nouns where no content follows."""

BY_WHOM = _forms("reported confirmed announced claimed denied recorded documented estimated")
"""Passives whose "by ..." names the speaker."""

HEARSAY = _forms("said reported believed estimated alleged claimed thought feared rumoured rumored")
"""Passives before "to" that name nobody ("were said to have")."""

LIVES = _forms("lives life")
"""What a flood "claims" and no speaker does."""
HARMED = _forms("missing dead killed injured wounded hurt kidnapped abducted detained displaced")
"""What people are "reported" by those who miss them: "reported missing by their relatives"."""
ABLE = _forms("able managed")
"""Words whose "to" leads to what a speaker did say: "was able to confirm"."""

HELPING = (
    AUXILIARY
    | NEGATIONS
    | _forms("to don didn couldn doesn declined refused able independently immediately unable ca yet")
)
"""Words between a speaker and what was not said."""

REFUSED = _forms("not n't 't declined refused never didn don doesn cannot unable nor")
COUNTED_NOUNS = _forms("toll estimate claim count tally figures report claims reports")
"""Speech nouns that hold a number behind "of" ("the ministry's toll of 12")."""
BY_COUNT = _forms("count tally estimate figures estimates")
NOT_HEADINGS = _forms(
    "watch video photo photos image images footage document documents map maps data file files source news media update tv "
    "television magazine website letter transcript journalist reporter correspondent report reports cables log logs study "
    "head chief leader people author company council office state press records telegram twitter facebook health"
)
"""Words before a colon that head a caption or a list, not a speaker's words."""

HEADLINE_VERBS = _forms("say says said")
"""Verbs that mark speech even with the capital of a headline."""
OWN_VOICE = _forms("i we you us")
"""Pronouns of somebody already quoted: they open no speech of their own."""
NOT_ADVERBS = _forms("family ally reply assembly monopoly july italy sicily emily")
"""Words in -ly that are no adverbs."""

NEED_WITNESS = _forms("saw witnessed")
"""Verbs by which only an outlet's own people report ("an AFP journalist saw six bodies")."""
SHOWING_NOUNS = _forms(
    "figures data tally count records report reports images imagery footage video videos documents document statistics toll "
    "survey study investigation estimates database photographs photos analysis"
)
"""What shows things and so speaks."""
PASSING_ON = _forms("citing quoting")
"""Participles that lead to whom a speaker passes on."""

NEED_LIE = _forms("call calls called branded labelled labeled")
"""Verbs that deny only with a word like "lie" behind: "called the claim baseless"."""
LIE_WORDS = _forms(
    "lie lies false baseless disinformation misinformation fabricated fabrication untrue absurd propaganda unfounded groundless "
    "misleading fake nonsense invented invention fantasy fiction hoax rumour rumor myth concoction staged"
)

SEEN = _forms("seen obtained reviewed viewed verified examined analysed analyzed cited")
"""Participles whose "by ..." names the reader of a paper, not its author."""
