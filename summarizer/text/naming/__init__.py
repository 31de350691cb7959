"""Names of people, groups, states and places, and who bears them. `names` and `places` are the doors."""
