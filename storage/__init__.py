"""Everything that remembers: the unit of work, every SELECT, evidence files by their hash."""
