"""A headless Chromium for the tests of the page, and the briefs that it is shown."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Request, sync_playwright
from render_briefs import calm, harbour

from summarizer.engines.rules import RulesEngine
from summarizer.pipeline import make_brief
from summarizer.schemas.records import Brief
from summarizer.sources import read_source

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
NAMES = ["harbour", "calm", *sorted(path.name for path in EXAMPLES.iterdir() if path.suffix in (".txt", ".md"))]


@cache
def brief_of(name: str) -> Brief:
    """A brief made by hand, or the rules' brief of an example."""
    if name in ("harbour", "calm"):
        return harbour() if name == "harbour" else calm()
    return make_brief([read_source(str(EXAMPLES / name))], RulesEngine())


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's Chromium. Without one the tests are skipped, and fail where CI must have it."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no chromium on this machine; .ci/run installs it")
        pytest.skip("NO BROWSER: the tests of the HTML page did not run; install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@dataclass
class Watched:
    """A page, and all that it said and asked for."""

    page: Page
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)


@contextmanager
def opened(
    browser: Browser,
    path: Path,
    *,
    width: int = 1280,
    height: int = 800,
    dark: bool = False,
    scripts: bool = True,
    calm_motion: bool = True,
) -> Iterator[Watched]:
    """The page of a file on disk, as a person would open it."""
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
        java_script_enabled=scripts,
        reduced_motion="reduce" if calm_motion else "no-preference",
    )
    page = context.new_page()
    watched = Watched(page)

    def heard(message: ConsoleMessage) -> None:
        watched.said.append(message.text)

    def requested(request: Request) -> None:
        if request.url.partition("#")[0] != path.as_uri():
            watched.asked.append(request.url)

    def appeared(dialog: Dialog) -> None:
        watched.said.append(f"dialog {dialog.message}")
        dialog.dismiss()

    page.on("console", heard)
    page.on("pageerror", lambda error: watched.said.append(str(error)))
    page.on("dialog", appeared)
    page.on("request", requested)
    page.goto(path.as_uri())
    yield watched
    context.close()
