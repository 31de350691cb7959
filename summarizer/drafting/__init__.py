"""From the layers of a text to a draft, by rules: one room per part of the page."""
