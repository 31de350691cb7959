"""How the brief holds on one printed sheet: the largest type in which it does, then the cuts that are allowed."""

from typing import Literal

from summarizer.render.fit import fit, height
from summarizer.render.page import Page

Size = Literal["large", "small", "least"]

_LINES: dict[Size, int] = {"large": 50, "small": 68, "least": 92}
"""Lines of `height` that a sheet holds, A4 or US Letter, whichever is smaller, in each type."""


def fit_sheet(page: Page) -> tuple[Page, Size]:
    """The page to print and its type size. Type shrinks a little before anything is cut, and much only after."""
    for size in ("large", "small"):
        if height(page) <= _LINES[size]:
            return page, size
    cut = fit(page, lambda candidate: height(candidate) <= _LINES["small"])
    if height(cut) <= _LINES["small"]:
        return cut, "small"
    return fit(page, lambda candidate: height(candidate) <= _LINES["least"]), "least"
