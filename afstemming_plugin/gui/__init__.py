"""The other face of the plugin: the dock in the QGIS window. It asks, shows, and calls `cycle`."""
