"""The Python packages that Afstemming can use but does not need: which are here, and what is lost without them."""

from __future__ import annotations

from dataclasses import dataclass

from .. import compat
from ..model.language import tr


@dataclass(frozen=True)
class Package:
    """`version` is "" when it is not here or too old; `cost` tells what is lost then, "" nothing."""

    name: str
    version: str
    cost: str

    @property
    def missed(self) -> bool:
        """Not here, and it costs something."""
        return bool(self.cost) and not self.version


def packages() -> list[Package]:
    """All that is looked for, each as it is on this PC; nothing is imported for it."""
    version = compat.package_version
    return [
        Package(
            "openpyxl", version("openpyxl"),
            tr("no workbooks (.xlsx) can be made; reading them, and all other documents, go on"),
        ),
        Package(
            "Shapely 2", version("shapely") if compat.has_shapely_2() else "",
            tr("determining takes longer, on the GEOS of QGIS; the results are the same"),
        ),
        Package(
            "SciPy 1.9", version("scipy") if compat.has_milp_solver() else "",
            tr("the programme over the years is searched for, without proof that it is the best"),
        ),
        Package("pandas", version("pandas"), ""),
    ]  # fmt: skip


def missed() -> list[Package]:
    return [package for package in packages() if package.missed]


def missed_in_words() -> str:
    """One line for each that is missed: what it is and what that costs; "" when nothing is."""
    return "\n".join(f"{package.name}: {package.cost}" for package in missed())
