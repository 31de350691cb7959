"""One sentence with everything that was read in it, and what may be printed of it. `sheet` is the door."""
