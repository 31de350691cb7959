"""The look-up form of a name, and a mention of it."""

import unicodedata

from summarizer.schemas.terms import ActorType
from summarizer.text.lexicon.names import NameKind
from summarizer.text.naming.name_records import Name
from summarizer.text.words.tokens import Tokens


def form(tokens: Tokens, first: int, last: int) -> str:
    """Look-up form of a name: its words in lower case, hyphens as written, full stops left out."""
    words = tokens.words
    if last - first == 1:
        return words[first] if words[first].isascii() else unaccented(words[first])
    out = ""
    for k in range(first, last):
        word = words[k]
        if word == ".":
            continue
        out += (
            word
            if not out or (tokens.joined(k) and (word in "-'" or words[k - 1] in "-'" or word.isdigit()))
            else " " + word
        )
    return out if out.isascii() else unaccented(out)


def unaccented(text: str) -> str:
    """The text without accents, so that "Nicolás" and "Nicolas" are one bearer."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def mention(
    tokens: Tokens, first: int, last: int, sentence: int, kind: NameKind, actor: ActorType, key: str, weight: int
) -> Name:
    """The mention that tokens `first` up to `last` make."""
    return Name(
        tokens.raw(first, last), tokens.starts[first], tokens.ends[last - 1], sentence, kind, None, key, actor, weight
    )
