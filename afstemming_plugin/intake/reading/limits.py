"""How much a file may hold before it is refused: partner files are hostile until read."""

from __future__ import annotations

import zipfile

from ...model.errors import IntakeError
from ...model.language import tr

MAX_COLUMNS = 16_384  # what one Excel sheet can hold
MAX_ROWS = 1_048_576  # of one Excel sheet
MAX_CELLS = 30_000_000  # of one table in memory, empty ones among them
MAX_UNPACKED = 4 * 1024**3
# Office files of thousands of alike rows reach a ratio of about 100; deflate itself ends near 1,030.
SUSPICIOUS_RATIO = 250
SUSPICIOUS_SIZE = 100 * 1024**2


def check_zip(archive: zipfile.ZipFile, file: str) -> None:
    """Refuse, before anything is unpacked, what is encrypted or would swell beyond reason."""
    members = archive.infolist()
    if any(member.flag_bits & 0x1 for member in members):
        raise IntakeError(
            tr("The archive is protected with a password."),
            remedy=tr("Unpack it by hand and take in the files inside."),
            file=file,
        )
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    ratio = unpacked / max(packed, 1)
    if unpacked > MAX_UNPACKED or (ratio > SUSPICIOUS_RATIO and unpacked > SUSPICIOUS_SIZE):
        raise IntakeError(
            tr(
                "Unpacked, the file would take {size} MB ({ratio} times its size): this looks like a zip bomb.",
                size=round(unpacked / 1024**2),
                ratio=round(ratio),
            ),
            remedy=tr("Ask the partner what it is; save a workbook again without empty formatted rows."),
            file=file,
        )


def check_column_count(count: int, file: str, layer: str) -> None:
    if count > MAX_COLUMNS:
        raise IntakeError(
            tr("The table has {count} columns; at most {most} can be read.", count=count, most=MAX_COLUMNS),
            remedy=tr("Check the separator of the file, or hand over only the columns that matter."),
            file=file,
            layer=layer,
        )


def check_cell_count(count: int, file: str, layer: str) -> None:
    if count > MAX_CELLS:
        raise IntakeError(
            tr("The table spans more than {most} million cells.", most=MAX_CELLS // 1_000_000),
            remedy=tr("Remove what stands far from the list (often formatting), or split it."),
            file=file,
            layer=layer,
        )
