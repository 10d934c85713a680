"""Released weights go in, a checkpoint comes out: training can go on from what memcon ships."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor


def released(folder: Path, fresh: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The state of a model as `folder` holds it, int8 turned back into floats.

    `fresh` is the state of a new model: it gives the shapes, and the values of what the release did not have yet
    (columns of tasks that came later, transitions between labels). Raises `OSError` where a file is missing and
    `KeyError` where it lacks a tensor.
    """
    graph = onnx.load(str(folder / "reader.onnx")).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    found: dict[str, np.ndarray] = {}
    for name, values in tensors.items():
        if name in fresh:
            found[name] = values
        elif name.endswith(".int8"):
            found[name.removesuffix(".int8")] = values * tensors[name.replace(".int8", ".scale")]
    for node in graph.node:
        bias = next((i for i in node.input if i.endswith(".bias")), None) if node.op_type == "Add" else None
        if bias is None:
            continue
        kernel = _kernel_behind(node, made_by, tensors)
        if kernel is not None:
            found[bias.removesuffix("bias") + "weight"] = kernel.T
    arrays = np.load(folder / "links.npz")
    for name in arrays:
        found[_module_of(name)] = arrays[name].astype(np.float32)
    state = {}
    for name, value in fresh.items():
        held = value.clone()
        if name != "links.edges" and not (name.startswith("transitions.") and name not in found):
            known = torch.from_numpy(np.array(found[name], dtype=np.float32))
            held[: len(known)] = known
        state[name] = held
    return state


def _kernel_behind(
    node: onnx.NodeProto, made_by: Mapping[str, onnx.NodeProto], tensors: Mapping[str, np.ndarray]
) -> np.ndarray | None:
    """The int8 matrix whose product `node` adds a bias to, as floats, or None."""
    behind = list(node.input)
    while behind:
        maker = made_by.get(behind.pop())
        if maker is None:
            continue
        if maker.op_type == "MatMulInteger":
            name = maker.input[1].removesuffix("_quantized")
            return np.asarray(tensors[maker.input[1]] * tensors[f"{name}_scale"], dtype=np.float32)
        if maker.op_type in ("Mul", "Cast"):
            behind += list(maker.input)
    return None


def _module_of(name: str) -> str:
    """The parameter that an array of `links.npz` holds."""
    kind, _, part = name.rpartition("_")
    if kind.startswith("class_"):
        return f"trigger_classes.{kind.removeprefix('class_')}.{part}"
    if kind == "trigger":
        return f"trigger_hidden.{part}"
    if kind == "transitions":
        return f"transitions.{part}"
    return f"links.{kind}.{part}" if kind else f"links.{name}"
