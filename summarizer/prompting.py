"""Render the messages of a request from the templates of `prompts/` or of a user's own folder.

A template is data: it may print and loop over the values it is given, nothing else. It is parsed and checked when it
is loaded, runs in Jinja2's sandbox, and an undefined name is an error. The text of a report only ever arrives as a
value; a value is never rendered again (OWASP LLM01; performance rows 20 and 30).

The system message is the same for every report, byte for byte, so that providers' prompt caches apply.
"""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, TemplateError, meta, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from summarizer.errors import SettingsError
from summarizer.schemas.turns import Failing
from summarizer.text.bundle import Bundle

Message = dict[str, Any]
"""One message of the chat: `role` and `content`."""

TEMPLATES: Mapping[str, frozenset[str]] = {
    "system.md.j2": frozenset({"schema", "example_report", "example_draft"}),
    "example_report.txt.j2": frozenset(),
    "example_draft.json.j2": frozenset(),
    "user.md.j2": frozenset({"fence", "reports"}),
    "correction.md.j2": frozenset({"fence", "sentences", "items", "headline"}),
    "unreadable.md.j2": frozenset({"fault"}),
}
"""The templates of a brief and the values that each one may name."""

_FILTERS = frozenset({"trim", "join", "length", "upper", "lower", "first", "last"})
_LIMIT = 64_000
"""Characters in a template; a longer file is no template."""
_FORBIDDEN = (nodes.Call, nodes.CallBlock, nodes.Macro, nodes.Import, nodes.FromImport, nodes.Include, nodes.Extends)
_SURROGATE = re.compile("[\ud800-\udfff]")


