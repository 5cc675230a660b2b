"""Stands in for QGIS where there is only PyQt6: Qt is real, everything of QGIS is named but not there."""
