"""Numbers bound to people, harm, bound and speaker. `binding` is the door."""
