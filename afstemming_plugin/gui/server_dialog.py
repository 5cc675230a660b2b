"""Asks for a dossier on a server: a connection that QGIS knows, and the schema."""

from __future__ import annotations

from qgis.core import QgsDataSourceUri, QgsProviderRegistry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ..cycle.server import ServerAddress, schemas_on
from ..model.errors import AfstemmingError
from ..model.language import tr
from . import help, remember

_CONNECTION, _SCHEMA = "server_connection", "server_schema"
_MODES = {
    QgsDataSourceUri.SslMode.SslRequire: "require",
    QgsDataSourceUri.SslMode.SslVerifyCa: "verify-ca",
    QgsDataSourceUri.SslMode.SslVerifyFull: "verify-full",
    QgsDataSourceUri.SslMode.SslDisable: "disable",
    QgsDataSourceUri.SslMode.SslAllow: "allow",
}


class ServerDialog(QDialog):
    """`title` and `button` say what is done with the dossier that is chosen; with `may_set_up` an administrator can have
    the schema made first."""

    def __init__(self, parent: QWidget, title: str, button: str, *, may_set_up: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._uris = {
            name: QgsDataSourceUri(connection.uri())
            for name, connection in sorted(
                QgsProviderRegistry.instance().providerMetadata("postgres").connections(False).items()
            )
        }
        self._connection = QComboBox()
        self._connection.setObjectName("connection")
        self._connection.setToolTip(tr("The PostgreSQL connections that QGIS knows on this PC"))
        self._connection.addItems(list(self._uris))
        self._connection.setCurrentText(remember.setting(_CONNECTION))
        self._schema = QComboBox()
        self._schema.setObjectName("schema")
        self._schema.setEditable(True)
        self._schema.setToolTip(tr("The schema on the server that holds the dossier"))
        self._look = QPushButton(tr("Look for dossiers"))
        self._look.setObjectName("look")
        self._look.setToolTip(tr("Which schemas of this server hold a dossier that you may read"))
        self._look.setAutoDefault(False)
        self._address = QLineEdit()
        self._address.setObjectName("address")
        self._address.setReadOnly(True)
        self._address.setToolTip(
            tr("So it is named for qgis_process and in scripts; there is never a password in it")
        )
        self._note = QLabel()
        self._note.setObjectName("note")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(button)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("Connection"), self._connection)
        form.addRow("", self._look)
        form.addRow(tr("Schema"), self._schema)
        form.addRow(tr("Address"), self._address)
        self._set_up = QCheckBox(tr("Set the schema up first (administrator of the server)"))
        self._set_up.setObjectName("set_up")
        self._set_up.setToolTip(
            tr(
                "Makes schema, tables, rights and a role for the coordinator and for each partner; existing ones stay"
            )
        )
        if may_set_up:
            form.addRow("", self._set_up)
        form.addRow("", self._note)
        form.addRow(self._buttons)
        self._connection.currentTextChanged.connect(self._take_connection)
        self._schema.editTextChanged.connect(self._check)
        self._look.clicked.connect(self._look_for_schemas)
        self._schema.setEditText(remember.setting(_SCHEMA))
        self._take_connection()
        help.offer(self)

    def address(self) -> ServerAddress:
        """Complete when the dialog was accepted."""
        return self._server().of_schema(self._schema.currentText().strip())

    def is_to_be_set_up(self) -> bool:
        return self._set_up.isChecked()

    def accept(self) -> None:
        remember.set_setting(_CONNECTION, self._connection.currentText())
        remember.set_setting(_SCHEMA, self._schema.currentText().strip())
        super().accept()

    def _server(self) -> ServerAddress:
        """Without parameters when QGIS knows no connection."""
        uri = self._uris.get(self._connection.currentText(), QgsDataSourceUri())
        found = {
            "service": uri.service(),
            "host": uri.host(),
            "port": uri.port() if uri.host() else "",
            "dbname": uri.database(),
            "user": "" if uri.authConfigId() else uri.username(),
            "sslmode": _MODES.get(uri.sslMode(), ""),
            "authcfg": uri.authConfigId(),
        }
        return ServerAddress("", tuple((name, value) for name, value in found.items() if value))

    def _take_connection(self) -> None:
        chosen = self._schema.currentText()
        self._schema.clear()
        self._schema.setEditText(chosen)
        self._check()

    def _look_for_schemas(self) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            found = schemas_on(self._server())
        except AfstemmingError as error:
            self._note.setText(error.message())
            return
        finally:
            QApplication.restoreOverrideCursor()
        chosen = self._schema.currentText()
        self._schema.clear()
        self._schema.addItems(found)
        if chosen in found or not found:
            self._schema.setEditText(chosen)
        self._check()
        if not found:
            self._note.setText(tr("No dossier was found there that you may read."))

    def _check(self) -> None:
        address = self.address()
        complete = bool(address.schema and address.parameters)
        self._address.setText(str(address) if complete else "")
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(complete)
        self._look.setEnabled(bool(address.parameters))
        self._note.setText(self._remark())

    def _remark(self) -> str:
        if not self._uris:
            return tr(
                "QGIS knows no PostgreSQL connection yet. Make one under Layer › Data Source Manager › PostgreSQL, with "
                "a service or an authentication, and come back here."
            )
        uri = self._uris[self._connection.currentText()]
        if uri.password() and not uri.authConfigId():
            return tr(
                "This connection keeps its password in the settings of QGIS, which Afstemming does not use. Put it in "
                "QGIS’s authentication, or use a service of PostgreSQL."
            )
        return ""
