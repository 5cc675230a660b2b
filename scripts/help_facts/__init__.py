"""What the help says that the code knows: tables made of the code itself, in the language that `tr` speaks.

A page of docs/help asks for one with a line `<!-- made: name arguments -->`; `FACTS` holds the names.
"""

from __future__ import annotations

from typing import Callable

from .algorithms import algorithms
from .dates import date_problems, date_table
from .exchange import exchange_tables
from .indicators import indicator_table, score_table
from .messages import messages
from .papers import document_table
from .rules import required_fields, rule, rule_table, verdicts
from .sources import profile, profile_table

FACTS: dict[str, Callable[..., str]] = {
    "algorithms": algorithms,
    "dates": date_table,
    "date-problems": date_problems,
    "documents": document_table,
    "exchange": exchange_tables,
    "indicators": indicator_table,
    "messages": messages,
    "profile": profile,
    "profiles": profile_table,
    "required-fields": required_fields,
    "rule": rule,
    "rules": rule_table,
    "score": score_table,
    "verdicts": verdicts,
}
"""Name in a page → the function that makes its Markdown; the words after the name are its arguments."""
