"""Every rule of the checker as data, by id. `docs/rules/` prints it; `summarizer rules` shows it."""

from summarizer.checks.rules.rule import Rule as Rule
from summarizer.checks.rules.rulebook_figures import FIGURES
from summarizer.checks.rules.rulebook_page import PAGE

FAMILIES = {
    "FIG": "figures and their binding",
    "EVD": "evidence",
    "ATT": "attribution and its verbs",
    "ACT": "actors and names",
    "DAT": "dates and places",
    "DSP": "disputes",
    "COV": "what was left out",
    "STY": "loaded or upgraded wording",
    "LEN": "the page",
}
"""What each family of rules is about, in the order of the book."""

RULES: dict[str, Rule] = {rule.id: rule for rule in (*FIGURES, *PAGE)}


def page(rule: Rule) -> str:
    """The rule's page of documentation, Markdown."""
    lines = [
        f"# {rule.id}: {rule.title}",
        "",
        f"{FAMILIES[rule.family].capitalize()} · {rule.severity} unless you change it",
        "",
    ]
    lines += [rule.explanation, "", "Source:", "", f"> {rule.source}", ""]
    if rule.bad:
        lines += ["Breaks the rule:", "", f"> {rule.bad}", "", "Keeps it:", "", f"> {rule.good}", ""]
    else:
        lines += ["Draws the note:", "", f"> {rule.good}", ""]
    return "\n".join(lines)
