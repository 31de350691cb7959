"""The shallow parse: noun phrases, verb groups, clauses, lists. `phrases` is the door."""
