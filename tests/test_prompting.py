"""Prompts: templates as checked data, a constant prefix, verbatim text, a fence that no text holds."""

import json
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from model_engine import REPORT, bundle, engine

from summarizer.engines.modes import request_fields
from summarizer.errors import SettingsError
from summarizer.prompting import TEMPLATES, Prompts, fence
from summarizer.schemas import draft as wire, records
from summarizer.schemas.records import Source
from summarizer.schemas.turns import Failing
from summarizer.text.bundle import Bundle

PROMPTS = Prompts()


def user_folder(tmp_path: Path, name: str, text: str) -> Path:
    """A folder with one template."""
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_first_messages_are_a_constant_prefix_and_the_report() -> None:
    """The system message does not depend on the report; the user message numbers its sentences."""
    one, two = PROMPTS.first(bundle()), PROMPTS.first(bundle("Another report, of two words or more."))

    assert one[0] == two[0]
    assert "[1] Shelling killed at least 12 villagers" in one[1]["content"].replace(
        "MARRA, Sept 3 (Halden Press) - ", ""
    )
    assert one[1]["content"].count(fence(bundle())) == 3


def test_sentences_of_several_reports_are_numbered_through() -> None:
    """As the evidence counts them."""
    both = Bundle(
        [Source("One man died. Two fled."), Source("Three were hurt.", title="Hurt", publisher="Halden Press")]
    )

    said = PROMPTS.first(both)[1]["content"]

    assert "[3] Three were hurt." in said
    assert "Report 2 | title: Hurt | publisher: Halden Press" in said


def test_a_correction_carries_what_fails_and_no_more() -> None:
    """The failing item, its faults, the sentences concerned; not the report."""
    failing = [Failing("casualties[2]", '{"harm":"killed","figure":"13"}', ("'13' is not there",), (2,))]

    said = PROMPTS.correction(bundle(), failing)[1]["content"]

    assert "[2] " in said
    assert "villagers" not in said
    assert "Item 1, in casualties: " in said
    assert "'13' is not there" in said
    assert "Give the headline an empty text" in said


def test_corrections_do_not_grow_with_the_report() -> None:
    """A report a hundred times as long costs a correction nothing."""
    failing = [Failing("casualties[0]", "{}", ("wrong",), (1,))]
    short, long = bundle(), bundle(REPORT + " Nothing else happened." * 500)

    assert len(str(PROMPTS.correction(short, failing))) == len(str(PROMPTS.correction(long, failing)))


@given(st.text(max_size=300))
def test_every_text_arrives_verbatim(text: str) -> None:
    """Sentence by sentence, whatever is in it; only a lone surrogate, which nothing can carry, is replaced."""
    reports = Bundle([Source(text)])

    said = PROMPTS.first(reports)[1]["content"]

    for sentence in reports.documents[0].sentences:
        assert text[sentence.start : sentence.end].encode("utf-8", "replace").decode().replace("?", "") in said.replace(
            "\ufffd", ""
        ).replace("?", "")
    assert fence(reports) not in text


def test_lone_surrogates_become_the_replacement_character() -> None:
    """No request could carry them."""
    said = PROMPTS.first(bundle("A \ud800 shell killed two people."))[1]["content"]

    assert "A \ufffd shell killed two people." in said
    said.encode("utf-8")


BROKEN = {
    "an unknown value": ("user.md.j2", "{{ fence }} {{ secret }}", "unknown value 'secret'"),
    "a syntax error": ("user.md.j2", "{% for x in %}", "user.md.j2:1"),
    "a call": ("user.md.j2", "{{ fence() }}", "call is not allowed"),
    "an import": ("user.md.j2", "{% import 'x' as y %}", "import is not allowed"),
    "an include": ("user.md.j2", "{% include 'system.md.j2' %}", "include is not allowed"),
    "a macro": ("user.md.j2", "{% macro x() %}{% endmacro %}", "macro is not allowed"),
    "a way into the interpreter": ("user.md.j2", "{{ fence.__class__ }}", "'__class__' is not allowed"),
    "another way": ("user.md.j2", "{{ fence|attr('x') }}", "filter 'attr' is not allowed"),
    "a name of no template": ("users.md.j2", "x", "unknown template 'users.md.j2'"),
    "a novel": ("user.md.j2", "x" * 70_000, "longer than"),
}


