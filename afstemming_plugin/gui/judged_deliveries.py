"""What is to be said of deliveries now, and how fresh they are."""

from __future__ import annotations

from datetime import date
from typing import Optional

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from ..cycle.quality import SourceLine, quality_of_dossier, source_lines
from ..model.collaboration import Delivery, Partner, Remark
from ..model.content import Content
from ..model.language import tr
from .session import Session

AT_ONCE = 5_000
"""Works that can be judged while the user waits; of more, only the workbook tells what is seen now."""


class JudgedDeliveries:
    """Of the dossier that is open in `session`, as of its peildatum; judged once per state of the dossier."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._judged: Optional[tuple[Content, date, dict[str, list[Remark]]]] = None
        self._lines: Optional[tuple[tuple[Optional[Content], date], list[SourceLine]]] = None

    def remarks(self, delivery: Delivery) -> list[Remark]:
        """Those of its taking in, and what came since: other deliveries, and time that passed."""
        content, day = self._session.content, self._session.peildatum
        if content is None or len(content.works) > AT_ONCE:
            return delivery.remarks
        if self._judged is None or self._judged[0] is not content or self._judged[1] != day:
            self._judged = (content, day, quality_of_dossier(content, day))
        told = {remark.message for remark in delivery.remarks}
        now = self._judged[2].get(delivery.id, [])
        return [*delivery.remarks, *(r for r in now if r.message not in told)]

    def show_freshness(self, item: QTreeWidgetItem, partner: Partner, name: int, day: int) -> None:
        """Age and horizon of a partner's sources as tooltip of column `name`; the weakest link marked at `day`."""
        content = self._session.content
        state = (content, self._session.peildatum)
        if self._lines is None or self._lines[0][0] is not content or self._lines[0] != state:
            self._lines = (state, source_lines(content, state[1]) if content else [])
        lines = self._lines[1]
        own = [line for line in lines if line.partner == partner.code]
        item.setToolTip(name, "\n".join([partner.name, *(f"{s.unit} {s.text}".strip() for s in own)]))
        if any(line.weakest for line in own):
            item.setIcon(day, QIcon(":/images/themes/default/mIconInfo.svg"))
            item.setToolTip(day, tr("The weakest link: plans the least far ahead"))
