"""The plugin taken away: nothing of its code stays in memory."""

from __future__ import annotations

import gc
import weakref
from types import SimpleNamespace
from typing import Sequence

import pytest
from qgis.PyQt.QtWidgets import QMainWindow

from afstemming_plugin.plugin import AfstemmingPlugin

pytestmark = pytest.mark.qgis


def test_a_class_that_was_in_a_type_is_let_go_with_the_plugin(qgis_app: object) -> None:
    """Else all code stays at each reload, by way of one of its classes."""

    class Ours:
        pass

    assert Sequence[Ours] is not None
    plugin, seen = AfstemmingPlugin(SimpleNamespace(mainWindow=QMainWindow)), weakref.ref(Ours)
    del Ours
    gc.collect()
    assert seen() is not None
    plugin.unload()
    gc.collect()
    assert seen() is None
