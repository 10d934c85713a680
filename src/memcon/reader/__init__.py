"""Documents become Readings: wordpieces, the encoder, its heads."""

from memcon.reader.reader import Reader, Reading

__all__ = ["Reader", "Reading"]
