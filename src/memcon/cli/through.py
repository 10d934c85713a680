"""Documents come in one by one and are written as they are ready; what could not be read is named and passed over."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from typing import Protocol

from memcon.cli.output import ClosedPipe, tell
from memcon.cli.progress import Progress
from memcon.errors import EXIT_INTERRUPTED, EXIT_OK, EXIT_UNREAD, SourceError
from memcon.record import Memcon


class Output(Protocol):
    """What is written to: told of a document that could not be read, and closed at the end."""

    def skip(self) -> None:
        """Notes a document that could not be read."""

    def close(self) -> None:
        """Ends the output, also after an interruption."""


def write_through(
    memcons: Iterable[Memcon | SourceError], output: Output, write: Callable[[Memcon], None], done_so_far: str
) -> int:
    """Writes each memcon by `write`, with progress on standard error; gives the exit status.

    `done_so_far` tells after an interruption what has been printed, with `{}` for the number.
    """
    status = EXIT_OK
    done = 0
    with Progress() as progress:
        try:
            for memcon in memcons:
                with progress.aside():
                    if isinstance(memcon, SourceError):
                        status = EXIT_UNREAD
                        output.skip()
                        tell(memcon.message)
                    else:
                        write(memcon)
                        done += 1
                progress.count(done)
        except ClosedPipe:
            return status
        except KeyboardInterrupt:
            status = EXIT_INTERRUPTED
        finally:
            progress.stop()
            with contextlib.suppress(ClosedPipe):
                output.close()
        if status == EXIT_INTERRUPTED:
            tell(f"interrupted; the {done_so_far.format(done)}")
    return status
