"""The trade itself: values and arithmetic. No clock, no database, no text a person reads, standard library only."""
