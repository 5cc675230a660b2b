"""The Processing provider `afstemming`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import resource, version
from .agenda import MakeAgenda
from .data import MakeCalendar, MakeGeoJson, MakeMeetingPack
from .delivery_report import MakeDeliveryReport
from .determine import Determine
from .graafrust import CheckGraafrust
from .indicators import MakeIndicators
from .make_geopackage import MakeGeoPackage
from .make_map_pack import MakeMapPack
from .make_maps import MakeMaps, MakeMapTemplate
from .make_project import MakeProject
from .make_workbook import MakeWorkbook
from .papers import MakeConvenantReport, MakeMinutes, MakeProposals, MakeYearPlan
from .programme import MakeProgramme
from .round_trip import MakeConsultation, ReadBack
from .sharing import CopyFor, Sharing
from .take_in import TakeIn
from .template import Template
from .whole_job import WholeJob

ALGORITHMS = (
    Template,
    TakeIn,
    Determine,
    CheckGraafrust,
    MakeProgramme,
    MakeAgenda,
    MakeWorkbook,
    MakeMapPack,
    MakeProposals,
    MakeYearPlan,
    MakeConvenantReport,
    MakeMinutes,
    MakeMaps,
    MakeMapTemplate,
    MakeConsultation,
    ReadBack,
    MakeGeoPackage,
    MakeGeoJson,
    MakeCalendar,
    MakeMeetingPack,
    MakeProject,
    MakeDeliveryReport,
    MakeIndicators,
    Sharing,
    CopyFor,
    WholeJob,
)


class AfstemmingProvider(QgsProcessingProvider):
    def id(self) -> str:
        return "afstemming"

    def name(self) -> str:
        return "Afstemming"

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", "afstemming.svg")))

    def versionInfo(self) -> str:
        return version()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
