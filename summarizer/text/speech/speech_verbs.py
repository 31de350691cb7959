"""Verbs of speech and their speakers: "X said", "said X", "X told reporters"."""

from summarizer.schemas.terms import Speech as SpeechAct
from summarizer.text.lexicon.speakers import PLURALS
from summarizer.text.lexicon.speech import (
    ADDRESSED,
    ADVERBS,
    AUXILIARY,
    BARE_NOUNS,
    BE,
    BLAME,
    COUNTS,
    DETERMINERS,
    FINITE,
    HARMED,
    HEADLINE_VERBS,
    LIE_WORDS,
    LIVES,
    MODAL,
    NEED_BLAME,
    NEED_CHARGE,
    NEED_CLAUSE,
    NEED_GUILT,
    NEED_LIE,
    NEED_NAMES,
    NEED_OF,
    NEED_THAT,
    NEED_TOLL,
    NEED_WITNESS,
    NEGATIONS,
    NOBODY,
    NOT_BEFORE_VERBS,
    NOUN_FORMS,
    OFFERED,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_VERBS,
    REFUSING,
    SCORNED,
    SHOWING_NOUNS,
    TOLL_NOUNS,
    VERBS,
    WEAK,
)
from summarizer.text.speech.adjuncts import adjunct, after_listener
from summarizer.text.speech.claimant_types import classify
from summarizer.text.speech.indirect_speech import (
    read_able,
    read_by,
    read_missing,
    read_passive,
    read_quoting,
    read_withheld,
)
from summarizer.text.speech.noun_phrase import MARKS, Phrase, is_forename
from summarizer.text.speech.phrase_behind import right_phrase
from summarizer.text.speech.speaker_phrase import left_phrase, named_behind
from summarizer.text.speech.speech_act import Act, content, plausible
from summarizer.text.words.tokens import Tokens

_GUILT = 8
"""Tokens from "held" to "responsible"."""
_NEEDY = NEED_THAT | NEED_TOLL | NEED_LIE
_BLAMED = frozenset(("of", "for", "on", "by", "over", "in"))
_ENDS = frozenset((".", "and", "or", ","))
_SHOWING = frozenset("show shows showed indicate indicates indicated suggest suggests suggested".split())
_CLAIMING = frozenset(("claim", "claims", "claimed"))
_ONE = frozenset(("a", "an", "one", "another"))
_CLAUSE_HEADS = PRONOUNS | DETERMINERS | PREPOSITIONS | {"that", "there", "no", "all", ",", ":", "."}
_UNREAL = frozenset(("if", "unless", "whether", "until", "till"))
"""Words behind which nobody has spoken yet."""
_SET_OFF = frozenset((",", "as", "?", "!", "–", "—", ")"))


def read_verb(tokens: Tokens, i: int) -> Act | None:
    """The act of speaking that the verb at `i` marks; None where it marks none."""
    words = tokens.words
    word = words[i]
    if i + 1 < len(words) and words[i + 1] == "-" and tokens.joined(i + 1):
        return None
    before = words[i - 1] if i else ""
    if before in NOT_BEFORE_VERBS or (before in PREPOSITIONS and before not in ("to", "off", "around", "within")):
        return None
    if word in BARE_NOUNS and (words[i + 2 : i + 3] == ["by"] or words[min(i + 1, len(words) - 1)].endswith("ing")):
        return None  # "records seen by", "reports confirming that"
    if word == "attributed" and words[i + 1 : i + 2] == ["to"]:
        return None  # "a note attributed to the rebels"
    if is_forename(tokens, i) or (word in NEED_GUILT and NEED_GUILT[word].isdisjoint(words[i + 1 : i + _GUILT])):
        return None
    if word in NOUN_FORMS and (before in DETERMINERS or before in VERBS or before == "-"):
        return None
    if before and word not in HEADLINE_VERBS and tokens.raw(i, i + 1).istitle() and before not in MARKS:
        return None  # a word of a headline
    k = i
    while k > max(0, i - 8) and (
        words[k - 1] in ADVERBS or words[k - 1] in AUXILIARY or words[k - 1] in NEGATIONS or words[k - 1].endswith("ly")
    ):
        k -= 1
        if words[k] in BE:
            return read_passive(tokens, i)
    if word in _CLAIMING and not LIVES.isdisjoint(words[i + 1 : i + 6]):
        return None  # "the flood claimed nine lives"
    if word in QUOTE_VERBS:
        return read_quoting(tokens, i)
    if words[i + 1 : i + 2] == ["by"] and (word == "claimed" or VERBS[word] == "denied"):
        return read_by(tokens, i)
    if word == "reported" and _told_of(tokens, i, behind := words[i + 1] if i + 1 < len(words) else "."):
        return read_missing(tokens, i, behind)
    if any(words[m] in NEGATIONS for m in range(k, i)) or (i and words[i - 1] == "to"):
        return read_able(tokens, i) or read_withheld(tokens, i)
    act = VERBS[word]
    return _inverted(tokens, i, act) or _plain(tokens, i, act)


