"""Makes the demo collaboration: a town that does not exist, and what its partners plan there."""
