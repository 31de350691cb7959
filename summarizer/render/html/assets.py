"""The page's template, style sheet and script, read once, and the policy that lets only these two run."""

import base64
import hashlib
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template

_FOLDER = files("summarizer.render.html")


@dataclass(frozen=True, slots=True)
class Assets:
    template: Template
    style: str
    script: str
    policy: str
    """Content-Security-Policy: nothing is loaded, and of inline code only this style and this script."""


@cache
def load(paper: str | None = None) -> Assets:
    """The parts of every page; the style names the `paper` to print on, if one is asked for."""
    # StrictUndefined: a misspelt name fails in a test instead of leaving a hole on a page
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, loader=FunctionLoader(_read)
    )
    sheet = f"\n@page {{ size: {paper}; }}" if paper else ""
    style, script = _tight(_lean(_read("style.css") + _read("print.css") + sheet)), _lean(_read("script.js"))
    policy = (
        f"default-src 'none'; style-src 'sha256-{_hash(style)}'; script-src 'sha256-{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return Assets(environment.get_template("brief.html.j2"), style, script, policy)


def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _lean(text: str) -> str:
    """Without comments and indentation: a page carries its style along."""
    bare = re.sub(r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/", "", text)
    return "\n".join(line.strip() for line in bare.splitlines() if line.strip())


def _tight(style: str) -> str:
    """The style without the spaces that only people need; what stands in quotes is left alone."""
    parts = re.split(r'("[^"]*")', style)
    parts[::2] = [re.sub(r"\s*([{};,])\s*|(?<=:)\s+", lambda m: m[1] or "", part) for part in parts[::2]]
    return "".join(parts).replace(";}", "}")


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
