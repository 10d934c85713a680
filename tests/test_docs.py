"""What README and docs say is so: options, commands, outputs, snippets and links."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from conftest import ROOT

from docs import refresh, screenshot
from memcon import errors
from memcon.cli.app import cli
from memcon.intake import Taken, take_sources

PAGES = [*refresh.pages(), ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", ROOT / "CHANGELOG.md"]
README = (ROOT / "README.md").read_text(encoding="utf-8")
OUTPUTS = [
    (path.name, block[2]) for path in refresh.pages() for block in refresh.BLOCK.finditer(path.read_text("utf-8"))
]
SNIPPETS = [
    pytest.param(code, id=f"{path.name}-{number}")
    for path in PAGES
    for number, code in enumerate(re.findall(r"<!-- runs -->\n```python\n(.*?)```", path.read_text("utf-8"), re.DOTALL))
]


def commands() -> list[tuple[str, click.Command]]:
    """Each command with its name, the groups themselves included."""
    found: list[tuple[str, click.Command]] = [("memcon", cli), *cli.commands.items()]
    for name, command in cli.commands.items():
        if isinstance(command, click.Group):
            found += [(f"{name} {part}", below) for part, below in command.commands.items()]
    return found


@pytest.mark.parametrize(("name", "command"), commands())
def test_every_command_and_option_is_described(name: str, command: click.Command) -> None:
    guide = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").glob("*.md")))
    assert f"memcon {name}".removeprefix("memcon memcon") in guide
    context = click.Context(command, help_option_names=["-h", "--help"])
    for parameter in command.get_params(context):
        for option in parameter.opts if isinstance(parameter, click.Option) else ():
            assert re.search(rf"^`{option}|, `{option}", guide, re.MULTILINE), f"{name} {option}"
        if isinstance(parameter.type, click.Choice):
            assert "|".join(parameter.type.choices) in guide


def test_readme_has_two_commands_of_one_line_that_do_their_own_set_up() -> None:
    lines = re.findall(r"^python3 -m venv \.venv && .*$", README, re.MULTILINE)
    assert len(lines) == 2
    assert lines[0].endswith(".venv/bin/memcon read examples --format text")
    assert lines[1].endswith(".venv/bin/pytest")
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert all(line in ci.splitlines() for line in lines), ".ci/run must call README's commands as they stand"


def test_readme_shows_the_page() -> None:
    assert "](docs/page.png)" in README
    picture = (ROOT / "docs" / "page.png").read_bytes()
    assert picture[:8] == b"\x89PNG\r\n\x1a\n" and len(picture) < screenshot.LARGEST


def test_readme_shows_an_output() -> None:
    assert any(page == "README.md" for page, _ in OUTPUTS)


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(("page", "arguments"), OUTPUTS)
def test_outputs_are_what_the_command_gives(page: str, arguments: str) -> None:
    path = next(p for p in refresh.pages() if p.name == page)
    shown = {block[2]: block[3] for block in refresh.BLOCK.finditer(path.read_text(encoding="utf-8"))}
    assert shown[arguments] == refresh.output_of(arguments), "run `python -m docs.refresh`"


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize("code", SNIPPETS)
def test_snippets_run(code: str) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p), "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_between_pages_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), target


def test_every_error_is_described_and_has_a_code_of_its_own() -> None:
    guide = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    kinds = [k for k in vars(errors).values() if isinstance(k, type) and issubclass(k, errors.MemconError)]
    assert all(f"`{kind.__name__}`" in guide or f"`memcon.errors.{kind.__name__}`" in guide for kind in kinds)
    assert len({kind.code for kind in kinds}) == len(kinds)


def test_the_examples_are_documents_of_different_kinds_and_outlets() -> None:
    taken = list(take_sources([str(ROOT / "examples")]))
    assert all(isinstance(item, Taken) for item in taken)
    assert len(taken) >= 8
    assert {path.suffix for path in (ROOT / "examples").iterdir()} == {".txt", ".html", ".eml", ".jsonl"}
    for line in (ROOT / "examples" / "wire.jsonl").read_text(encoding="utf-8").splitlines():
        assert json.loads(line)["text"]
