"""The key events. `events` is the door."""
