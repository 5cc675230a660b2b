"""The words of the field as typed data. Imports nothing of the other rooms."""
