"""The brief in a notebook: its page in a frame of its own, so that neither's style or script touches the other."""

from html import escape

from summarizer.render.html import render as render_page
from summarizer.schemas.records import Brief

_HEIGHT = 720
"""Pixels; the page scrolls inside."""


def render(brief: Brief, *, height: int = _HEIGHT) -> str:
    """An HTML fragment for a notebook's output cell. The frame may run its script and nothing else."""
    page = escape(render_page(brief), quote=True)
    title = escape(brief.headline.text, quote=True)
    return (
        f'<iframe title="{title}" sandbox="allow-scripts" srcdoc="{page}" width="100%" height="{height}" '
        'style="border:1px solid #d9d5ca" loading="lazy"></iframe>'
    )
