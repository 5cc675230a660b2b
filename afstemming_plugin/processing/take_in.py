"""Leveringen: take in a delivery."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Callable, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..cycle.agreements import KINDS, PlannedDelivery
from ..cycle.layers import reader_of_layer
from ..cycle.store import made_only_by_success
from ..cycle.take_in import take_in
from ..intake.services.pdok import PDOK
from ..intake.table import RawTable
from ..model.errors import AfstemmingError, IntakeError
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values, dossier_label, rejection


class TakeIn(AfstemmingAlgorithm):
    FILE, LAYER, KIND, PARTNER, UNIT, PROFILE, CRS = (
        "FILE", "LAYER", "KIND", "PARTNER", "UNIT", "PROFILE", "CRS",
    )  # fmt: skip
    ADDRESS, AUTH, LAYER_INPUT = "ADDRESS", "AUTH", "LAYER_INPUT"
    LOCATION_SERVICE, ONLY_CHANGED = "LOCATION_SERVICE", "ONLY_CHANGED"

    _read_layer: Optional[Callable[[Progress], RawTable]] = None

    def name(self) -> str:
        return "takein"

    def displayName(self) -> str:
        return tr("1 Take in a delivery")

    def shortHelpString(self) -> str:
        return tr(
            "Reads the plans of a partner from a file (workbook, CSV, shapefile, GeoPackage, GeoJSON, DATEX II …), "
            "a service (ArcGIS, WFS, OGC API Features), a PostgreSQL table or a layer of QGIS, recognises "
            "its columns, dates and places, and stores them as a delivery in the dossier. A dossier that does not "
            "exist yet is made. An earlier delivery of the same source is replaced; rejected rows are kept with "
            "their reason. Give no partner when the file itself names it in a column."
        )

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.addParameter(QgsProcessingParameterFile(self.FILE, tr("File of the partner"), optional=True))
        self.addParameter(
            QgsProcessingParameterFileDestination(self.DOSSIER, dossier_label(), tr("Dossier") + " (*.gpkg)")
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
        self.addParameter(
            QgsProcessingParameterString(
                self.ADDRESS,
                tr("Or an address: arcgis:https://…, wfs:https://…, ogcapi:https://…, "
                   "postgres:connection|schema.table, layer:name"),
                optional=True,
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterAuthConfig(self.AUTH, tr("Authentication for the service"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterVectorLayer(self.LAYER_INPUT, tr("Or a layer of QGIS"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.LOCATION_SERVICE,
                tr("Location service that is sent streets, house numbers and towns without a place "
                   "(empty: nothing is sent), for instance {address}", address=PDOK),
                optional=True,
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.ONLY_CHANGED,
                tr("Store nothing when it is as it was at the last delivery (for every night)"),
                defaultValue=False,
            )
        )
        self.add_peildatum_parameter()
        self.add_on_doubt_parameter()
        self.add_count_outputs(
            {
                "ACCEPTED": tr("Accepted"),
                "UNPLACED": tr("Without a place"),
                "REJECTED": tr("Rejected"),
                "STREETS": tr("Street segments"),
            }
        )

    def prepareAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Layers live in the main thread, where this is called: the reader made here works in any."""
        layer = self.parameterAsVectorLayer(parameters, self.LAYER_INPUT, context)
        try:
            self._read_layer = reader_of_layer(layer) if parameters.get(self.LAYER_INPUT) else None
        except AfstemmingError as error:
            feedback.reportError(error.message(), True)
            return False
        return super().prepareAlgorithm(parameters, context, feedback)

    def _planned(self, parameters: Values, context: QgsProcessingContext) -> PlannedDelivery:
        """From the one of file, address and layer that was given. Raises IntakeError for none or several."""
        file = self.parameterAsFile(parameters, self.FILE, context)
        address = self.parameterAsString(parameters, self.ADDRESS, context).strip()
        read_layer = self._read_layer
        if sum(map(bool, (file, address, read_layer))) != 1:
            raise IntakeError(
                tr("Give one thing to take in: a file, an address or a layer."),
                remedy=tr("Fill in FILE, ADDRESS or LAYER_INPUT, and leave the others empty."),
            )
        if read_layer is None:
            authcfg = self.parameterAsString(parameters, self.AUTH, context)
            return PlannedDelivery(Path(file), address=address, authcfg=authcfg)
        name = self.parameterAsVectorLayer(parameters, self.LAYER_INPUT, context).name()
        return PlannedDelivery(address=f"layer:{name}", reader=lambda progress: [read_layer(progress)])

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        place = self.parameterAsFileOutput(parameters, self.DOSSIER, context)
        crs = self.parameterAsCrs(parameters, self.CRS, context).authid()
        partner = self.parameterAsString(parameters, self.PARTNER, context).strip()
        source = self._planned(parameters, context)
        with made_only_by_success(place, crs) as dossier:
            planned = replace(
                source,
                kind=KINDS[self.parameterAsEnum(parameters, self.KIND, context)],
                partner=partner,
                unit=self.parameterAsString(parameters, self.UNIT, context).strip(),
                layer=self.parameterAsString(parameters, self.LAYER, context).strip(),
                profile=self.parameterAsFile(parameters, self.PROFILE, context),
            )
            taken = take_in(
                dossier,
                planned,
                peildatum=self.peildatum(parameters, context) or date.today(),
                taker=self.taker(parameters, context),
                location_service=self.parameterAsString(parameters, self.LOCATION_SERVICE, context).strip(),
                only_changed=self.parameterAsBoolean(parameters, self.ONLY_CHANGED, context),
                progress=progress,
            )
        if not taken.deliveries and not taken.streets:
            progress.report(1.0, tr("It is as it was at the last delivery; nothing was stored."))
        for delivery in taken.deliveries:
            for row in delivery.rejected_rows:
                progress.warn(rejection(row))
        return {
            self.DOSSIER: place,
            "ACCEPTED": taken.accepted,
            "UNPLACED": taken.unplaced,
            "REJECTED": taken.rejected,
            "STREETS": taken.streets,
        }
