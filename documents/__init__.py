"""Files as offices send them, down to lines and tables. Knows no database and no Telegram."""
