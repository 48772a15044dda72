"""Writes the generated files, or says which are not as they should be."""

from __future__ import annotations

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
        (package / name).unlink()
        changed.append(name)
    for name, text in wanted.items():
        path = package / name
        content = text.encode()
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            changed.append(name)
    return sorted(changed)


def check(spec: Path, package: Path) -> list[str]:
    """What a build would change, a line each; nothing is written."""
    wanted = render(bundle(spec))
    found = {name: "foreign, no spec file makes it" for name in _foreign(wanted, package)}
    for name, text in wanted.items():
        path = package / name
        if not path.is_file():
            found[name] = "missing"
        elif path.read_bytes() != text.encode():
            found[name] = "stale, not what spec/ says"
    return [f"{package.name}/{name}: {what}" for name, what in sorted(found.items())]


def _foreign(wanted: dict[str, str], package: Path) -> list[str]:
    """Files in the generated folders that no build writes; what Python itself leaves there does not count."""
    return [
        path.relative_to(package).as_posix()
        for folder in _FOLDERS
        for path in (package / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.relative_to(package).as_posix() not in wanted
    ]
