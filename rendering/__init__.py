"""Frozen values drawn: chat text, pictures and PDF by Typst, Word, Excel. No number is made here, only printed."""
