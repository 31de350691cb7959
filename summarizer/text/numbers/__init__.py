"""Numbers as written: value, bound, range, unit. `quantities` is the door."""
