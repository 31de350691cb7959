"""ACT, DAT503: names of people, groups and places that the source does not have."""

from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from summarizer.checks.reading.headlines import is_headline
from summarizer.schemas.records import Brief, Finding
from summarizer.text.bundle import Bundle
from summarizer.text.document import Document
from summarizer.text.naming.names import Name
from summarizer.text.words.tokens import tokenize

_LEAST = 4
"""Letters of a name's word that must agree: "Marran" and "Marrania", "Syria" and "Syrian"."""
_ALIKE = 3
"""Letters that two spellings of one name share."""
_FULL = 2
"""Words of a person's full name; longer ones hold particles and patronymics that reports leave out."""
_SMALL = frozenset("the of and for in at on a an de la el al bin ibn abu al- von van du le".split())
_WORLD = frozenset("uk us usa u.s u.s.a u.k un eu nato britain america england europe".split())
"""Names that a text may use for what its source takes for granted."""
_ADDRESS = frozenset("mr mrs ms miss dr sir lady lord mr. mrs. ms. dr.".split())
_KINDS = ("person", "group", "organisation", "place", "state")


class Vocabulary:
    """The words of a bundle, and what they abbreviate to."""

    def __init__(self, bundle: Bundle) -> None:
        self.words = bundle.words
        self.documents = bundle.documents

    @cached_property
    def names(self) -> list[str]:
        """Its names, for a text that names somebody in full or by initials: most texts do not."""
        return [name.text for document in self.documents for name in document.names]

    @cached_property
    def stems(self) -> set[str]:
        """The first letters of its longer words."""
        return {w[:_LEAST] for w in self.words if len(w) >= _LEAST}

    @cached_property
    def initials(self) -> set[str]:
        """The first letters of its names."""
        return {"".join(w[0] for w in name.lower().split() if w not in _SMALL) for name in self.names}

    def knows(self, name: str) -> bool:
        """Whether any telling word of a name stands in the reports, whole, inflected or as initials."""
        words = [w for w in tokenize(name).words if w[0].isalpha() and w not in _SMALL]
        if not self.words.isdisjoint(words):  # nearly always; what follows need not be asked then
            return True
        if (
            not words
            or not _WORLD.isdisjoint(words)
            or "".join(words) in self.initials
            or "".join(w[0] for w in words) in self.words
        ):
            return True
        return any(w[:_LEAST] in self.stems for w in words)

    @cached_property
    def _persons(self) -> set[tuple[str, str]]:
        """First and last word of every name of two words and more."""
        return {(words[0], words[-1]) for name in self.names if len(words := _letters(name)) > 1}

    def misnames(self, name: str) -> bool:
        """Whether a person's name is one of the reports' with another surname, or another first name, that they do not have.

        "Dana Velik" of a report that names Dana Orlic; not a spelling of the same name, nor one whom it gives no first name.
        """
        words = _letters(name)
        if len(words) != _FULL:
            return False
        for other in (0, 1):
            kept, strange = words[1 - other], words[other]
            if strange in self.words or strange[:_ALIKE] in {w[:_ALIKE] for w in self.words if w[:1] == strange[0]}:
                continue
            if kept in self.words and any(pair[1 - other] == kept for pair in self._persons):
                return True
        return self._crosses(words[0], words[1])

    def _crosses(self, first: str, last: str) -> bool:
        """Whether a name joins the first name of one whom the reports name with the surname of another."""
        if first not in self.words or last not in self.words:
            return False
        named = {pair[0] for pair in self._persons}, {pair[1] for pair in self._persons}
        if (first, last) in self._persons or first not in named[0] - named[1] or last not in named[1] - named[0]:
            return False
        return not any(a == first and b in ("and", ",", "or") for a, b in self._following)  # "Karel and Dana Orlic"

    @cached_property
    def _following(self) -> set[tuple[str, str]]:
        """Each two words that stand side by side."""
        return {pair for document in self.documents for tokens in document.tokens for pair in pairwise(tokens.words)}

    def held_by_another(self, name: Name) -> str | None:
        """Who bears the title of a name in the reports, where they give it to others alone and this bearer another."""
        title, surname = (name.title or "").lower().split()[-1:], _letters(name.text)[-1:]
        holders = self._titles.get(title[0]) if title else None
        if not holders or not surname or surname[0] in holders:
            return None
        if not any(surname[0] in others for others in self._titles.values()):
            return None  # named without any title: who reads papers may know it
        for document in self.documents:
            for tokens in document.tokens:
                if title[0] in tokens.words and surname[0] in tokens.words:
                    return None  # "Halden Rusk, who was a general"
        return next(iter(holders.values()))

    @cached_property
    def _titles(self) -> dict[str, dict[str, str]]:
        """Title -> surname of each who bears it and the name in full; forms of address are no titles."""
        found: dict[str, dict[str, str]] = {}
        for document in self.documents:
            for name in document.names:
                words = _letters(name.text)
                if name.title and words and (title := name.title.lower().split()[-1]) not in _ADDRESS:
                    found.setdefault(title, {}).setdefault(words[-1], name.text)
        return found


def _letters(name: str) -> list[str]:
    """The words of a name in small letters; "O'Shea" is one of two pieces, as in the reports."""
    return [w for w in tokenize(name).words if w[0].isalpha()]


def check_names(document: Document, bundle: Bundle) -> list[Finding]:
    """Names of running text none of whose words the source has; headlines set every word in capitals and are left out."""
    if not any(not is_headline(t) for t in document.tokens):
        return []
    vocabulary: Vocabulary | None = None
    found: list[Finding] = []
    for name in document.names:
        if name.kind not in _KINDS or is_headline(document.tokens[name.sentence]):
            continue
        vocabulary = vocabulary or Vocabulary(bundle)
        if not vocabulary.knows(name.text) or (name.kind == "person" and vocabulary.misnames(name.text)):
            message = f"the source does not name {name.text!r}"
            found.append(Finding("ACT401", "warning", message, start=name.start, end=name.end))
        elif name.title and (other := vocabulary.held_by_another(name)) is not None:
            message = f"calls {name.text} {name.title}; the source gives that title to {other}"
            found.append(Finding("ACT403", "warning", message, start=name.start, end=name.end))
    return found


def check_brief_names(brief: Brief, bundle: Bundle) -> list[Finding]:
    """Actors and places of a brief that no report names."""
    vocabulary = Vocabulary(bundle)
    found = [
        Finding("ACT401", "warning", f"the source does not name {actor.name!r}", path=f"actors[{i}].name")
        for i, actor in enumerate(brief.actors)
        if not vocabulary.knows(actor.name)
    ]
    places: Iterable[tuple[str, str | None]] = (
        *((f"casualties[{i}].where", row.where.text if row.where else None) for i, row in enumerate(brief.casualties)),
        *(
            (f"key_events[{i}].where", event.where.text if event.where else None)
            for i, event in enumerate(brief.key_events)
        ),
    )
    found += (
        Finding("DAT503", "warning", f"the source does not name {place!r}", path=path)
        for path, place in places
        if place and not vocabulary.knows(place)
    )
    return found
