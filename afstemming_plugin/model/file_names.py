"""Names of files made from what people call things, so that every PC, share and zip file takes them."""

from __future__ import annotations

import re

_NOT_ALLOWED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LONGEST = 80


def file_name(text: str, otherwise: str) -> str:
    """`text` as a file name without suffix, `otherwise` when nothing is left of it.

    Windows takes no <>:"/\\|?*, no names of devices such as CON, and no dot or space at the end.
    """
    name = " ".join(_NOT_ALLOWED.sub("-", text).split())[:_LONGEST].strip(" .-")
    return f"_{name}" if _RESERVED.fullmatch(name) else name or otherwise
