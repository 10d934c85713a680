"""The catalogue of errors: each has a stable code, a message that says what to do, and an exit status.

Everything that memcon raises on purpose derives from `MemconError`. The command line prints
`message` on standard error and leaves with `exit_status`; a batch goes on after an error that
concerns one source alone (`SourceError`).
"""

from __future__ import annotations

from typing import ClassVar

EXIT_OK = 0
EXIT_UNREAD = 1
EXIT_USAGE = 2
EXIT_INTERRUPTED = 130


class MemconError(Exception):
    """Root of memcon's errors. `message` is one line for people; `code` is stable for programs."""

    code: ClassVar[str] = "M000"
    exit_status: ClassVar[int] = EXIT_UNREAD

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class SpanError(MemconError, ValueError):
    """A span whose text is not the text: offsets out of range, or other words than the document has."""

    code = "M001"


class RecordError(MemconError, ValueError):
    """A record that breaks its own rules: an unknown actor, a bad date, JSON of another shape."""

    code = "M002"


class UsageError(MemconError):
    """Wrong usage: options that do not go together, an unknown format."""

    code = "M003"
    exit_status = EXIT_USAGE


class SourceError(MemconError):
    """One source could not be read. `source` names it as the user gave it; the batch goes on."""

    code = "M100"

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason

    def __reduce__(self) -> tuple[type[SourceError], tuple[str, str]]:
        """Errors travel between processes as what they were made from."""
        return type(self), (self.source, self.reason)


class MissingSource(SourceError):
    """The path does not exist or may not be opened."""

    code = "M101"


class UnsupportedSource(SourceError):
    """A kind of source that this release does not read."""

    code = "M102"


class BrokenSource(SourceError):
    """The bytes are not what they claim to be: a truncated PDF, a broken line of JSON."""

    code = "M103"


class EmptySource(SourceError):
    """There is no text in it."""

    code = "M104"


class RefusedAddress(SourceError):
    """A URL that memcon does not fetch: another scheme, a private or loopback address."""

    code = "M105"


class FetchFailed(SourceError):
    """A URL that could not be fetched: too large, too slow, an error status."""

    code = "M106"


class TooLarge(SourceError):
    """More bytes or characters than memcon takes from one source."""

    code = "M107"


class ReadFailed(SourceError):
    """The text was taken but could not be read through, by a fault of memcon's own."""

    code = "M108"


class NotKept(SourceError):
    """The ledger cannot keep the document: its id is another document's, or is too long."""

    code = "M109"


class WeightsError(MemconError):
    """The trained reader is missing or does not match its checksum."""

    code = "M200"


class LedgerError(MemconError):
    """Something about a ledger; the message names it by its URL, without a password."""

    code = "M300"


class NotALedger(LedgerError):
    """The file or database is no ledger of memcon's."""

    code = "M301"


class NewerLedger(LedgerError):
    """The ledger was written by a newer release."""

    code = "M302"


class LedgerLocked(LedgerError):
    """Another process writes to the ledger, and has for long."""

    code = "M303"


class LedgerReadOnly(LedgerError):
    """The ledger may not be written to."""

    code = "M304"


class LedgerFull(LedgerError):
    """The disk that holds the ledger is full."""

    code = "M305"


class LedgerGone(LedgerError):
    """The server of the ledger does not answer (any more)."""

    code = "M306"


class MissingLedger(LedgerError):
    """There is no ledger at that address."""

    code = "M307"


class UnknownId(LedgerError):
    """The ledger holds nothing of that id, or several things that begin with it."""

    code = "M308"


class OtherDocument(LedgerError):
    """The ledger holds another text under the id of a document that is to be added."""

    code = "M309"


class MissingExtra(MemconError):
    """A part that is installed on its own is not there; the message says how to install it."""

    code = "M400"


class TargetExists(MemconError):
    """A file that would have been written is there already."""

    code = "M401"


class TargetFailed(MemconError):
    """A file could not be written: no such folder, no permission, no room."""

    code = "M402"