class Prompts:
    """A folder of checked templates. `Prompts()` is the product's own; `Prompts(folder)` a user's.

    A user's folder may hold any of the files of `TEMPLATES`; what it lacks is taken from the product's.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._environment = ImmutableSandboxedEnvironment(
            undefined=StrictUndefined,
            autoescape=False,  # the output is a prompt in plain text; nothing reads it as HTML
            keep_trailing_newline=False,
        )
        self._sources = _read_templates(folder)
        self._templates = {
            name: self._environment.from_string(_checked(self._environment, name, text, folder))
            for name, text in self._sources.items()
        }

    @cached_property
    def fingerprint(self) -> str:
        """Hash of every template, 12 hexadecimal digits: what `brief.run.prompt` shows and the cache key holds."""
        return digest(self._sources)[:12]

    @cached_property
    def example(self) -> tuple[str, str]:
        """The worked example: its report and its draft. None of it may turn up in an answer."""
        return self._render("example_report.txt.j2"), self._render("example_draft.json.j2")

    @cache  # noqa: B019 - one per folder and process, and it is the folder's to keep
    def system(self, schema: str = "") -> str:
        """The constant prefix. `schema` is given only where the endpoint takes no schema by itself."""
        report, draft = self.example
        return self._render("system.md.j2", schema=schema, example_report=report, example_draft=draft)

    def first(self, bundle: Bundle, schema: str = "") -> list[Message]:
        """The messages of the first turn."""
        reports = [
            {
                "number": s + 1,
                "title": sendable(source.title or ""),
                "publisher": sendable(source.publisher or ""),
                "published": source.published.isoformat() if source.published else "",
                "sentences": [
                    _sentence(bundle, bundle.number(s, i)) for i in range(len(bundle.documents[s].sentences))
                ],
            }
            for s, source in enumerate(bundle.sources)
        ]
        return self._messages(schema, "user.md.j2", fence=fence(bundle), reports=reports)

    def correction(self, bundle: Bundle, failing: Sequence[Failing], schema: str = "") -> list[Message]:
        """The messages of a correction: the failing items and the sentences they concern, and no other."""
        numbers = sorted({n for f in failing for n in f.sentences if 1 <= n <= len(bundle.places)})
        return self._messages(
            schema,
            "correction.md.j2",
            fence=fence(bundle),
            sentences=[_sentence(bundle, n) for n in numbers],
            items=[
                {"at": at, "section": f.section, "item": sendable(f.item or ""), "faults": [*map(sendable, f.faults)]}
                for at, f in enumerate(failing, 1)
            ],
            headline=any(f.section == "headline" for f in failing),
        )

    def unreadable(self, bundle: Bundle, fault: str, schema: str = "") -> list[Message]:
        """The first turn again, with a note on why the last answer could not be read; the answer is not sent back."""
        note = self._render("unreadable.md.j2", fault=sendable(fault))
        return [*self.first(bundle, schema), {"role": "user", "content": note}]

    def _messages(self, schema: str, template: str, **values: Any) -> list[Message]:
        return [
            {"role": "system", "content": self.system(schema)},
            {"role": "user", "content": self._render(template, **values)},
        ]

    def _render(self, name: str, **values: Any) -> str:
        try:
            return self._templates[name].render(values)
        except (TemplateError, SecurityError, TypeError, ArithmeticError) as error:
            raise SettingsError(str(error), input=name, hint="see docs/templates.md") from error


def fence(bundle: Bundle) -> str:
    """The line around the data: a text cannot hold it, because it is made from a hash of that text.

    Derived and not drawn, so that the same report gives the same request: caches and recordings depend on it. Should
    a text hold it all the same, the next one is taken.
    """
    texts = [source.text for source in bundle.sources]
    for turn in range(1_000):
        line = f"====={digest(['fence', turn, texts])[:16]}====="
        if not any(line in text for text in texts):
            return line
    raise AssertionError("a text that holds a thousand hashes of itself")


def digest(value: Any) -> str:
    """sha256 of a JSON value in its one canonical spelling, hexadecimal."""
    plain = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(plain.encode()).hexdigest()


@cache
def load_prompts(folder: Path | None = None) -> Prompts:
    """The templates of `folder`, loaded and checked once in a process."""
    return Prompts(folder)


def _sentence(bundle: Bundle, number: int) -> dict[str, Any]:
    found = bundle.evidence(number)
    return {"number": number, "text": sendable(found.text if found else "")}


def sendable(text: str) -> str:
    """`text` verbatim, except that lone surrogates, which no request can carry, become U+FFFD."""
    return _SURROGATE.sub("\ufffd", text)


def _read_templates(folder: Path | None) -> dict[str, str]:
    """The text of each template: the user's where there is one, else the product's."""
    own = files("summarizer.prompts") / "brief"
    texts = {name: (own / name).read_text(encoding="utf-8") for name in TEMPLATES}
    if folder is None:
        return texts
    if not folder.is_dir():
        raise SettingsError("no such folder of templates", input=str(folder), hint="check the path")
    found = {path.name: path for path in folder.iterdir() if path.suffix == ".j2"}
    if strangers := sorted(found.keys() - TEMPLATES.keys()):
        raise SettingsError(
            f"unknown template {strangers[0]!r}", input=str(folder), hint=f"known are {', '.join(sorted(TEMPLATES))}"
        )
    if not found:
        raise SettingsError("no template in it", input=str(folder), hint=f"add one of {', '.join(sorted(TEMPLATES))}")
    for name, path in found.items():
        try:
            texts[name] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"cannot be read: {error}", input=str(path)) from error
    return texts


def _checked(environment: ImmutableSandboxedEnvironment, name: str, text: str, folder: Path | None) -> str:
    """`text` if it is a template that prints and loops, and names only the values it is given."""
    where = str(folder / name) if folder else name
    if len(text) > _LIMIT:
        raise SettingsError(f"longer than {_LIMIT} characters", input=where)
    try:
        tree = environment.parse(text)
    except TemplateError as error:
        line = getattr(error, "lineno", None)
        raise SettingsError(str(error), input=f"{where}:{line}" if line else where) from error
    for node in tree.find_all(_FORBIDDEN):
        raise SettingsError(
            f"{type(node).__name__.lower()} is not allowed in a template", input=f"{where}:{node.lineno}"
        )
    for node in tree.find_all(nodes.Getattr):
        if node.attr.startswith("_"):
            raise SettingsError(f"attribute {node.attr!r} is not allowed", input=f"{where}:{node.lineno}")
    for node in tree.find_all((nodes.Filter, nodes.Test)):
        if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
            raise SettingsError(
                f"filter {node.name!r} is not allowed", input=f"{where}:{node.lineno}", hint=", ".join(sorted(_FILTERS))
            )
    if unknown := sorted(meta.find_undeclared_variables(tree) - TEMPLATES[name]):
        raise SettingsError(
            f"unknown value {', '.join(map(repr, unknown))}",
            input=where,
            hint=f"known are {', '.join(sorted(TEMPLATES[name])) or 'none'}",
        )
    return text
