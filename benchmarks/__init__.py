"""Benchmarks: what is measured, how to repeat it, and the results in README.md."""
