"""One face of the plugin: the Processing provider. Each algorithm asks, calls `cycle`, and answers."""
