"""The main job in one go."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ..cycle.whole_job import whole_job
from ..model.language import tr
from ..model.progress import Progress
from .base import AfstemmingAlgorithm, Values, figure_labels, rejection


class WholeJob(AfstemmingAlgorithm):
    FOLDER, OUTPUT_FOLDER, CRS = "FOLDER", "OUTPUT_FOLDER", "CRS"

    def name(self) -> str:
        return "wholejob"

    def displayName(self) -> str:
        return tr("0 The whole job: from partner files to proposals")

    def shortHelpString(self) -> str:
        return tr(
            "Takes in every file of a folder, determines overlaps, opportunities and graafrust, and makes dossier, QGIS "
            "project, workbook, map pack and GeoPackage. A collaboration.json in the folder says which file is of which "
            "partner; without it each file is of a partner called after the file, files named after streets or graafrust "
            "are taken as such, and a column with the partner's name in it is used where there is one."
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: Values = {}) -> None:  # noqa: B006 (QGIS's own signature)
        self.addParameter(
            QgsProcessingParameterFile(
                self.FOLDER, tr("Folder with the partners' files"), QgsProcessingParameterFile.Behavior.Folder
            )
        )
        self.add_peildatum_parameter()
        self.add_on_doubt_parameter()
        self.addParameter(
            QgsProcessingParameterCrs(
                self.CRS,
                tr("Coordinate system of a new dossier"),
                defaultValue="EPSG:28992",
                optional=True,  # QGIS 3.22 does not count the default as an answer
            )
        )
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Folder for what is made"))
        )
        self.add_dossier_output()
        self.add_text_output("FILES", tr("Files made"))
        self.add_count_outputs({name.upper(): label for name, label in figure_labels().items()})
        self.add_count_outputs({"PAGES": tr("Pages")})

    def run_core(self, parameters: Values, context: QgsProcessingContext, progress: Progress) -> Values:
        outcome = whole_job(
            self.path(parameters, self.FOLDER, context),
            Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)),
            peildatum=self.peildatum(parameters, context),
            crs=self.parameterAsCrs(parameters, self.CRS, context).authid(),
            taker=self.taker(parameters, context),
            progress=progress,
        )
        for taken in outcome.taken_in.values():
            for delivery in taken.deliveries:
                for row in delivery.rejected_rows:
                    progress.warn(rejection(row))
        return {
            self.OUTPUT_FOLDER: str(outcome.files[0].parent),
            self.DOSSIER: str(outcome.files[0]),
            "FILES": "\n".join(path.name for path in outcome.files),
            "PAGES": outcome.pages,
            **{name.upper(): value for name, value in outcome.figures.as_dict().items()},
        }
