"""One text read: from characters to figures bound to people, harm and speaker. `document` is the door."""
