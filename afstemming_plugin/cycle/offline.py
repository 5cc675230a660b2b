"""A copy of a shared dossier taken along, and what was said and delivered in it brought back to the server."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Iterator, NamedTuple, Sequence

from ..dossier import Dossier, source_id
from ..dossier.home import Home
from ..model.collaboration import Delivery
from ..model.content import Content
from ..model.errors import DossierError
from ..model.language import tr
from ..model.period import day_label
from .meeting_words import heading, meeting_title, partner_name
from .news import in_words
from .offline_deliveries import Brought, bring_deliveries, delivery_ids

BASE = "taken_along"
"""Table of the copy that holds what was said until then; plain QGIS does not show it."""
SAID = {
    "meeting": ("id",),
    "attendance": ("meeting",),
    "proposal": ("opportunity",),
    "decision": ("opportunity", "partner"),
    "action": ("id",),
    "consultation": ("id",),
    "work_answer": ("consultation", "work"),
    "proposal_answer": ("consultation", "opportunity", "partner"),
}
"""Table → the columns by which its rows belong together; what is brought back of a copy."""
_TOLD = {
    "meeting": ("title", "held_on"),
    "attendance": ("name", "role", "present"),
    "proposal": ("form", "lead", "digs", "restores", "pilot", "residents", "done_on", "remark"),
    "decision": ("decision", "reason", "action_by", "due", "escalated_to"),
    "action": ("text", "owner", "due", "status", "reason"),
    "consultation": ("title", "due", "closed_on"),
    "work_answer": ("answer", "remark", "wish_start", "wish_end"),
    "proposal_answer": ("decision", "reason", "wish_start", "wish_end"),
    "delivery": ("delivery",),
}
"""Table → the columns whose values tell a reader what was said."""

Key = tuple[str, ...]
Rows = list[dict[str, Any]]
Said = dict[str, dict[Key, Rows]]


class Conflict(NamedTuple):
    """What was changed both in the copy and on the server: nothing is done with it. `key` as in `SAID`; `about`: of what
    it was said, in words."""

    table: str
    key: Key
    here: Rows
    there: Rows
    about: str = ""

    def told(self) -> str:
        """In one line: what stands where."""
        names = [n for n in _TOLD[self.table] if _last(self.here).get(n) != _last(self.there).get(n)]
        here, there = (
            ", ".join(_shown(row[name]) for name in names if row.get(name) not in (None, ""))
            or (tr("otherwise") if row else tr("taken away"))
            for row in (_last(self.here), _last(self.there))
        )
        return tr(
            "{what}: in the copy {here}; on the server {there}", what=self.about, here=here, there=there
        )


@dataclass
class BroughtBack:
    """`changes`: how many things said were stored on the server, `deliveries` how many deliveries; `plans`: actions on plans
    that were not."""

    changes: int = 0
    deliveries: int = 0
    conflicts: list[Conflict] = field(default_factory=list)
    plans: list[str] = field(default_factory=list)


def take_along(dossier: Dossier, path: Path) -> None:
    """A copy of what this user sees, to work in without the server. Raises DossierError."""
    dossier.backup(path)
    with Dossier.open(path) as copy:
        home = copy.home
        with home.errors(), home.transaction({}):
            (log,) = home.rows("SELECT coalesce(max(fid), 0) AS last FROM log")
            base = {"log": log["last"], "said": _to_json(_said(home)), "deliveries": delivery_ids(copy)}
            home.run(f"CREATE TABLE {BASE} (dossier TEXT, content TEXT)")
            home.run(f"INSERT INTO {BASE} VALUES (?, ?)", [copy.id, json.dumps(base, ensure_ascii=False)])


def bring_back(copy: Path, dossier: Dossier) -> BroughtBack:
    """Store on the server what was said and delivered in the copy, in one change. What was said of the same thing, or
    delivered of the same source, on the server meanwhile stays, and comes back as a conflict. Afterwards the copy counts as
    taken along anew, conflicts aside.

    Raises DossierError for a file that is no copy of this dossier, or when the server refuses; then nothing is stored.
    """
    with Dossier.open(copy) as taken:
        dossier_id, base = _base(taken)
        if dossier_id != dossier.id:
            raise DossierError(
                tr("This is no copy of this dossier that was taken along."),
                remedy=tr("Choose the file that was made by taking the dossier along."),
                file=str(copy),
            )
        mine, before = _said(taken.home), _of_json(base["said"])
        done = BroughtBack(plans=_plans_since(taken, base["log"]))
        with dossier.one_change("brought back", copy.name):
            brought = bring_deliveries(taken, dossier, base["deliveries"])
            theirs = _said(dossier.home)
            for table, key in _changed(before, mine):
                here, there = mine[table].get(key, []), theirs[table].get(key, [])
                if here == there:
                    continue
                if there != before[table].get(key, []):
                    done.conflicts.append(Conflict(table, key, here, there))
                    continue
                dossier.put(table, dict(zip(SAID[table], key)), here)
                done.changes += 1
        stored = [one.intake.delivery.id for one in brought if not one.stays]
        _taken_anew(taken, before, mine, done.conflicts, [*base["deliveries"], *stored])
    if done.conflicts:
        content = dossier.content()
        done.conflicts = [one._replace(about=_about(one, content)) for one in done.conflicts]
    _tell_deliveries(done, brought, dossier)
    return done


def _tell_deliveries(done: BroughtBack, brought: Sequence[Brought], dossier: Dossier) -> None:
    content = dossier.content(with_analysis=False)
    for one in brought:
        delivery = one.intake.delivery
        about = f"{partner_name(content, delivery.partner)} {delivery.unit}".strip()
        if one.is_theirs:
            done.plans.append(f"{_plans()['take in']} {about}: {delivery.file}")
        elif one.there:
            here, there = ([{"delivery": _taken_in(d)} for d in some] for some in ([delivery], one.there))
            done.conflicts.append(
                Conflict("delivery", (source_id(delivery),), here, there, f"{in_words('delivery')}: {about}")
            )
        else:
            done.deliveries += 1


def _taken_in(delivery: Delivery) -> str:
    moment = delivery.taken_in_at
    return tr(
        "{file}, taken in {day} {time}",
        file=delivery.file,
        day=day_label(moment.date()),
        time=f"{moment:%H:%M}",
    )


def _about(conflict: Conflict, content: Content) -> str:
    """“besluiten: K-001 Barentszstraat, Gemeente”."""
    row = _last(conflict.here) or _last(conflict.there)
    parts = []
    if conflict.table != "action" and row.get("opportunity"):
        parts.append(heading(content, row["opportunity"]))
    if row.get("work"):
        work = content.works_by_id().get(row["work"])
        parts.append(work.title if work else row["work"])
    if conflict.table == "attendance":
        found = next((m for m in content.meetings if m.id == row["meeting"]), None)
        parts += [meeting_title(found.title, found.held_on)] if found else []
    elif row.get("partner"):
        parts.append(partner_name(content, row["partner"]))
    parts += [row[name] for name in ("title", "text") if row.get(name)]
    return f"{in_words(conflict.table)}: {', '.join(parts)}"


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    try:
        return day_label(date.fromisoformat(value))
    except (TypeError, ValueError):
        return str(value)


def _said(home: Home) -> Said:
    found: Said = {}
    for table, columns in SAID.items():
        groups = found.setdefault(table, {})
        for row in home.rows(f"SELECT * FROM {home.seen(table)} ORDER BY fid"):
            row.pop("fid")
            groups.setdefault(tuple(str(row[name]) for name in columns), []).append(row)
    return found


def _changed(before: Said, now: Said) -> Iterator[tuple[str, Key]]:
    for table in SAID:
        for key in dict.fromkeys([*before[table], *now[table]]):
            if before[table].get(key) != now[table].get(key):
                yield table, key


def _base(taken: Dossier) -> tuple[str, dict[str, Any]]:
    there = taken.home.rows("SELECT name FROM sqlite_master WHERE name = ?", [BASE])
    rows = taken.home.rows(f"SELECT * FROM {BASE}") if there else []
    return (rows[0]["dossier"], json.loads(rows[0]["content"])) if rows else ("", {})


def _taken_anew(
    taken: Dossier, before: Said, now: Said, conflicts: list[Conflict], deliveries: list[str]
) -> None:
    """What was brought back once is not brought back again."""
    for conflict in conflicts:
        now[conflict.table][conflict.key] = before[conflict.table].get(conflict.key, [])
    home = taken.home
    with home.errors(), home.transaction({}):
        (log,) = home.rows("SELECT coalesce(max(fid), 0) AS last FROM log")
        base = {"log": log["last"], "said": _to_json(now), "deliveries": deliveries}
        home.run(f"UPDATE {BASE} SET content = ?", [json.dumps(base, ensure_ascii=False)])


def _plans_since(taken: Dossier, last: int) -> list[str]:
    rows = taken.home.rows("SELECT action, detail FROM log WHERE fid > ? ORDER BY fid", [last])
    plans = {action: words for action, words in _plans().items() if action != "take in"}
    done = (f"{plans[row['action']]} {row['detail'] or ''}".strip() for row in rows if row["action"] in plans)
    return list(dict.fromkeys(done))


def _plans() -> dict[str, str]:
    """Actions of the log that are not brought back: these are done on the server itself. With what they are called."""
    return {
        "take in": tr("take in a delivery"), "change works": tr("change works"),
        "correction": tr("correct works"), "correction dropped": tr("drop a correction"),
        "confirm": tr("confirm works"), "rules": tr("change rules"), "collaboration": tr("change the collaboration"),
    }  # fmt: skip


def _to_json(content: Said) -> dict[str, list[Any]]:
    return {table: [[list(key), rows] for key, rows in groups.items()] for table, groups in content.items()}


def _of_json(stored: dict[str, list[Any]]) -> Said:
    return {table: {tuple(key): rows for key, rows in stored.get(table, []) if rows} for table in SAID}


def _last(rows: Rows) -> dict[str, Any]:
    return rows[-1] if rows else {}
