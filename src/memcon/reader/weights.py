"""The trained reader's files: the newest dated folder beside this package, checked against its checksums."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from memcon.errors import WeightsError

FILES = ("reader.onnx", "links.npz", "tokenizer.json")
EXTRAS = ("calibration.json", "media.npz")


@dataclass(frozen=True)
class Weights:
    """A folder of weights and its version, which is the folder's date."""

    folder: Path
    version: str

    def arrays(self) -> dict[str, NDArray[np.float32]]:
        """The arrays of the heads beside the encoder by name, as 32-bit floats."""
        found: dict[str, NDArray[np.float32]] = {}
        for name in ("links.npz", "media.npz"):
            if (self.folder / name).is_file():
                with np.load(self.folder / name) as file:
                    found |= {array: file[array].astype(np.float32) for array in file.files}
        return found

    def calibration(self) -> dict[str, tuple[float, float]]:
        """Slope and offset, in log-odds, that turn each task's scores into probabilities; empty where not fitted."""
        path = self.folder / "calibration.json"
        if not path.is_file():
            return {}
        rows = json.loads(path.read_text(encoding="utf-8"))
        return {task: (float(row["line"][0]), float(row["line"][1])) for task, row in rows.items()}


def find_weights(folder: Path | None = None) -> Weights:
    """The weights in `folder`, or the newest that the package carries.

    Raises `WeightsError` where a file is missing or is not the file that was released.
    """
    if folder is None:
        home = Path(__file__).parent.parent / "weights"
        dated = sorted(p for p in home.iterdir() if (p / "reader.onnx").is_file()) if home.is_dir() else []
        if not dated:
            raise WeightsError(f"no trained reader in {home}; install memcon from a release, or train one")
        folder = dated[-1]
    try:
        sums = json.loads((folder / "checksums.json").read_text(encoding="utf-8"))
        for name in (*FILES, *(n for n in EXTRAS if (folder / n).is_file())):
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != sums[name]:
                raise WeightsError(f"{folder / name} is not the file that was released; install memcon again")
    except (OSError, KeyError, ValueError) as error:
        raise WeightsError(f"the trained reader in {folder} is not whole ({error}); install memcon again") from error
    return Weights(folder, folder.name)
