"""The steps of the meeting cycle as functions: the only way in for the window and the command line."""