def _plain(tokens: Tokens, i: int, act: SpeechAct) -> Act | None:
    """A speaker, the verb, the content."""
    words = tokens.words
    word = words[i]
    behind = words[i + 1] if i + 1 < len(words) else "."
    start = content(tokens, after_listener(tokens, i + 1) if word in ADDRESSED else i + 1)
    told = start < len(words) and (
        words[start] in MARKS or (start > i + 1 and words[start - 1] in ("that", ":", "how"))
    )
    if word in NEED_THAT and not told and not _shown(words, i):
        return None
    if act == "accused" and (behind in _BLAMED or behind in _ENDS):
        return None
    if _says_something_else(words, i, behind):
        return None
    if word == "claimed" and behind == "responsibility":
        act = "claimed_responsibility"
    if word in NEED_LIE and LIE_WORDS.isdisjoint(words[i + 1 : i + 10]):
        return None
    phrase = left_phrase(tokens, i)
    if phrase is None:
        follows = i and (words[i - 1] in ("and", "but", ",") or words[i - 1].endswith("ly"))
        return (
            Act(i, act, "participle", None, i, start)
            if follows and (told or word not in WEAK or word in NEED_TOLL)
            else None
        )
    if phrase.edge and words[phrase.edge - 1] in _UNREAL:
        return None
    if word in BARE_NOUNS and phrase.edge and _turns_down(words, phrase.edge - 1):
        return None  # "denied recent reports that"
    if words[phrase.first] in NOBODY and words[phrase.first] != "neither":
        return None
    if word in NEED_WITNESS and classify(words[phrase.first : phrase.last]) != "media_own_reporting":
        return None
    if word in WEAK and not told and not _reports(tokens, i, behind, phrase):
        return None
    return Act(i, act, "before", phrase, phrase.edge, start)


def _turns_down(words: list[str], i: int) -> bool:
    """Whether a verb of denial stands at `i`, or its "as": "dismissed as rumours reports that"."""
    return VERBS.get(words[i]) == "denied" or (words[i] == "as" and VERBS.get(words[i - 1]) == "denied")


def _says_something_else(words: list[str], i: int, behind: str) -> bool:
    """Whether the verb at `i` lacks the object with which it speaks: "raised" a toll, "rejected" a claim, "named" the dead."""
    word = words[i]
    return (
        (word in REFUSING and _turned_down(words[i + 1 : i + 6]))
        or (word in NEED_TOLL and TOLL_NOUNS.isdisjoint(_object_of(words, i)))
        or (word in NEED_CHARGE and SCORNED.isdisjoint(words[i + 1 : i + 5]))
        or (word in NEED_NAMES and "names" not in words[i + 1 : i + 6])
        or (word in NEED_BLAME and BLAME.isdisjoint(words[i + 1 : i + 3]))
        or (word in NEED_CLAUSE and behind not in _CLAUSE_HEADS and behind not in MARKS)
        or (word in NEED_OF and (behind != "of" or not _counts(words, i + 2)))
    )


def _counts(words: list[str], k: int) -> bool:
    """Whether a count stands at `k`: "of 19 dead", "of dozens", "of at least two"."""
    return any(w[0].isdigit() or w in COUNTS for w in words[k : k + 3])


def _turned_down(behind: list[str]) -> bool:
    """Whether the first noun that may be turned down is an offer, before any claim or clause: "rejected a Front offer of talks"."""
    told = next((w for w in behind if w in OFFERED or w in SCORNED or w in PREPOSITIONS or w in ("that", "as")), "")
    return told in OFFERED


