"""The style of a layer: drawn by the plugin, or by a .qml of the user's own; what was changed by hand stays.

Of each aspect of a style (symbols, labels, map tip …) the layer remembers what was last set here. Where it is something
else by now the user changed it, and it stays so; of symbols then only the partners follow: new ones come in, and a new
colour of a partner goes where its old colour was.

A .qml may hold one group of rules for any partner, with filter "partner" = '[partner]' and colour #ff00ff: it is filled
in with each partner that has no group of its own. Such files for all layers lie in resources/styles; they are made from
the code by scripts/make_styles.py, and one that a user puts in a folder of `style_folders` wins from the code.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Iterator, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsReadWriteContext,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..dossier import Address
from ..model.collaboration import Collaboration
from ..model.errors import DossierError
from ..model.language import tr
from .renderers import name_rules
from .style import partner_colours

ANY_PARTNER, ANY_COLOUR = "[partner]", "#ff00ff"
DRAWN, COLOURS, SIGNATURE = "afstemming/drawn/", "afstemming/colours", "afstemming/styled_for"
_FILE_NAMES = {
    "conflict": "conflicten", "decision": "besluiten", "opportunity": "koppelkansen",
    "coordination": "coordinatiepunten", "overlap": "overlappen", "graafrust": "graafrust",
    "event": "evenementen", "work": "werken", "street": "straten",
    "Point": "punten", "LineString": "lijnen", "Polygon": "vlakken",
}  # fmt: skip
_TAG = re.compile(r'<([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)')
_ATTRIBUTE = re.compile(r'[\w:.-]+="[^"]*"')
STYLE = QgsMapLayer.StyleCategory
STYLE_CATEGORIES = STYLE.Symbology | STYLE.Labeling | STYLE.MapTips | STYLE.Rendering


def style_folders(dossier: Address) -> list[Path]:
    """Where own styles may lie, the first wins: beside the dossier, then in the user's QGIS profile."""
    return [dossier.parent / "stijlen", Path(QgsApplication.qgisSettingsDirPath()) / "afstemming" / "stijlen"]


def style_file_name(key: str) -> str:
    """werken_lijnen.qml for work/LineString."""
    return "_".join(_FILE_NAMES[part] for part in key.split("/")) + ".qml"


def own_style(dossier: Address, key: str) -> Optional[Path]:
    return next(
        (f for folder in style_folders(dossier) if (f := folder / style_file_name(key)).is_file()), None
    )


@dataclass(frozen=True)
class _Aspect:
    """A part of a style that a user may change by itself. `read` gives a text, `keep` a function that puts it back."""

    name: str
    read: Callable[[QgsVectorLayer], str]
    keep: Callable[[QgsVectorLayer], Callable[[], None]]


def _keep_symbols(layer: QgsVectorLayer) -> Callable[[], None]:
    kept = layer.renderer().clone()
    return lambda: layer.setRenderer(_with_partners_of(layer, kept))


def _keep_labels(layer: QgsVectorLayer) -> Callable[[], None]:
    kept, enabled = layer.labeling().clone() if layer.labeling() else None, layer.labelsEnabled()

    def put_back() -> None:
        layer.setLabeling(kept)
        layer.setLabelsEnabled(enabled)

    return put_back


def _keep_tip(layer: QgsVectorLayer) -> Callable[[], None]:
    tip, name = layer.mapTipTemplate(), layer.displayExpression()

    def put_back() -> None:
        layer.setMapTipTemplate(tip)
        layer.setDisplayExpression(name)

    return put_back


def _saved(thing: Any) -> str:
    document = QDomDocument("style")
    document.appendChild(thing.save(document, QgsReadWriteContext()))
    # Qt writes attributes in another order in each session.
    return _TAG.sub(lambda tag: tag[1] + str(sorted(_ATTRIBUTE.findall(tag[2]))), document.toString(-1))


