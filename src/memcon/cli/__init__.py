"""The command line: `main` is the command `memcon`."""

from __future__ import annotations


def main() -> None:
    """Runs the command line on the process's arguments and leaves with its exit status."""
    import os
    import sys

    from memcon.errors import EXIT_INTERRUPTED
    from memcon.threads import one_thread

    one_thread()  # before anything loads numpy
    try:
        from memcon.cli.app import run

        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = EXIT_INTERRUPTED
    if status == EXIT_INTERRUPTED:
        # Everything is flushed; what still reads must not hold up somebody who wants to leave.
        if "multiprocessing" in sys.modules:
            for worker in sys.modules["multiprocessing"].active_children():
                worker.terminate()
        os._exit(status)
    sys.exit(status)
