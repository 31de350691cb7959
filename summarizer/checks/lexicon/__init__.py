"""Facts of the language that only a comparison of two texts needs."""
