"""Rounded weights: what a layer gives changes less than by the nearest steps, and the exported graph holds them."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")


def test_outputs_change_less_than_by_the_nearest_steps() -> None:
    from training.rounding import STEPS, rounded

    torch.manual_seed(1)
    weight = torch.randn(24, 48) * torch.rand(24, 1)
    weight[3, 5] = 9.0  # one large weight spreads the steps of its whole row
    inputs = torch.randn(500, 12) @ torch.randn(12, 48) + 0.2 * torch.randn(500, 48)
    found = rounded(weight, inputs.T @ inputs)
    assert found.steps.dtype == torch.int8 and found.steps.abs().max() <= STEPS
    scale = weight.abs().amax(dim=1, keepdim=True) / STEPS
    nearest = (weight / scale).round() * scale
    wrong = [((weight - w) @ inputs.T).square().mean().item() for w in (nearest, found.weight)]
    assert wrong[1] < 0.5 * wrong[0]


def test_a_layer_that_is_on_its_steps_stays() -> None:
    from training.rounding import STEPS, rounded

    torch.manual_seed(2)
    steps = torch.randint(-STEPS, STEPS + 1, (6, 10))
    steps[:, 0] = STEPS
    inputs = torch.randn(200, 10)
    found = rounded(steps * 0.01, inputs.T @ inputs)
    assert torch.equal(found.steps.long(), steps) and torch.allclose(found.scale, torch.full((6,), 0.01))


def test_the_exported_graph_holds_the_steps() -> None:
    onnx = pytest.importorskip("onnx")
    import numpy as np

    from training.export import _with_rounded
    from training.rounding import Rounded

    node = onnx.helper.make_node("MatMulInteger", ["x", "w_quantized"], ["y"], name="/encoder/layers.0/up/MatMul_quant")
    held = [
        onnx.numpy_helper.from_array(np.zeros((2, 3), dtype=np.int8), "w_quantized"),
        onnx.numpy_helper.from_array(np.zeros(3, dtype=np.float32), "w_scale"),
    ]
    model = onnx.helper.make_model(onnx.helper.make_graph([node], "g", [], [], held))
    steps, scale = torch.arange(6, dtype=torch.int8).view(3, 2), torch.tensor([0.1, 0.2, 0.3])
    made = _with_rounded(model, {"encoder.layers.0.up": Rounded(steps, scale)})
    found = {t.name: onnx.numpy_helper.to_array(t) for t in made.graph.initializer}
    assert (found["w_quantized"] == steps.T.numpy()).all() and np.allclose(found["w_scale"], [0.1, 0.2, 0.3])
