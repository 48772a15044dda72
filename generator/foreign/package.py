"""Writes a package that is made of one file into a folder of its own, and nothing else's."""

from __future__ import annotations

import keyword
from pathlib import Path

from ..bundle import SpecError
from .building import Built, build_file

__all__ = ["build_package", "check_package"]

_MARK = "# Generated from "
_OTHERS = frozenset({"REPAIRS.md", "openapi.json", "py.typed"})
_FOLDERS = ("api", "models")


def build_package(file: Path, out: Path) -> tuple[Built, list[str]]:
    """Make the folder `out` hold just the package of a file; what it is, and the files that were changed.

    Raises `SpecError` where there is something in `out` that no build made.
    """
    there = _there(out)
    built = build_file(file)
    changed = [name for name in there if name not in built.files]
    for name in changed:
        (out / name).unlink()
    for name, text in built.files.items():
        path = out / name
        if not path.is_file() or path.read_bytes() != text.encode():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            changed.append(name)
    return built, sorted(changed)


def check_package(file: Path, out: Path) -> list[str]:
    """What a build would change, a line each; nothing is written."""
    there = _there(out)
    built = build_file(file)
    found = {name: "foreign, the file does not make it" for name in there if name not in built.files}
    for name, text in built.files.items():
        path = out / name
        if not path.is_file():
            found[name] = "missing"
        elif path.read_bytes() != text.encode():
            found[name] = "stale, not what the file says"
    return [f"{out.resolve().name}/{name}: {what}" for name, what in sorted(found.items())]


def _there(out: Path) -> list[str]:
    """The files of an earlier build in a folder; what Python leaves there does not count."""
    name = out.resolve().name
    if not name.isidentifier() or not name.isascii() or keyword.iskeyword(name):
        raise SpecError(f"--out {out}: {name!r} is no name that a package can be imported by")
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise SpecError(f"--out {out}: is no folder")
    found: list[str] = []
    for path in sorted(out.rglob("*")):
        place = path.relative_to(out)
        if "__pycache__" in place.parts or (path.is_dir() and place.as_posix() in _FOLDERS and not path.is_symlink()):
            continue
        if path.is_symlink() or not path.is_file() or not _is_made(path, place):
            raise SpecError(f"--out {out}: holds {place.as_posix()}, which no build has made: name another folder")
        found.append(place.as_posix())
    return found


def _is_made(path: Path, place: Path) -> bool:
    """Whether a file looks like one of a build."""
    if place.as_posix() in _OTHERS:
        return True
    here = place.as_posix() == "__init__.py" or (len(place.parts) == 2 and place.parts[0] in _FOLDERS)
    return here and path.suffix == ".py" and path.read_bytes().startswith(_MARK.encode())
