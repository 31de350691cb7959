"""Which sentences tell of one incident, and when and where it was. `incidents` and `scene` are the doors."""
