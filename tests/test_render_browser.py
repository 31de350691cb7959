"""The HTML page in a real browser: links, light, keyboard, accessibility, print, and nothing else happens."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hostile
import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import NAMES, brief_of, chromium, opened
from playwright.sync_api import Browser
from pypdf import PdfReader
from render_briefs import TEXT, harbour, with_payload

from summarizer.render.html import render
from summarizer.render.inert import one_line


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for this file."""
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The page of each brief, on disk."""
    folder = tmp_path_factory.mktemp("pages")
    made = {}
    for name in NAMES:
        made[name] = folder / f"{Path(name).stem}.html"
        made[name].write_text(render(brief_of(name)), encoding="utf-8")
    return made


_FIGURES = """() => [...document.querySelectorAll('main a.fig')].map(link => {
    const place = document.getElementById(link.getAttribute('href').slice(1));
    return [link.textContent, place && place.className, place && place.textContent, !!(place && place.closest('#report'))];
})"""


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_links_to_its_words(browser: Browser, pages: dict[str, Path], name: str) -> None:
    """A figure's link leads into the report: to its very words, or to the sentence it rests on."""
    with opened(browser, pages[name]) as watched:
        found = watched.page.evaluate(_FIGURES)

    assert found or not brief_of(name).casualties
    for words, kind, text, inside in found:
        assert inside, words
        assert kind == "s" or " ".join(text.split()).casefold() == words.casefold()


@pytest.mark.parametrize("name", NAMES)
def test_every_evidence_number_links_to_its_sentence(browser: Browser, pages: dict[str, Path], name: str) -> None:
    """[12] leads to sentence 12, and that stretch of the report is the evidence, word for word."""
    brief = brief_of(name)
    quotes = {quote.sentence: quote.text for row in brief.casualties for quote in row.evidence}
    quotes |= {quote.sentence: quote.text for event in brief.key_events for quote in event.evidence}
    with opened(browser, pages[name]) as watched:
        texts = watched.page.evaluate(
            "() => Object.fromEntries([...document.querySelectorAll('.s[id]')].map(e => [e.id, e.textContent]))"
        )

    assert {number: " ".join(texts[f"s{number}"].split()) for number in quotes} == {
        n: one_line(t) for n, t in quotes.items()
    }


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dark", [False, True])
def test_nothing_is_said_and_nothing_asked_for(browser: Browser, pages: dict[str, Path], name: str, dark: bool) -> None:
    """No console message, no error, no request, in either colour scheme."""
    with opened(browser, pages[name], dark=dark) as watched:
        watched.page.mouse.wheel(0, 2000)
        watched.page.keyboard.press("Tab")
        watched.page.wait_for_timeout(100)

        assert watched.said == []
        assert watched.asked == []


@pytest.mark.parametrize("name", ["harbour", "calm", "air-strike.txt", "displacement.md"])
@pytest.mark.parametrize(("dark", "width"), [(False, 1280), (True, 1280), (False, 360)])
def test_axe_finds_nothing(browser: Browser, pages: dict[str, Path], name: str, dark: bool, width: int) -> None:
    """axe-core's rules (WCAG 2.2 AA and best practice) find no violation, light or dark, wide or narrow."""
    with opened(browser, pages[name], dark=dark, width=width) as watched:
        watched.page.locator("#check").evaluate("e => e.open = true")
        result: Any = Axe().run(watched.page).response

    assert [(v["id"], [n["html"][:160] for n in v["nodes"]]) for v in result["violations"]] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [320, 360, 1024])
def test_no_sideways_scroll(browser: Browser, pages: dict[str, Path], name: str, width: int) -> None:
    """The page is as wide as the window, from 320 pixels on (WCAG 1.4.10)."""
    with opened(browser, pages[name], width=width) as watched:
        assert watched.page.evaluate("document.scrollingElement.scrollWidth") <= width


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_print_is_one_sheet(browser: Browser, pages: dict[str, Path], name: str, paper: str, tmp_path: Path) -> None:
    """Printed, the brief is on one sheet, and the report is not."""
    with opened(browser, pages[name]) as watched:
        watched.page.pdf(path=tmp_path / "page.pdf", format=paper)

    sheets = PdfReader(tmp_path / "page.pdf").pages
    assert len(sheets) == 1
    assert "Skip to" not in sheets[0].extract_text()