def _labels_text(layer: QgsVectorLayer) -> str:
    return f"{layer.labelsEnabled()} {_saved(layer.labeling()) if layer.labeling() else ''}"


_ASPECTS = (
    _Aspect("symbols", lambda layer: _saved(layer.renderer()), _keep_symbols),
    _Aspect("labels", _labels_text, _keep_labels),
    _Aspect("tip", lambda layer: f"{layer.mapTipTemplate()} {layer.displayExpression()}", _keep_tip),
)


def fingerprints(layer: QgsVectorLayer) -> dict[str, str]:
    """Aspect of the style → a short text that is the same as long as nothing in it is changed."""
    return {a.name: hashlib.sha256(a.read(layer).encode()).hexdigest()[:16] for a in _ASPECTS}


def changed_by_user(layer: QgsVectorLayer) -> list[str]:
    """The aspects that are otherwise than they were drawn here."""
    drawn = {a.name: str(layer.customProperty(DRAWN + a.name) or "") for a in _ASPECTS}
    if not any(drawn.values()):
        return []
    now = fingerprints(layer)
    return [name for name, was in drawn.items() if was and now[name] != was]


def style_layer(
    layer: QgsVectorLayer,
    collaboration: Collaboration,
    signature: str,
    draw: Callable[[], None],
    own: Optional[Path] = None,
) -> bool:
    """Draw the layer, or load its own .qml, unless it was styled for the same `signature` already.

    What the user changed stays. True when anything was set. Raises DossierError when the .qml cannot be read.
    """
    signature = f"{signature} {_checksum(own)}"
    if layer.customProperty(SIGNATURE) == signature:
        return False
    colours = partner_colours(collaboration)
    changed = changed_by_user(layer)
    kept = [aspect.keep(layer) for aspect in _ASPECTS if aspect.name in changed]
    draw()
    if own is not None:
        load_style(layer, own, collaboration)
    drawn = fingerprints(layer)
    for put_back in kept:
        put_back()
    for name, value in drawn.items():
        layer.setCustomProperty(DRAWN + name, value)
    layer.setCustomProperty(COLOURS, json.dumps(colours))
    layer.setCustomProperty(SIGNATURE, signature)
    return True


def forget_changes(layer: QgsVectorLayer) -> None:
    """The next `style_layer` draws everything anew."""
    for aspect in _ASPECTS:
        layer.removeCustomProperty(DRAWN + aspect.name)
    layer.removeCustomProperty(SIGNATURE)


def load_style(layer: QgsVectorLayer, file: Path, collaboration: Collaboration) -> None:
    """A .qml, its group for any partner filled in. Raises DossierError when it cannot be read."""
    message, done = layer.loadNamedStyle(str(file), False, STYLE_CATEGORIES)
    if not done:
        raise DossierError(
            tr("This style cannot be read: {reason}", reason=message),
            remedy=tr("Mend the file in QGIS, or take it away: the style of Afstemming then counts."),
            file=str(file),
        )
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsRuleBasedRenderer):
        _fill_in(renderer.rootRule(), collaboration)
        name_rules(renderer.rootRule())
        layer.setRenderer(renderer)


def save_style(layer: QgsVectorLayer, file: Path, collaboration: Collaboration) -> Path:
    """The layer's style as an own .qml, with the group of its first partner for any other partner as well.

    Raises DossierError when it cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    copy = layer.clone()
    renderer = copy.renderer().clone()
    if isinstance(renderer, QgsRuleBasedRenderer):
        _add_any_partner(renderer.rootRule(), collaboration)
        copy.setRenderer(renderer)
    message, done = copy.saveNamedStyle(str(file), STYLE_CATEGORIES)
    if not done:
        raise DossierError(
            tr("The style cannot be written: {reason}", reason=message),
            remedy=tr("Check that there is room and that you may write here."),
            file=str(file),
        )
    return file


# -- partners in the rules ------------------------------------------------------------------------


def partner_filter(code: str) -> str:
    """The filter of a partner's group of rules."""
    return '"partner" = \'' + code.replace("'", "''") + "'"


