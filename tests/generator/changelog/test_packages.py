"""What breaks in packages, by handwritten ones: what no contract of today leads to, or what all models have."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bundle import SpecError
from generator.changelog.changelog import changelog
from generator.changelog.contract import read_contract
from generator.changelog.interface import read_interface
from generator.changelog.revisions import Revision

COMMON = """
from enum import StrEnum
__all__ = ["Model", "OpenEnum"]
class OpenEnum(StrEnum): ...
class Model:
    def to_json(self, *, indent: int = 0) -> str: ...
"""
THINGS = """
from .common import Model, OpenEnum
__all__ = ["Kind", "Size", "Thing"]
class Kind(OpenEnum):
    BIG = "big"
class Size(Model):
    width: int | None = None
class Thing(Model):
    id: str
    kind: Kind | None = None
    sizes: list[Size] | None = None
    _KEYS = {"id": "id", "kind": "kind", "sizes": "sizes"}
    @classmethod
    def from_dict(cls, data: dict[str, object]) -> Thing: ...
"""
API = """
__all__ = ["Things", "get", "move"]
def get(thing_id: str, part: int, *, kind: Kind | str | None = None) -> Operation[Thing]: ...
def move(thing_id: str, *, to: str | None) -> Operation[None]: ...
class Things:
    def get(self, thing_id: str, part: int, *, kind: Kind | str | None = None) -> Thing: ...
    def move(self, thing_id: str, *, to: str | None) -> None: ...
"""
MODELS = '__all__ = ["Kind", "Size", "Thing"]'


def revision(folder: Path, *changes: tuple[str, str]) -> Revision:
    """A package in which some code is other code."""
    files = {
        "__init__.py": "",
        "api/__init__.py": "",
        "api/things.py": API,
        "models/__init__.py": MODELS,
        "models/common.py": COMMON,
        "models/things.py": THINGS,
    }
    for old, new in changes:
        assert any(old in text for text in files.values()), old
        files = {name: text.replace(old, new) for name, text in files.items()}
    for name, text in files.items():
        path = folder / "webex_client" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    document = {"paths": {}, "components": {}}
    return Revision("this", read_interface(folder / "webex_client"), read_contract("this", document), None)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "thing_id: str, part: int, *",
            "part: int, thing_id: str, *",
            "`things.get()` takes `part` and `thing_id` by position, in this order.",
        ),
        ("part: int, *", "*, part: int", "`things.get()` takes `thing_id` by position, in this order."),
        ("to: str | None", "to: str", "`things.move()` takes `to` as `str`, no longer `str | None`."),
        (", *, indent: int = 0", "", "`models.common.Model.to_json`: parameter was removed (`indent`)."),
        ("def to_json", "def to_text", "`models.common.Model.to_json`: public object was removed."),
        ("def from_dict(cls, data", "def from_dict(cls, source", None),
        ('class Kind(OpenEnum):\n    BIG = "big"', "class Kind(Model): ...", "`Kind` is a model, no longer an enum."),
        ('BIG = "big"', 'BIG = "large"', '`Kind.BIG` is `"large"`, no longer `"big"`.'),
        ("Operation[Thing]", "Operation[Thing | None]", "`things.get()` gives `Thing | None`, no longer `Thing`."),
        (
            "sizes: list[Size] | None",
            "sizes: Size | None",
            "`Thing.sizes` is `Size | None`, no longer `list[Size] | None`.",
        ),
        ("id: str\n", "id: str | None = None\n", "`Thing.id` is `str | None`, no longer `str`."),
        (
            "kind: Kind | None = None",
            "kind: str | None = None",
            "`Thing.kind` is `str | None`, no longer `Kind | None`.",
        ),
    ],
)
def test_what_breaks_is_told(tmp_path: Path, old: str, new: str, expected: str | None) -> None:
    found = changelog(revision(tmp_path / "old"), revision(tmp_path / "new", (old, new)))

    said = [entry.text for entry in found.entries if entry.breaking]
    assert said
    assert expected is None or expected in said
    assert found.suggestion.bump == "major"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Operation[None]", "Operation[Thing]", "`things.move()` gives `Thing`, no longer nothing."),
        (
            "to: str | None",
            "to: str | int | None",
            "`things.move()` takes `to` as `str | int | None`, so far `str | None`.",
        ),
        ("part: int, *", "part: int, side: str = '', *", "`things.get()` gained `side`."),
        ('"kind": "kind"', '"kind": "sort"', "`Thing.kind` is `sort` in JSON, no longer `kind`."),
        ("width: int | None", "width: bool | None", "`Size.width` is `bool | None`, no longer `int | None`."),
    ],
)
def test_what_only_adds_does_not_break(tmp_path: Path, old: str, new: str, expected: str) -> None:
    found = changelog(revision(tmp_path / "old"), revision(tmp_path / "new", (old, new)))

    assert [(entry.text, entry.breaking) for entry in found.entries] == [(expected, False)]
    assert found.suggestion.bump == "minor"


def test_a_class_that_moved_is_told_with_where_it_is(tmp_path: Path) -> None:
    size = "class Size(Model):\n    width: int | None = None\n"
    moved = [
        (size, ""),
        ("class Model:", f"class Model: ...\n{size}class _Model:"),
        ('"Model", "Open', '"Size", "Model", "Open'),
    ]

    found = changelog(revision(tmp_path / "old"), revision(tmp_path / "new", *moved))

    assert "`Size` is in `models.common`, no longer in `models.things`." in [entry.text for entry in found.entries]


def test_a_folder_without_a_package_is_named(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="is no generated package, which has api/ and models/"):
        read_interface(tmp_path)
