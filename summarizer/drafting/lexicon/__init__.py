"""Words that tell actors, deeds, events, roles and disputes."""
