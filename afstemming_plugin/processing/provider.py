"""The Processing provider `afstemming`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import resource, version
from .agenda import MakeAgenda
from .bring_back import BringBack
from .compare_in_database import CompareInDatabase
from .copy_for import CopyFor
from .delivery_report import MakeDeliveryReport
from .determine import Determine
from .graafrust import CheckGraafrust
from .indicators import MakeIndicators
from .make_calendar import MakeCalendar
from .make_consultation import MakeConsultation
from .make_convenant_report import MakeConvenantReport
from .make_geojson import MakeGeoJson
from .make_geopackage import MakeGeoPackage
from .make_map_pack import MakeMapPack
from .make_map_template import MakeMapTemplate
from .make_maps import MakeMaps
from .make_meeting_pack import MakeMeetingPack
from .make_minutes import MakeMinutes
from .make_project import MakeProject
from .make_proposals import MakeProposals
from .make_workbook import MakeWorkbook
from .make_year_plan import MakeYearPlan
from .move_dossier import MoveDossier
from .programme import MakeProgramme
from .read_back import ReadBack
from .restore_dossier import RestoreDossier
from .set_up_server import SetUpServer
from .sharing import Sharing
from .take_along import TakeAlong
from .take_in import TakeIn
from .take_in_inbox import TakeInInbox
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
    RestoreDossier,
    SetUpServer,
    MoveDossier,
    TakeInInbox,
    TakeAlong,
    BringBack,
    CompareInDatabase,
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
