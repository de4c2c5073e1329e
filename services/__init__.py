"""Use cases: one module a noun, one function for each thing a person can do. A use case owns its transaction.

Every use case checks person × seat × group × state, writes, and gives back a frozen view; rows never leave here.
"""
