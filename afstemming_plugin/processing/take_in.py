"""Leveringen: take in a delivery."""

from __future__ import annotations

from datetime import date

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..cycle.agreements import KINDS, PlannedDelivery
from ..cycle.store import open_or_create, partner_named
from ..cycle.take_in import take_in
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values


class TakeIn(AfstemmingAlgorithm):
    FILE, LAYER, KIND, PARTNER, UNIT, PROFILE, CRS = (
        "FILE", "LAYER", "KIND", "PARTNER", "UNIT", "PROFILE", "CRS",
    )  # fmt: skip

    def name(self) -> str:
        return "takein"

    def displayName(self) -> str:
        return tr("1 Take in a delivery")

    def shortHelpString(self) -> str:
        return tr(
            "Reads the plans of a partner (workbook, CSV, shapefile, GeoPackage, GeoJSON, DATEX II …), recognises "
            "its columns, dates and places, and stores them as a delivery in the dossier. A dossier that does not "
            "exist yet is made. An earlier delivery of the same source is replaced; rejected rows are kept with "
            "their reason. Give no partner when the file itself names it in a column."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.addParameter(QgsProcessingParameterFile(self.FILE, tr("File of the partner")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.DOSSIER, tr("Dossier (GeoPackage)"), tr("Dossier") + " (*.gpkg)"
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.KIND,
                tr("What the file holds"),
                options=[tr("works"), tr("graafrust"), tr("streets"), tr("events and blockades")],
                defaultValue=0,
            )
        )
        for name, label in (
            (self.PARTNER, tr("Partner (code or name; empty: a column of the file tells)")),
            (self.UNIT, tr("Unit of the partner")),
            (self.LAYER, tr("Layer or sheet (empty: all)")),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, optional=True))
        self.addParameter(
            QgsProcessingParameterFile(
                self.PROFILE, tr("Column profile (JSON)"), optional=True, extension="json"
            )
        )
        self.addParameter(
            QgsProcessingParameterCrs(
                self.CRS,
                tr("Coordinate system of a new dossier"),
                defaultValue="EPSG:28992",
                optional=True,  # QGIS 3.22 does not count the default as an answer
            )
        )
        self.add_peildatum_parameter()
        self.add_count_outputs(
            {
                "ACCEPTED": tr("Accepted"),
                "UNPLACED": tr("Without a place"),
                "REJECTED": tr("Rejected"),
                "STREETS": tr("Street segments"),
            }
        )

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        path = self.output_path(parameters, self.DOSSIER, context)
        crs = self.parameterAsCrs(parameters, self.CRS, context).authid()
        partner = self.parameterAsString(parameters, self.PARTNER, context).strip()
        with open_or_create(path, crs) as dossier:
            planned = PlannedDelivery(
                file=self.path(parameters, self.FILE, context),
                kind=KINDS[self.parameterAsEnum(parameters, self.KIND, context)],
                partner=partner_named(dossier, partner) if partner else "",
                unit=self.parameterAsString(parameters, self.UNIT, context).strip(),
                layer=self.parameterAsString(parameters, self.LAYER, context).strip(),
                profile=self.parameterAsFile(parameters, self.PROFILE, context),
            )
            taken = take_in(
                dossier,
                planned,
                peildatum=self.peildatum(parameters, context) or date.today(),
                progress=progress,
            )
        for delivery in taken.deliveries:
            for row in delivery.rejected_rows:
                progress.warn(
                    tr("{file}, {layer}, row {row}: {reason}",
                       file=row.file, layer=row.layer, row=row.row, reason=row.reason)
                )  # fmt: skip
        return {
            self.DOSSIER: str(path),
            "ACCEPTED": taken.accepted,
            "UNPLACED": taken.unplaced,
            "REJECTED": taken.rejected,
            "STREETS": taken.streets,
        }