def test_a_long_brief_prints_on_one_sheet_and_says_what_was_cut(browser: Browser, tmp_path: Path) -> None:
    """On screen everything is there; on paper what does not fit is left off and named."""
    brief = harbour()
    brief.casualties *= 8
    brief.key_events *= 4
    path = tmp_path / "long.html"
    path.write_text(render(brief), encoding="utf-8")
    with opened(browser, path) as watched:
        assert watched.page.locator("tbody tr:not(.harm)").count() == 72
        watched.page.pdf(path=tmp_path / "long.pdf", format="A4")

    [sheet] = PdfReader(tmp_path / "long.pdf").pages
    assert "Cut to hold on one page: 4 actors, " in " ".join(sheet.extract_text().split())


def test_focus_lights_the_words_and_brings_them_into_view(browser: Browser, pages: dict[str, Path]) -> None:
    """Tabbing to a figure lights its words and its sentence in the report and scrolls them into view."""
    with opened(browser, pages["air-strike.txt"], height=420) as watched:
        links = watched.page.locator("main th a.fig")
        assert links.count() > 3
        for i in range(links.count()):
            link = links.nth(i)
            link.focus()
            place = watched.page.locator(f"[id='{str(link.get_attribute('href'))[1:]}']")
            watched.page.wait_for_function("e => e.classList.contains('lit')", arg=place.element_handle())
            watched.page.wait_for_function(
                """e => { const b = e.getBoundingClientRect(), f = document.getElementById('report').getBoundingClientRect();
                          return b.top >= f.top && b.bottom <= f.bottom; }""",
                arg=place.element_handle(),
            )


def test_pointing_works_both_ways(browser: Browser, pages: dict[str, Path]) -> None:
    """Pointing at a row lights its words; pointing at the words lights the row; leaving puts the light out."""
    with opened(browser, pages["harbour"]) as watched:
        page = watched.page
        page.locator("#c1 td.who").hover()
        assert page.locator(".w.lit").first.text_content() == "at least 31"

        page.locator("#report .w", has_text="Dozens").hover()
        page.wait_for_function("() => document.querySelector('#c6').classList.contains('lit')")
        assert not page.locator("#c1.lit").count()

        page.mouse.move(5, 400)
        page.wait_for_function("() => !document.querySelector('.w.lit')")


@pytest.mark.parametrize("target", ["#a2", "#e1", "#d1p2", "#k1"])
def test_names_events_and_positions_light_up_too(browser: Browser, pages: dict[str, Path], target: str) -> None:
    """Not only figures: an actor, an event, a side of a dispute lights what it rests on."""
    with opened(browser, pages["harbour"]) as watched:
        watched.page.locator(target).hover()
        assert watched.page.locator("#report .lit").count() >= 1


def test_tab_order_is_reading_order_and_focus_is_seen(browser: Browser, pages: dict[str, Path]) -> None:
    """Tab goes through the brief, then through the report, in the order of the page; each stop has an outline."""
    with opened(browser, pages["harbour"]) as watched:
        page = watched.page
        page.locator("#check").evaluate("e => e.open = true")
        stops = page.evaluate("[...document.querySelectorAll('a[href], summary, [tabindex]')].length")
        order = []
        for _ in range(stops):
            page.keyboard.press("Tab")
            order.append(
                page.evaluate(
                    """() => { const e = document.activeElement;
                    const all = [...document.querySelectorAll('a[href], summary, [tabindex]')];
                    const style = getComputedStyle(e);
                    return [all.indexOf(e), style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2]; }"""
                )
            )

    assert [place for place, _ in order] == list(range(stops))
    assert all(seen for _, seen in order)


def test_skip_link_goes_to_the_report(browser: Browser, pages: dict[str, Path]) -> None:
    """The first stop is the way past the brief."""
    with opened(browser, pages["harbour"]) as watched:
        watched.page.keyboard.press("Tab")
        watched.page.keyboard.press("Enter")

        assert watched.page.evaluate("document.activeElement.id") == "report"


def test_check_line_opens_the_findings(browser: Browser, pages: dict[str, Path]) -> None:
    """The status at the head opens the check line, which lists each finding with its rule and sentence."""
    with opened(browser, pages["harbour"]) as watched:
        watched.page.locator(".trust a").click()

        findings = watched.page.locator(".findings li")
        assert findings.count() == 3
        assert findings.first.is_visible()
        assert "FIG201" in findings.first.inner_text()
        assert "Nine children were among the 31 dead" in findings.first.inner_text()