@pytest.mark.parametrize(("name", "text", "told"), BROKEN.values(), ids=BROKEN)
def test_a_template_is_checked_when_it_is_loaded(tmp_path: Path, name: str, text: str, told: str) -> None:
    """It prints and loops over what it is given, or it is refused, with its name and line."""
    with pytest.raises(SettingsError, match=told.replace("(", r"\(")):
        Prompts(user_folder(tmp_path, name, text))


def test_an_undefined_field_is_an_error_when_rendered(tmp_path: Path) -> None:
    """Not an empty string in the prompt."""
    own = Prompts(user_folder(tmp_path, "user.md.j2", "{% for r in reports %}{{ r.nonsense }}{% endfor %}"))

    with pytest.raises(SettingsError, match="nonsense"):
        own.first(bundle())


def test_no_folder_and_an_empty_folder_are_told(tmp_path: Path) -> None:
    """Rather than the product's own templates taken in silence."""
    with pytest.raises(SettingsError, match="no such folder"):
        Prompts(tmp_path / "missing")
    with pytest.raises(SettingsError, match="no template"):
        Prompts(tmp_path)


def test_a_folder_replaces_what_it_holds_and_changes_the_fingerprint(tmp_path: Path) -> None:
    """The rest is the product's."""
    own = Prompts(user_folder(tmp_path, "user.md.j2", "{{ fence }} only"))

    assert own.first(bundle())[1]["content"].endswith(" only")
    assert own.system() == PROMPTS.system()
    assert own.fingerprint != PROMPTS.fingerprint == Prompts().fingerprint


def test_a_report_is_never_rendered() -> None:
    """Template syntax in a text is text."""
    payload = "{{ 7*7 }} {% if x %} {{ fence.__class__ }} {# no #}"

    assert payload in PROMPTS.first(bundle(f"He wrote {payload} on the wall."))[1]["content"]


def test_the_example_is_a_draft_of_its_report() -> None:
    """It fits the schema, cites its sentences, and passes the check it teaches."""
    from summarizer.checks import check_brief
    from summarizer.resolve import resolve

    report, draft = PROMPTS.example
    text = "\n".join(line.partition("] ")[2] for line in report.splitlines())
    reports = bundle(text)

    found = check_brief(resolve(wire.record(wire.Draft.model_validate_json(draft)), reports), reports)

    assert [f"{f.rule} {f.message}" for f in found.findings if f.severity == "error"] == []
    assert (found.covered, found.coverable) == (3, 3)


def test_the_schema_says_what_the_records_hold() -> None:
    """Every field of a draft's records is a field of its wire model, and the other way round."""
    for model, name in wire._RECORDS.items():
        fields = set(getattr(records, name).__dataclass_fields__)
        assert set(model.model_fields) - {"at"} == fields


def test_the_schema_is_compact_and_computed_once() -> None:
    """No titles, defaults, references or null branches; at most 0.35 of what the library would send."""
    from pydantic import BaseModel

    compact = json.dumps(wire.Draft.model_json_schema(), separators=(",", ":"))
    plain = json.dumps(BaseModel.model_json_schema.__func__(wire.Draft), indent=2)  # type: ignore[attr-defined]  # the override's own base, unbound

    for mode in ("json_schema", "tools", "json_schema"):
        request_fields.cache_clear()
        assert "description" not in json.dumps(request_fields(mode)).replace("Hand in", "").partition('"parameters"')[2]
    assert json.dumps(wire.Draft.model_json_schema(), separators=(",", ":")) == compact
    assert not {'"$ref"', '"anyOf"', '"default"', '"null"'} & set(compact.split(":"))
    assert len(compact) <= 0.35 * len(plain)


def test_what_would_be_sent_is_what_is_sent() -> None:
    """`summarizer prompt` prints the body of the first request."""
    from model_engine import brief_of, good_draft, written
    from scripted_server import completion, scripted

    with scripted(completion(written(good_draft(bundle())))) as server:
        asked = engine(server.url)
        told = asked.request(bundle())
        brief_of(asked)

        assert server.bodies == [told]


def test_every_template_is_shipped() -> None:
    """The folder and the table say the same."""
    folder = Path(__file__).resolve().parent.parent / "prompts" / "brief"
    if folder.is_dir():
        assert {path.name for path in folder.iterdir()} == set(TEMPLATES)
