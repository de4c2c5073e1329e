"""Every button there is, a file a conversation; `packing` reads and writes them."""
