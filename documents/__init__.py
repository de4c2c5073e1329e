"""Files as offices send them, down to lines and tables. Knows nothing of the database, of Telegram, or of plans' lives."""
