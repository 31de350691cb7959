"""The brief as one self-contained page: beside the report, every figure tied to its words; printed, one sheet."""

from summarizer.render.arrange import arrange
from summarizer.render.html.assets import load
from summarizer.render.html.view import View
from summarizer.render.inert import one_line
from summarizer.render.sheet import fit_sheet
from summarizer.schemas.records import Brief


def render(brief: Brief) -> str:
    """The page as HTML. It asks nothing of any network, and only its own style and script may run."""
    page = arrange(brief)
    printed, size = fit_sheet(page)
    assets = load()
    return assets.template.render(
        v=View(brief, page, printed),
        page=page,
        size=size,
        assets=assets,
        plain=one_line,
        titles=[one_line(s) for s in page.sources],
    )
