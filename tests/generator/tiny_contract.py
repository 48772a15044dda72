"""A contract as small as one can be, and copies of it in which a test breaks something."""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

from generator.bundle import read_spec

ROOT = Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "generator" / "tiny"
SPEC = TINY / "spec"
EXPECTED = TINY / "expected"


@cache
def _files() -> dict[str, Any]:
    return read_spec(SPEC)


class Contract:
    """The files of the tiny contract, to be changed and then written to a folder."""

    def __init__(self) -> None:
        self.files: dict[str, Any] = copy.deepcopy(_files())

    def at(self, file: str, *steps: str | int) -> Any:
        """The node of a file that some steps lead to."""
        node = self.files[f"{file}.yaml"]
        for step in steps:
            node = node[step]
        return node

    def operation(self, method: str, path: str) -> Any:
        return self.at(path.split("/")[1], "paths", path, method)

    def parameter(self, method: str, path: str, name: str) -> Any:
        return next(node for node in self.operation(method, path)["parameters"] if node.get("name") == name)

    def body(self, method: str, path: str, kind: str = "application/json") -> Any:
        return self.operation(method, path)["requestBody"]["content"][kind]

    def answer(self, method: str, path: str, status: str = "200") -> Any:
        return self.operation(method, path)["responses"][status]["content"]["application/json"]

    def schema(self, file: str, name: str) -> Any:
        return self.at(file, "components", "schemas", name)

    def only(self, *paths: str) -> Contract:
        """The same without the other paths."""
        for document in self.files.values():
            for path in [path for path in document["paths"] if path not in paths]:
                del document["paths"][path]
        return self

    def write(self, folder: Path) -> Path:
        """The files in a folder; JSON is YAML, and a text is written as it is."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in self.files.items():
            text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
            (folder / name).write_text(text, encoding="utf-8")
        return folder
