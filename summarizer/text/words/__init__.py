"""A text cut into paragraphs, sentences and tokens, and what single words and marks are."""
