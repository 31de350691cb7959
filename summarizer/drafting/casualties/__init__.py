"""The rows of harm done to people. `casualties` is the door."""
