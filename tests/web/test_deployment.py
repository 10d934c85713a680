"""The container's files say what the command and its documentation say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click
import pytest

from memcon.cli.serve import serve

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = {name for parameter in serve.params if isinstance(parameter, click.Option) for name in parameter.opts}


def test_every_option_is_described() -> None:
    guide = (ROOT / "docs" / "serve.md").read_text(encoding="utf-8")
    assert all(re.search(rf"^`{option}[ `]", guide, re.MULTILINE) for option in OPTIONS)


def test_the_image_runs_as_nobody_in_particular_and_starts_the_page() -> None:
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    user = re.findall(r"^USER (\S+)", text, re.MULTILINE)
    assert user and all(re.fullmatch(r"[1-9]\d+:[1-9]\d+", name) for name in user)
    assert not re.search(r"^FROM \S+:latest|^FROM [^:]+$|\bsudo\b|^ADD ", text, re.MULTILINE)
    command = re.search(r"^CMD (\[.*\])$", text, re.MULTILINE)
    assert command and set(re.findall(r'"(--[a-z-]+)"', command[1])) <= OPTIONS


def test_the_services_can_write_nowhere_but_where_they_must() -> None:
    yaml = pytest.importorskip("yaml")
    services: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]
    assert set(services) == {"memcon", "database"}
    for service in services.values():
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
    assert all(port.startswith("127.0.0.1:") for port in services["memcon"]["ports"])
    given = [part.partition("=")[0] for part in services["memcon"]["command"] if part.startswith("--")]
    assert set(given) <= OPTIONS
    assert "ports" not in services["database"]
