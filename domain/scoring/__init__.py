"""The score is arithmetic on values: facts in, sheet out, exact fractions."""