def _object_of(words: list[str], i: int) -> list[str]:
    """The words behind verb `i`, as far as a relative clause: "give rival accounts of a strike that killed 12" gives no toll."""
    behind = words[i + 1 : i + 8]
    clause = next((k for k, word in enumerate(behind) if word in ("that", "which", "who")), len(behind))
    return behind[:clause]


def _told_of(tokens: Tokens, i: int, behind: str) -> bool:
    """Whether "reported" tells of what stands before it: "villagers reported missing", "civilian harm reported, ..."."""
    if behind in HARMED:
        return True
    phrase = left_phrase(tokens, i) if behind in (",", ".", ";") else None
    return phrase is not None and not plausible(tokens, phrase)


def _reports(tokens: Tokens, i: int, behind: str, phrase: Phrase) -> bool:
    """Whether an ambiguous form is a verb of speech here: somebody stands before it and content or the end behind."""
    words = tokens.words
    if not plausible(tokens, phrase):
        return False
    if words[i] == "claims" and words[i + 1 : i + 3] == ["to", "have"]:
        return words[i - 1] not in ("'s", "'")  # "it claims to have killed 12"
    if (
        words[i] in BARE_NOUNS
        and not words[i].endswith("s")
        and PLURALS.isdisjoint((words[i - 1], words[_core(words, phrase) - 1]))
        and (words[i - 1][-1:] != "s" or words[phrase.first] in ("a", "an"))
    ):
        return words[i - 1] in PRONOUNS  # "they report", never "a last-minute report"
    if behind == "," or (behind == "." and i + 2 >= len(words)):
        aside = phrase.edge > 0 and words[phrase.edge - 1] in _SET_OFF and tokens.capital(i - 1)
        return words[i] not in BARE_NOUNS or aside  # "..., the Orvel Times reports."
    if behind in PREPOSITIONS:  # "..., the governor wrote on Telegram."
        after = adjunct(tokens, i + 1)
        aside = phrase.apposition is not None or (phrase.edge > 0 and words[phrase.edge - 1] in _SET_OFF)
        return aside and after > i + 1 and words[after : after + 1] in ([], ["."], [","])
    return behind not in FINITE and behind not in _ENDS


def _core(words: list[str], phrase: Phrase) -> int:
    """End of the phrase without where they are: "officials" of "officials in Dravosk"."""
    return next((k for k in range(phrase.first + 1, phrase.last) if words[k] in PREPOSITIONS), phrase.last)


def _shown(words: list[str], i: int) -> bool:
    """Whether figures or pictures stand before "show": they need no "that"; those "that show" something are an object."""
    if words[i] not in _SHOWING or SHOWING_NOUNS.isdisjoint(words[max(0, i - 8) : i]):
        return False
    return words[i - 1] not in ("that", "which")


def _inverted(tokens: Tokens, i: int, act: SpeechAct) -> Act | None:
    """The content, the verb, the speaker: "..., said X"."""
    words = tokens.words
    if not i and words[i] not in ("said", "says"):
        return None
    if i and words[i - 1] not in _SET_OFF and words[i - 1] not in MARKS:
        return None
    if words[i] in ADDRESSED or i + 1 >= len(words) or (words[i] in _NEEDY and words[i - 1] not in MARKS):
        return None
    phrase, stop = right_phrase(tokens, i + 1)
    if phrase and words[phrase.first : stop + 1] in (["one", ","], ["another", ","]) and tokens.capital(stop + 1):
        phrase, stop = right_phrase(tokens, stop + 1)  # "said one, Lena Okar"
    if phrase is None or words[phrase.first] in ("that", "it") or words[phrase.first] in PREPOSITIONS:
        return None
    after = words[stop] if stop < len(words) else "."
    spoken = named_behind(tokens, phrase, stop)  # "said a caretaker, Ada Kol": whose name is told can speak
    if after in FINITE or after in VERBS or after in MODAL or after == "that":
        return None
    quoting = words[i - 1] in MARKS and words[phrase.first] in _ONE  # '..., " said a plumber who lives nearby'
    if not quoting and not plausible(tokens, spoken):
        return None
    if i and words[i - 1] == ",":
        beside = left_phrase(tokens, i)
        if beside is not None and beside.apposition and (act != "said" or after not in (",", ".")):
            return None
        if act not in ("said", "reported_by_outlet") and after not in ("", ".") and words[i - 2] not in MARKS:
            return None  # "..., rejected the report, ...": an object, no speaker
    return Act(i, act, "behind", spoken, i, content(tokens, stop))
