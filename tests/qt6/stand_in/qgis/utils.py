iface = None
