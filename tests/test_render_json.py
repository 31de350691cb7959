"""The brief as JSON."""

import json
import subprocess
import sys

import hostile
import pytest
from render_briefs import calm, harbour, with_payload

from summarizer.render.json import encode, render
from summarizer.schemas import Brief
from summarizer.schemas.publish import publish_brief
from summarizer.schemas.records import Brief as Record


@pytest.mark.parametrize("brief", [harbour(), calm()])
@pytest.mark.parametrize("indent", [None, 2])
def test_same_bytes_as_the_published_model(brief: Record, indent: int | None) -> None:
    """Keys, order, decimals and dates are those that the published model writes."""
    assert render(brief, indent=indent) == publish_brief(brief).model_dump_json(indent=indent) + "\n"
    assert render(publish_brief(brief), indent=indent) == render(brief, indent=indent)  # type: ignore[arg-type]  # a published brief has a record's attributes


def test_reads_back_as_the_published_model() -> None:
    """What is written can be read again, unchanged."""
    assert Brief.model_validate_json(render(harbour())) == publish_brief(harbour())


@pytest.mark.parametrize("payload", [*hostile.CONTROLS, *hostile.MARKUP])
def test_any_text_gives_valid_json(payload: str) -> None:
    """Control characters and lone surrogates are escaped; the text comes back as it was."""
    text = render(with_payload(payload))

    assert json.loads(text.encode("utf-8"))["run"]["engine"] == f"openai/example{payload}"


def test_pydantic_is_not_loaded() -> None:
    """The offline path prints JSON and Markdown without any third-party module."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from render_briefs import harbour; "
        "from summarizer.render import render; render(harbour(), 'json'); render(harbour(), 'markdown'); "
        "print([m for m in ('pydantic', 'rich', 'jinja2', 'typst', 'asyncio', 'urllib.request') if m in sys.modules])"
    )
    here = __file__.rpartition("/")[0]

    done = subprocess.run([sys.executable, "-c", code, here], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_figures_and_reports_encode() -> None:
    """Lists of values and reports are written by the same rules."""
    assert json.loads(encode([harbour().casualties[0].figure]))[0]["low"] == "31"
