"""Labels on the map: quiet, haloed, and shown only where there is room to read them."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsTextBackgroundSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor, QFont

from ..compat import label_property
from .style import font_family

Placement = QgsPalLayerSettings.Placement


def text_format(size: float, colour: str, *, bold: bool = False, halo: float = 0.8) -> QgsTextFormat:
    """`size` in points, `halo` (white) in mm; 0 for none."""
    result = QgsTextFormat()
    font = QFont(font_family())
    font.setBold(bold)
    result.setFont(font)
    result.setSize(size)
    result.setColor(QColor(colour))
    if halo:
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(halo)
        buffer.setColor(QColor(255, 255, 255, 230))
        result.setBuffer(buffer)
    return result


def boxed(text: QgsTextFormat, fill: str, outline: str) -> QgsTextFormat:
    """The same text in a rounded box."""
    box = QgsTextBackgroundSettings()
    box.setEnabled(True)
    box.setType(QgsTextBackgroundSettings.ShapeType.ShapeRectangle)
    box.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    box.setSize(QSizeF(0.9, 0.35))
    box.setRadii(QSizeF(0.7, 0.7))
    box.setFillColor(QColor(fill))
    box.setStrokeColor(QColor(outline))
    box.setStrokeWidth(0.3)
    box.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    text.setBackground(box)
    return text


def label(
    layer: QgsVectorLayer,
    expression: str,
    text: QgsTextFormat,
    placement: QgsPalLayerSettings.Placement,
    *,
    smallest_scale: float = 0,
    priority: int = 5,
    every: bool = False,
    distance: float = 0,
    wrap: Optional[int] = None,
    size_expression: str = "",
    outside_expression: str = "",
    merge_lines: bool = False,
) -> None:
    """Label a layer. `smallest_scale` is a denominator (0: always); `every` shows colliding ones too.

    `outside_expression` gives 'force' for a label beside its area, 'yes' for inside or beside it.
    """
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(text)
    settings.placement = placement
    settings.priority = priority
    settings.displayAll = every
    settings.dist = distance
    settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    if merge_lines:
        lines = settings.lineSettings()
        lines.setMergeLines(True)
        settings.setLineSettings(lines)
    if wrap:
        settings.autoWrapLength = wrap
    if smallest_scale:
        settings.scaleVisibility = True
        settings.minimumScale = smallest_scale
        settings.maximumScale = 0
    properties = QgsPropertyCollection()
    for name, defined in (("Size", size_expression), ("PolygonLabelOutside", outside_expression)):
        if defined:
            properties.setProperty(label_property(name), QgsProperty.fromExpression(defined))
    settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
