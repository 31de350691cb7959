"""Days, clock times and periods, resolved only as far as the publication date allows. `dates` is the door."""
