"""A page that `summarizer brief` wrote as Markdown, as text to be checked again: somebody edits it and wants to know.

Line by line: numbers of sentences, marks, headings and what the page says of itself are no claim about the event; a row of
the table becomes the sentence that it stands for. Lines keep their numbers, columns do not.
"""

import re

_STATUS = re.compile(r"· \*\*(?:complete|degraded|rejected)\*\*\s*$")
_MARKS = re.compile(r" ?\[\d+(?:(?:, |–)\d+)*\]| ?[✓≠⚠✗](?=[\s.|·]|$)")
_LABEL = re.compile(r"^- \*\*[^*]*\*\* ?|\*[^*]+\*")
"""The day and place before an event, its type behind it; an issue, and the speaker before each side of it."""
_UNCHECKED = ("Actors", "Not known", "Sources")


def claims_of(text: str) -> str:
    """The claims of such a page, each on the line where it stands.

    >>> claims_of("# Two killed [1] ✓\\n\\nORVEL · Mon 3 Mar · **complete**").splitlines()
    ['Two killed', '']
    """
    lines, section = [], ""
    for line in text.split("\n"):
        if line.startswith("## "):
            section = line[3:].split(" (")[0]
            lines.append("")
        else:
            lines.append(_claim(_MARKS.sub("", line), section))
    return "\n".join(lines)


def _claim(line: str, section: str) -> str:
    """What one line says about the event."""
    if section in _UNCHECKED or line.startswith("<sub>") or _STATUS.search(line):
        return ""
    if section == "Casualties":
        return _row(line)
    if section:
        return _LABEL.sub("", line)
    items = line.removeprefix("# ").removeprefix("**Bottom line.** ")
    if items.startswith("**Key figures.** "):
        items = items.removeprefix("**Key figures.** ").replace(" · ", ". ")
    return items.replace("**", "")


def _row(line: str) -> str:
    """ "| ↳ nine killed | of them: children | Orvel | | doctors | |" as "nine children killed, doctors said"."""
    cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
    if len(cells) < 3 or cells[0] == "figure" or set(cells[0]) <= {"-", " "}:
        return ""
    figure, _, harm = cells[0].removeprefix("↳ ").rpartition(" ")
    people = cells[1].rpartition(": ")[2]
    people = "" if people.startswith("not stated") else people
    speaker = re.sub(r" \([^()]*\)$", "", next((cell for cell in reversed(cells[2:]) if cell), ""))
    said = f", {speaker} said" if speaker and speaker != "the report" else ""
    return f"{' '.join(filter(None, (figure, people, harm)))}{said}."
