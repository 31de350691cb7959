"""The public calls: what they take, what they give back, and what they must not load."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer import Brief, Settings, Source, asummarize, check, find_figures, summarize
from summarizer.errors import EngineError, InputError, LanguageError, SettingsError
from summarizer.schemas.records import Draft, DraftLine
from summarizer.text.bundle import Bundle

REPORT = "Bomb kills 12 in Orvel\n\nA bomb killed at least 12 people in Orvel on Monday, police said."


class Silent:
    """An engine of somebody else's."""

    name = "silent"

    def draft(self, bundle: Bundle) -> Draft:
        """A headline and nothing else."""
        return Draft(DraftLine(bundle.sources[0].text[:22], [1]))


def test_a_text_becomes_a_published_brief() -> None:
    """The text itself, the rules, a pydantic model."""
    brief = summarize(REPORT, engine="rules")

    assert isinstance(brief, Brief)
    assert brief.headline.text == "Bomb kills 12 in Orvel"
    assert [(row.harm, row.figure.text) for row in brief.casualties] == [("killed", "at least 12")]
    assert brief.model_dump(by_alias=True)["schema"] == "brief/1"


def test_a_path_and_a_source_are_read_alike(tmp_path: Path) -> None:
    """A file, a published source, a sequence of one."""
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    wanted = summarize(REPORT, engine="rules").casualties

    assert wanted == summarize(path, engine="rules").casualties
    assert wanted == summarize(Source(text=REPORT), engine="rules").casualties
    assert wanted == summarize([REPORT], engine="rules").casualties


def test_several_reports_of_one_event_are_one_brief() -> None:
    """Sentences are counted through; the same figure is one row with both evidences."""
    brief = summarize([REPORT, "Police said a bomb killed at least 12 people in Orvel on Monday."], engine="rules")

    assert len(brief.sources) == 2
    assert len(brief.casualties) == 1
    assert {0, 1} == {e.source for e in brief.casualties[0].evidence}


def test_no_report_is_refused() -> None:
    """An empty sequence is the caller's mistake."""
    with pytest.raises(InputError, match="no report"):
        summarize([], engine="rules")


def test_an_engine_object_drafts_and_is_named() -> None:
    """Anything with a name and a draft is an engine."""
    assert summarize(REPORT, engine=Silent()).run.engine == "silent"


def test_an_unknown_engine_is_a_settings_error() -> None:
    """The message says which names there are."""
    with pytest.raises(SettingsError, match="openai/MODEL"):
        summarize(REPORT, engine="magic")


def test_without_key_and_engine_the_rules_answer() -> None:
    """The embedded default."""
    assert summarize(REPORT).run.engine == "rules"


async def test_the_asynchronous_call_gives_the_same() -> None:
    """One core, written once."""
    assert await asummarize(REPORT, engine="rules") == summarize(REPORT, engine="rules")


def test_a_brief_checks_against_its_source() -> None:
    """A brief goes back in and stands; with a changed digit it does not."""
    brief = summarize(REPORT, engine="rules")
    changed = brief.model_copy(deep=True)
    changed.casualties[0].figure.text = "at least 21"

    assert check(brief, REPORT).ok
    assert not check(changed, REPORT).ok


def test_free_text_is_checked_with_spans() -> None:
    """The finding stands on the wrong number."""
    claim = "A bomb killed 17 people in Orvel."
    report = check(claim, REPORT)

    assert not report.ok
    assert {"17"} == {claim[f.start : f.end] for f in report.findings if f.severity == "error" and f.start is not None}


def test_figures_are_found_with_offsets_into_the_text_as_passed() -> None:
    """Every one slices."""
    text = "\r\nShelling\u200b killed at least 12\u00a0villagers and 3 soldiers."

    assert [f.text for f in find_figures(text)] == ["at least 12", "3"]
    assert all(text[f.start : f.end] == f.text for f in find_figures(text))


def _child(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, **environment}
    )
    return done.stdout


