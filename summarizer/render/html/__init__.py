"""The brief as one self-contained page: beside the report, every figure tied to its words; printed, one sheet."""

from typing import Literal

from summarizer.render.arrange import arrange
from summarizer.render.html.assets import load
from summarizer.render.html.view import View
from summarizer.render.inert import one_line
from summarizer.render.sheet import fit_sheet
from summarizer.schemas.records import Brief


def render(brief: Brief, *, paper: Literal["a4", "letter"] | None = None) -> str:
    """The page as HTML. It asks nothing of any network, and only its own style and script may run.

    It holds on either `paper`; where one is named, the browser prints on that one unless told otherwise.
    """
    page = arrange(brief)
    printed, size = fit_sheet(page)
    assets = load(paper)
    return assets.template.render(
        v=View(brief, page, printed),
        page=page,
        size=size,
        assets=assets,
        plain=one_line,
        titles=[one_line(s) for s in page.sources],
    )