def _fill_in(root: QgsRuleBasedRenderer.Rule, collaboration: Collaboration) -> None:
    template = _group(root, ANY_PARTNER)
    if template is None:
        return
    place = root.children().index(template)
    colours = partner_colours(collaboration)
    for partner in collaboration.partners:
        if _group(root, partner.code) is None:
            group = template.clone()
            group.setFilterExpression(partner_filter(partner.code))
            group.setLabel(partner.name)
            _recolour(group, ANY_COLOUR, colours[partner.code])
            root.insertChild(place, group)
            place += 1
    root.removeChild(template)


def _add_any_partner(root: QgsRuleBasedRenderer.Rule, collaboration: Collaboration) -> None:
    colours = partner_colours(collaboration)
    for partner in collaboration.partners:
        group = _group(root, partner.code)
        if group is not None:
            template = group.clone()
            template.setFilterExpression(partner_filter(ANY_PARTNER))
            template.setLabel(ANY_PARTNER)
            _recolour(template, colours[partner.code], ANY_COLOUR)
            root.appendChild(template)
            return


def _with_partners_of(layer: QgsVectorLayer, kept: Any) -> Any:
    """The kept renderer, with what was newly drawn on `layer` for partners that it does not know or in new colours."""
    fresh = layer.renderer()
    if not isinstance(kept, QgsRuleBasedRenderer) or not isinstance(fresh, QgsRuleBasedRenderer):
        return kept
    old = json.loads(layer.customProperty(COLOURS) or "{}")
    root, known = kept.rootRule(), {partner_filter(code): colour for code, colour in old.items()}
    if not any(rule.filterExpression() in known for rule in root.children()):
        return kept  # the user draws in an own way
    place = 0
    for rule in fresh.rootRule().children():
        if not rule.filterExpression().startswith('"partner" = '):
            continue
        mine = next((r for r in root.children() if r.filterExpression() == rule.filterExpression()), None)
        if mine is None and rule.filterExpression() not in known:
            mine = rule.clone()
            root.insertChild(place, mine)
        elif mine is not None:
            now = _colour_of(rule)
            if now is not None:
                _recolour(mine, known.get(rule.filterExpression(), ""), now)
        if mine is not None:
            place = root.children().index(mine) + 1
    return kept


def _group(root: QgsRuleBasedRenderer.Rule, code: str) -> Optional[QgsRuleBasedRenderer.Rule]:
    wanted = partner_filter(code)
    return next((rule for rule in root.children() if rule.filterExpression() == wanted), None)


def _colour_of(group: QgsRuleBasedRenderer.Rule) -> Optional[str]:
    """The colour of a partner's group as it is drawn here: that of its first symbol."""
    symbol = next((rule.symbol() for rule in group.descendants() if rule.symbol()), None)
    return symbol.symbolLayer(0).color().name() if symbol else None


def _recolour(group: QgsRuleBasedRenderer.Rule, old: str, new: str) -> None:
    """Every colour that is `old`, in whatever opacity, becomes `new`; data-defined ones stay."""
    if not QColor(old).isValid():
        return
    for rule in [group, *group.descendants()]:
        for layer in _symbol_layers(rule.symbol()):
            for read, write in (
                (layer.color, layer.setColor),
                (layer.fillColor, layer.setFillColor),
                (layer.strokeColor, layer.setStrokeColor),
            ):
                colour = read()
                if colour.isValid() and colour.name() == QColor(old).name():
                    write(QColor(*QColor(new).getRgb()[:3], colour.alpha()))


def _symbol_layers(symbol: Optional[QgsSymbol]) -> Iterator[QgsSymbolLayer]:
    for layer in symbol.symbolLayers() if symbol else ():
        yield layer
        yield from _symbol_layers(layer.subSymbol())


def _checksum(file: Optional[Path]) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:16] if file else ""
