"""A schema on a PostgreSQL server made ready for a shared dossier, by its administrator."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterCrs, QgsProcessingParameterString

from ..cycle.server import add_partner_role, server_address, set_up
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class SetUpServer(AfstemmingAlgorithm):
    ADDRESS, CRS, PARTNERS, ROLES = "ADDRESS", "CRS", "PARTNERS", "ROLES"

    def name(self) -> str:
        return "setupserver"

    def displayName(self) -> str:
        return tr("Server: set up a schema for a shared dossier")

    def shortHelpString(self) -> str:
        return tr(
            "For an administrator of a PostgreSQL server with PostGIS, who may make roles: runs the script "
            "resources/server/afstemming.sql of the plugin, which makes the schema, its tables, a role for the coordinator, "
            "and the rights; and makes a role for each partner. Run it again for a new version of the plugin, or for "
            "partners that came in. Then give each person’s account the role of its partner: GRANT role TO account."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.addParameter(
            QgsProcessingParameterString(
                self.ADDRESS,
                tr("Address, for instance {example}", example="postgresql:service=beheer schema=leiden"),
            )
        )
        self.addParameter(
            QgsProcessingParameterCrs(
                self.CRS,
                tr("Coordinate system"),
                defaultValue="EPSG:28992",
                optional=True,  # QGIS 3.22 does not count the default as an answer
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.PARTNERS, tr("Codes of the partners, separated by commas"), optional=True
            )
        )
        self.add_text_output(self.ROLES, tr("Roles that were made, or were there already"))

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        address = server_address(self.parameterAsString(parameters, self.ADDRESS, context))
        set_up(address, self.parameterAsCrs(parameters, self.CRS, context).authid())
        codes = self.parameterAsString(parameters, self.PARTNERS, context).split(",")
        roles = [f"{address.schema}_coordinator"]
        roles += [add_partner_role(address, code.strip()) for code in codes if code.strip()]
        for role in roles:
            progress.report(1.0, role)
        return {self.ADDRESS: str(address), self.ROLES: ", ".join(roles)}
