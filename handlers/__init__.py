"""An update in → one use case → a screen out. One file per conversation."""
