"""Telegram's physics, and nothing of the trade: transport, inbox, order, pace, outbox, one poller."""
