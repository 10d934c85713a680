"""Findings of the reader become spans and records of spans, one finder a file."""
