"""What `build --spec FILE --out DIR` does on the command line."""

from __future__ import annotations

from pathlib import Path

from ..bundle import SpecError
from .listing import summary
from .package import build_package, check_package

__all__ = ["build_foreign"]


def build_foreign(file: Path, out: Path | None, *, check: bool) -> int:
    """Build, or check, the package of a file; the exit code. Raises `SpecError` for what cannot be meant."""
    if out is None:
        raise SpecError(f"--spec {file}: is a file: name the folder of its package with --out")
    if file.is_dir():
        raise SpecError(f"--spec {file}: is a folder: --out is for the package of a single file; --package is for ours")
    if not file.is_file():
        raise SpecError(f"--spec {file}: there is no such file")
    if check:
        findings = check_package(file, out)
        print("\n".join(findings) or f"{out.resolve().name} is fresh")
        return 1 if findings else 0
    built, changed = build_package(file, out)
    print("\n".join(summary(built.count, built.repairs)))
    print(f"{len(changed)} files written to {out}" if changed else f"nothing to write: {out} is fresh")
    return 0
