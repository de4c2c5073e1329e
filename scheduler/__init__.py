"""A tick in → what is due → use cases → outbox."""
