"""Writes the generated files, or says which are not as they should be."""

from __future__ import annotations

import shutil
from pathlib import Path

from .bundle import bundle
from .render import render

__all__ = ["build", "check"]

_FOLDERS = ("api", "models")


def build(spec: Path, package: Path) -> list[str]:
    """Make `package` hold just what `spec` says; the files that were changed, by name."""
    wanted = render(bundle(spec))
    changed: list[str] = []
    for name in _foreign(wanted, package):
        path = package / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
        changed.append(name)
    for name, text in wanted.items():
        path = package / name
        content = text.encode()
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            changed.append(name)
    return sorted(set(changed))


def check(spec: Path, package: Path) -> list[str]:
    """What a build would change, a line each; nothing is written."""
    wanted = render(bundle(spec))
    found = dict.fromkeys(_foreign(wanted, package), "foreign, no spec file makes it")
    for name, text in wanted.items():
        path = package / name
        if not path.is_file():
            found[name] = "missing"
        elif path.read_bytes() != text.encode():
            found[name] = "stale, not what spec/ says"
    return [f"{package.resolve().name}/{name}: {what}" for name, what in sorted(found.items())]


def _foreign(wanted: dict[str, str], package: Path) -> list[str]:
    """Files and folders in the generated ones that no build writes; what Python leaves there does not count."""
    found: list[str] = []
    for path in (path for folder in _FOLDERS for path in (package / folder).rglob("*")):
        place = path.relative_to(package)
        if "__pycache__" not in place.parts and (path.is_dir() or place.as_posix() not in wanted):
            found.append(place.as_posix())
    return sorted(found)
