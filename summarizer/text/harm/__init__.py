"""Which people suffer which harm, by which word. `roles` is the door."""
