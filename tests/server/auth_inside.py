"""Opens a dossier on a server with a password that only QGIS's own store knows; a program of its own, since QGIS takes
the folder of that store (QGIS_AUTH_DB_DIR_PATH) when it starts.

Arguments: the address without user, the user, the password. Prints what it found as JSON.
"""

from __future__ import annotations

import json
import sys

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProject


def main(address: str, user: str, password: str) -> dict[str, object]:
    from afstemming_plugin.cycle import see
    from afstemming_plugin.cycle.server import ServerAddress
    from afstemming_plugin.dossier import Dossier
    from afstemming_plugin.model.errors import DossierError

    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.setMasterPassword("proef", True):
        return {"skipped": manager.disabledMessage() or "the store cannot be opened"}
    config = QgsAuthMethodConfig("Basic")
    config.setId(manager.uniqueConfigId())
    config.setName("proefserver")
    config.setConfig("username", user)
    config.setConfig("password", password)
    manager.storeAuthenticationConfig(config)
    place = ServerAddress.parse(f"{address} authcfg={config.id()}")
    with Dossier.open(place) as dossier:
        content, who = dossier.content(), dossier.home.who
    project = QgsProject.instance()
    see.show_on_map(project, place, content)
    layers = [layer for layer in project.mapLayers().values() if layer.providerType() == "postgres"]
    found = {
        "works": len(content.works),
        "who": who,
        "layers": len(layers),
        "valid": all(layer.isValid() for layer in layers),
        "told": any(password in layer.source() for layer in layers) or password in str(place),
    }
    project.clear()
    manager.removeAuthenticationConfig(config.id())
    try:
        Dossier.open(place).close()
    except DossierError as error:
        found["without"] = error.message()
    return found


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    print(json.dumps(main(*sys.argv[1:])))
    application.exitQgis()
