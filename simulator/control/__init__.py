"""The control API under `/sim`: the hands of the people in the simulated Telegram."""
