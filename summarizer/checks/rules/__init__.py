"""Every rule of the checker as data, and the level of its findings."""
