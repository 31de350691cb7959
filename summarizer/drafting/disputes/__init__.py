"""Disputed claims: who stands against whom over what. `disputes` is the door."""
