"""How a figure of the checked text stands to those of the source. `lattice` is the door."""
