"""The commands of bot.py, and what an operator types, read and checked."""