def test_the_rules_load_no_client_of_a_model() -> None:
    """Neither openai nor instructor nor asyncio on the offline path."""
    code = (
        "import sys, summarizer\n"
        f"summarizer.summarize({REPORT!r}, engine='rules')\n"
        "print(sorted({'openai', 'instructor', 'httpx', 'asyncio', 'jinja2', 'rich'} & set(sys.modules)))"
    )

    assert _child(code).strip() == "[]"


def test_the_records_path_loads_no_third_party_module() -> None:
    """What the command line runs on: pipeline and rules, without pydantic."""
    code = (
        "import sys\n"
        "from summarizer.engines.rules import RulesEngine\n"
        "from summarizer.pipeline import make_brief\n"
        "from summarizer.schemas.records import Source\n"
        f"make_brief([Source({REPORT!r})], RulesEngine())\n"
        "print(sorted({'pydantic', 'pydantic_core', 'openai', 'typing_extensions'} & set(sys.modules)))"
    )

    assert _child(code).strip() == "[]"


def test_the_same_input_gives_the_same_bytes_whatever_the_hash_seed_and_time_zone() -> None:
    """Byte-identical JSON across processes."""
    code = f"import summarizer; print(summarizer.summarize({REPORT!r}, engine='rules').model_dump_json(by_alias=True))"
    first = _child(code, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8")

    assert first == _child(code, PYTHONHASHSEED="77", TZ="Asia/Tokyo", LC_ALL="C.UTF-8")


@pytest.mark.parametrize(
    "given",
    ["report.txt", "reports/march/two words.md", "C:\\reports\\a.pdf", "https://example.org/report", " page.html\n"],
)
def test_a_path_as_a_string_is_no_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    """A brief of a file's name would be "complete" and empty; the error says what to pass instead."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "reports/march").mkdir(parents=True)
    (tmp_path / "reports/march/two words.md").write_text(REPORT, encoding="utf-8")
    with pytest.raises(InputError, match=r"Path|read_source"):
        summarize(given, engine="rules")
    with pytest.raises(InputError, match="a str is the text itself"):
        check("Nine people died.", given)


@pytest.mark.parametrize("text", ["Two men died in Orvel.", "Ceasefire", "Orvel/Kadhar: two men died.", "10,000 fled."])
def test_a_short_text_is_a_report(text: str) -> None:
    """What is no path stays a text."""
    assert summarize(text, engine="rules").sources[0].text == text


@pytest.mark.parametrize("given", ["draft.txt", "drafts/monday.html", "https://example.org/report", " brief.json\n"])
def test_a_path_as_a_string_is_no_draft_either(given: str) -> None:
    """Nothing would be found in a file's name, and nothing found is no error: it would pass the check."""
    with pytest.raises(InputError, match="is a path or an address"):
        check(given, REPORT)
    with pytest.raises(InputError, match="is a path or an address"):
        find_figures(given)


@pytest.mark.parametrize("text", ["12/31", "3.5", "killed/injured", "Nine", ""])
def test_a_short_draft_is_a_text(text: str) -> None:
    """A date, a decimal and a slash are no path."""
    assert check(text, REPORT).coverable == 2
    assert len(find_figures(text)) <= 2


@pytest.mark.parametrize(
    "text",
    [
        "Au moins quarante personnes ont été tuées dans le bombardement de la ville, selon la police.",
        "قتل أربعون شخصا على الأقل في غارة على السوق",
    ],
)
def test_a_draft_in_another_language_is_refused(text: str) -> None:
    """The check reads English: a false figure in another language would pass unseen."""
    with pytest.raises(LanguageError, match="is in another language than English"):
        check(text, REPORT)


def test_a_headline_full_of_foreign_names_is_checked() -> None:
    """A few foreign names in a line are no other language."""
    assert not check("Blast kills 40 de la Cruz villagers near El Obeid, army of La Paz says", REPORT).ok


def test_several_reports_are_a_sequence() -> None:
    """The keys of a mapping are no reports, and a set has another order in each run."""
    for wrong in ({"text": REPORT}, {REPORT}):
        with pytest.raises(TypeError, match="are a sequence"):
            summarize(wrong, engine="rules")  # type: ignore[arg-type]  # wrong on purpose


def test_half_a_character_does_not_reach_the_brief() -> None:
    """JSON cannot hold it; a replacement character of the same length stands there, so that offsets stay."""
    for given in (REPORT.replace("Orvel", "Or\ud800el"), Source(text=REPORT.replace("Orvel", "Or\ud800el"))):
        brief = summarize(given, engine="rules")
        assert Brief.model_validate_json(brief.model_dump_json()) == brief
        assert "Or\ufffdel" in brief.headline.text


@pytest.mark.parametrize("answer", [None, {"headline": "Twelve dead"}, "Twelve dead"])
def test_an_engine_that_gives_no_draft_is_named(answer: object) -> None:
    """What came, from whom, and what should have come."""

    class Other(Silent):
        name = "other"

        def draft(self, bundle: Bundle) -> Draft:
            return answer  # type: ignore[return-value]  # wrong on purpose

    with pytest.raises(EngineError, match=r"engine 'other': gave (NoneType|dict|str) and no draft; .*Draft"):
        summarize(REPORT, engine=Other())


def test_what_is_no_report_is_named() -> None:
    """A programming mistake says which type came and which are taken."""
    for wrong in (None, 3, b"Two men died.", [REPORT, 4]):
        with pytest.raises(TypeError, match=r"not (NoneType|int|bytes)"):
            summarize(wrong, engine="rules")  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(TypeError, match="a str, not NoneType"):
        find_figures(None)  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(TypeError, match=r"a str or a Brief, not \w+Path"):
        check(Path("draft.txt").absolute(), REPORT)  # type: ignore[arg-type]  # wrong on purpose


def test_wrong_settings_are_refused_at_once() -> None:
    """A level that does not exist, a mapping, an engine that cannot draft, a harm that no row has a name for."""
    with pytest.raises(SettingsError, match="severity of STY is 'loud'"):
        Settings(severities={"STY": "loud"})
    slip = Settings(severities={"FGI": "off"})
    with pytest.raises(SettingsError, match="no rule or family 'FGI'"):
        summarize(REPORT, settings=slip)
    with pytest.raises(SettingsError, match="no rule or family 'FGI'"):
        check(REPORT, REPORT, slip)
    with pytest.raises(SettingsError, match="replay is for a model"):
        summarize(REPORT, settings=Settings(replay=Path("taken.yaml")))
    with pytest.raises(SettingsError, match=r"Settings\(\*\*values\)"):
        summarize(REPORT, settings={"engine": "rules"})  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(SettingsError, match="engine is 42"):
        summarize(REPORT, engine=42)  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(SettingsError, match="no harm is called 'dead'; one of killed"):
        summarize(REPORT, engine="rules").total("dead")  # type: ignore[arg-type]  # wrong on purpose


def test_levels_are_taken_in_any_case() -> None:
    """Rules and levels are names, and nobody minds how they are spelt."""
    settings = Settings(severities={"fig101": "Note", "cov": "OFF"})
    assert [f.severity for f in check("Doctors said 96 people died.", REPORT, settings).findings] == ["note"]


def test_values_show_themselves_on_a_line() -> None:
    """A prompt prints no report whole."""
    report = check("Doctors said 96 people died.", Source(text=REPORT, publisher="Halden Press"))
    assert repr(report) == "<Report not ok: 0 of 1 figures verified; 1 error, 0 warnings, 2 notes>"
    assert str(report).splitlines()[0] == 'error FIG101: "96" is not in the source'
    assert repr(Source(text=REPORT, publisher="Halden Press")) == "<Source of 89 characters, publisher='Halden Press'>"
