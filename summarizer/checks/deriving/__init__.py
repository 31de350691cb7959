"""Numbers the source does not print but supports: rounded, added, converted, counted. `ways` is the door."""