def test_without_scripts_everything_is_readable_and_links_mark_their_words(
    browser: Browser, pages: dict[str, Path]
) -> None:
    """No part of the page is made by the script; following a link highlights its target."""
    with opened(browser, pages["harbour"], scripts=False) as watched:
        text = watched.page.locator("body").inner_text()
        watched.page.locator("#c1 a.fig").click()
        colours = [
            watched.page.locator(which).first.evaluate("e => getComputedStyle(e).backgroundColor")
            for which in (":target", "#c2")
        ]

    assert all(words in text for words in ("at least 31", "Neither count", "Which weapon was used", "fish market"))
    assert colours[0] != colours[1]


def test_marks_differ_by_shape_and_have_words(browser: Browser, pages: dict[str, Path]) -> None:
    """Verified, disputed, doubtful and flagged have four different symbols, each with its meaning for screen readers."""
    with opened(browser, pages["harbour"]) as watched:
        seen = watched.page.evaluate(
            """[...document.querySelectorAll('main td.signs .m')].map(
                m => [getComputedStyle(m, '::before').getPropertyValue('mask-image'), m.textContent])"""
        )

    shapes = {words.split()[0]: shape for shape, words in seen}
    assert set(shapes) == {"✓", "≠", "⚠", "✗"}
    assert len(set(shapes.values())) == 4
    assert any("not supported" in words for _, words in seen)


def test_right_to_left_words_keep_their_direction(browser: Browser, tmp_path: Path) -> None:
    """A paragraph written from right to left is set so; a quotation in an English one does not turn it."""
    brief = harbour()
    brief.sources[0].text = TEXT + "\n\nقال شهود إن الانفجار وقع في السوق عند الظهر.\n"
    path = tmp_path / "page.html"
    path.write_text(render(brief), encoding="utf-8")
    with opened(browser, path) as watched:
        directions = watched.page.evaluate(
            "[...document.querySelectorAll('#report p')].map(p => getComputedStyle(p).direction)"
        )

    assert directions == ["ltr"] * 5 + ["rtl"]


def test_still_motion_for_those_who_ask(browser: Browser, pages: dict[str, Path]) -> None:
    """Nothing moves or fades where the reader prefers reduced motion."""
    with opened(browser, pages["harbour"]) as watched:
        assert watched.page.locator("#report").evaluate("e => getComputedStyle(e).scrollBehavior") == "auto"
        assert watched.page.locator(".s").first.evaluate("e => getComputedStyle(e).transitionDuration") == "0s"


_SHAPE = """html => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const all = [...page.querySelectorAll('*')];
    return {
        attributes: [...new Set(all.flatMap(e => e.getAttributeNames().map(name => e.localName + ' ' + name)))].sort(),
        elements: [...new Set(all.map(e => e.localName))].sort(),
        links: [...new Set(all.flatMap(e => ['href', 'src', 'xlink:href', 'action'].map(n => e.getAttribute(n)).filter(Boolean)))],
        classes: [...new Set(all.flatMap(e => [...e.classList]))].sort(),
        once: ['script', 'style', 'meta', 'main', 'aside', 'link', 'table'].map(tag => page.querySelectorAll(tag).length),
        ids: all.map(e => e.id).filter(Boolean).sort(),
    };
}"""


def test_no_payload_makes_markup(browser: Browser) -> None:
    """150 payloads in every field, title, address and evidence: no new element, attribute, class, id or scheme."""
    page = browser.new_page()
    harmless = ("x", "words " * 40, "one line\nanother", "https://news.example/x")
    shapes = [page.evaluate(_SHAPE, render(with_payload(words))) for words in harmless]
    assert len(set(hostile.MARKUP)) >= 150
    for payload in (*hostile.MARKUP, *hostile.MARKDOWN, *hostile.CONTROLS):
        found = page.evaluate(_SHAPE, render(with_payload(payload)).encode("utf-8").decode("utf-8"))

        for part in ("elements", "attributes", "classes"):
            assert set(found[part]) <= {name for shape in shapes for name in shape[part]}, payload
        assert found["once"] == shapes[0]["once"], payload
        assert len(found["ids"]) == len(set(found["ids"])), payload
        assert all(link.startswith(("#", "https://", "http://")) or link == "data:," for link in found["links"]), (
            payload
        )
    page.close()


def test_no_payload_runs(browser: Browser, tmp_path: Path) -> None:
    """Pages made of payloads open in silence: no dialog, no console message, no request."""
    path = tmp_path / "page.html"
    for start in range(0, len(hostile.MARKUP), 10):
        path.write_text(render(with_payload(" ".join(hostile.MARKUP[start : start + 10]))), encoding="utf-8")
        with opened(browser, path) as watched:
            watched.page.keyboard.press("Tab")
            assert (watched.said, watched.asked) == ([], [])
