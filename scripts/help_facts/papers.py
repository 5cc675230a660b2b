"""The documents that a dossier can be made into."""

from __future__ import annotations

from afstemming_plugin.cycle.document_list import document_list

from .markdown import cell, code, table
from .voice import say


def document_table() -> str:
    rows = [(f"**{cell(d.title)}**", code(d.file), cell(d.text)) for d in document_list()]
    return table([say("stuk", "document"), say("bestand", "file"), say("inhoud", "what it holds")], rows)
