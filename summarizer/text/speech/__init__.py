"""Who says what: acts of speaking, their speakers, how far they reach. `speakers` is the door."""
