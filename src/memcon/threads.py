"""How many threads a process of ours takes: one, whatever the numerical libraries would take by themselves.

What memcon multiplies is small: a second thread waits more than it works, and takes a processor from whoever else
needs it. This module imports nothing that is heavy, since it must be asked before numpy is loaded.
"""

from __future__ import annotations

import os

LIBRARIES = ("OPENBLAS", "OMP", "MKL")


def one_thread() -> None:
    """Tell the numerical libraries that this process, and those that it starts, will load to take one thread each.

    What the user has set in the environment stays; a library that is loaded already is not told.
    """
    for library in LIBRARIES:
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
