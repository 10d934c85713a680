"""A checkpoint becomes what memcon ships: the encoder with its token heads as int8 ONNX, link heads as arrays.

Weights are quantised per channel, rounded so that the layers' outputs change least (`training.rounding`), activations
at run time. Values of the weights keep to seven bits (`reduce_range`), since processors with AVX2 but without VNNI add
pairs of products in sixteen bits, which saturate otherwise. The embeddings are stored as int8 too, one scale a row.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from training.model import ReaderModel
from training.rounding import Rounded, round_weights
from training.windows import Window

INPUTS = ("ids", "case", "gap", "quote")


def export(checkpoint: Path, tokenizer: Path, out: Path, batches: Sequence[Sequence[Window]]) -> None:
    """Write `reader.onnx`, `links.npz`, `tokenizer.json` and `checksums.json` of a checkpoint into `out`.

    `batches` are windows of training texts, which the rounding of weights goes by.
    """
    model = ReaderModel()
    model.load_state_dict(torch.load(checkpoint, weights_only=True))
    model.eval()
    rounded = round_weights(model, batches)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        full = Path(folder) / "int8.onnx"
        _trace(model, plain)
        quantize_dynamic(
            str(plain),
            str(full),
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul"],
        )
        small = _with_rounded(_small_embeddings(onnx.load(str(full))), rounded)
        onnx.save(small, str(out / "reader.onnx"))
    _link_arrays(model, out / "links.npz")
    _tokenizer(tokenizer, out / "tokenizer.json")
    write_checksums(out)


def save_mean(runs: Path, shares: Sequence[tuple[str, float]], out: Path) -> Path:
    """Write the weighted mean of checkpoints in `runs` to `out` and give its path (Izmailov et al. 2018).

    The checkpoints lie on one path of training; what is no fraction is taken from the last. Shares sum to 1.
    """
    states = [(torch.load(runs / name, weights_only=True), share) for name, share in shares]
    mean = {
        name: torch.stack([state[name] * share for state, share in states]).sum(dim=0)
        if value.is_floating_point()
        else value
        for name, value in states[-1][0].items()
    }
    torch.save(mean, out)
    return out


def _trace(model: ReaderModel, path: Path) -> None:
    example = tuple(torch.ones((1, 16), dtype=torch.long) for _ in INPUTS)
    torch.onnx.export(
        model,
        example,
        str(path),
        input_names=list(INPUTS),
        output_names=["logits", "hidden"],
        dynamic_axes={name: {1: "pieces"} for name in (*INPUTS, "logits", "hidden")},
        opset_version=17,
        custom_opsets={"com.microsoft": 1},
        dynamo=False,
    )


def _small_embeddings(model: onnx.ModelProto) -> onnx.ModelProto:
    """Replace each large Gather over floats by a Gather over int8 rows and their scales."""
    graph = model.graph
    tables = {t.name: t for t in graph.initializer}
    nodes = []
    for node in graph.node:
        table = tables.get(node.input[0]) if node.op_type == "Gather" else None
        if table is None or table.data_type != TensorProto.FLOAT or int(np.prod(table.dims)) < 1_000_000:
            nodes.append(node)
            continue
        values = numpy_helper.to_array(table)
        scale = np.maximum(np.abs(values).max(axis=1, keepdims=True) / 127, 1e-12).astype(np.float32)
        small = np.clip(np.rint(values / scale), -127, 127).astype(np.int8)
        graph.initializer.remove(table)
        name = table.name
        graph.initializer.extend(
            [numpy_helper.from_array(small, f"{name}.int8"), numpy_helper.from_array(scale, f"{name}.scale")]
        )
        index, result = node.input[1], node.output[0]
        nodes += [
            helper.make_node("Gather", [f"{name}.int8", index], [f"{result}.int8"]),
            helper.make_node("Cast", [f"{result}.int8"], [f"{result}.float"], to=TensorProto.FLOAT),
            helper.make_node("Gather", [f"{name}.scale", index], [f"{result}.scale"]),
            helper.make_node("Mul", [f"{result}.float", f"{result}.scale"], [result]),
        ]
    del graph.node[:]
    graph.node.extend(nodes)
    return model


def _with_rounded(model: onnx.ModelProto, rounded: dict[str, Rounded]) -> onnx.ModelProto:
    """Give each quantised product the steps and scales that were found for its layer."""
    tables = {t.name: t for t in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type != "MatMulInteger":
            continue
        layer = rounded[node.name.removesuffix("/MatMul_quant").strip("/").replace("/", ".")]
        name = node.input[1]
        scale = name.removesuffix("_quantized") + "_scale"
        for own, value in ((name, layer.steps.T), (scale, layer.scale)):
            array = np.ascontiguousarray(value.numpy())
            assert list(tables[own].dims) == list(array.shape)
            tables[own].CopyFrom(numpy_helper.from_array(array, own))
    return model


def _link_arrays(model: ReaderModel, path: Path) -> None:
    links = model.links
    arrays = {
        "query_weight": links.query.weight,
        "query_bias": links.query.bias,
        "key_weight": links.key.weight,
        "key_bias": links.key.bias,
        "none": links.none,
        "distance": links.distance,
        "trigger_weight": model.trigger_hidden.weight,
        "trigger_bias": model.trigger_hidden.bias,
    }
    for name, head in model.trigger_classes.items():
        arrays[f"class_{name}_weight"] = head.weight
        arrays[f"class_{name}_bias"] = head.bias
    for task, moves in model.transitions.items():
        arrays[f"transitions_{task}"] = moves
    np.savez(
        path,
        **{  # type: ignore[arg-type]
            name: value.detach().numpy().astype(np.float16 if value.dim() > 1 else np.float32)
            for name, value in arrays.items()
        },
    )


def _tokenizer(source: Path, target: Path) -> None:
    """The published tokenizer without truncation and padding (as published it cuts at 128)."""
    data = json.loads(source.read_text(encoding="utf-8"))
    data["truncation"] = data["padding"] = None
    target.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def write_checksums(folder: Path) -> None:
    """SHA-256 of every file of the weights, into `checksums.json`."""
    sums = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if path.name not in ("checksums.json", "card.md")  # the card quotes the sums
    }
    (folder / "checksums.json").write_text(json.dumps(sums, indent=1) + "\n", encoding="utf-8")


def copy_logs(rounds: list[Path], folder: Path) -> None:
    """Keep the training logs beside the weights they belong to, as train-1.log and so on."""
    for number, run in enumerate(rounds, 1):
        shutil.copy(run / "train.log", folder / f"train-{number}.log")
