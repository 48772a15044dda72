"""Revisions of the contract and of the package that is made of it, from git or from a folder."""

from __future__ import annotations

import io
import json
import re
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from ..bundle import ROOT as ROOT_FILE
from ..bundle import Bundle, Json, SpecError, bundle
from ..render import render
from .contract import Contract, read_contract
from .interface import Interface, read_interface

__all__ = ["PACKAGE", "Revision", "current_version", "extract", "read_revision"]

PACKAGE = "webex_client"
_GENERATED = ("api", "models", "openapi.json")
_VERSION = "_version.py"
_WANTED = ("spec", *(f"{PACKAGE}/{name}" for name in (*_GENERATED, _VERSION)))


@dataclass(frozen=True)
class Revision:
    """The package and the contract as they are at a revision; `version` is that of the package, where it says so."""

    name: str
    interface: Interface
    contract: Contract
    version: str | None


def read_revision(name: str, repository: Path) -> Revision:
    """A revision by its name: a folder, or else what git calls so in a repository.

    A folder is a checkout, with `spec` and the package in it, or only a spec. Where there is no generated package, or
    one that is not what the spec says, it is generated; of a revision of git, as far as the present generator can.
    Raises `SpecError` for what is neither, or cannot be used.
    """
    folder = Path(name)
    if name and folder.is_dir():
        return _of_folder(name, folder)
    with tempfile.TemporaryDirectory() as scratch:
        extract(name, repository, Path(scratch), _WANTED)
        return _of_commit(name, Path(scratch))


def extract(revision: str, repository: Path, folder: Path, paths: tuple[str, ...]) -> list[str]:
    """Write some files and folders of a git revision into a folder; those that it has.

    Raises `SpecError` where there is no such revision, or no git to ask.
    """
    commit = _git(
        repository, revision, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    at = commit.decode().strip()
    there = [path for path in paths if _git(repository, revision, "ls-tree", "--name-only", at, "--", path)]
    if there:
        with tarfile.open(
            fileobj=io.BytesIO(_git(repository, revision, "archive", "--format=tar", at, "--", *there))
        ) as tar:
            tar.extractall(folder, filter="data")
    return there


def _git(repository: Path, revision: str, *command: str) -> bytes:
    if not repository.is_dir():
        raise SpecError(f"{repository}: is no folder: name the checkout that {revision} is a revision of")
    try:
        done = subprocess.run(["git", *command], cwd=repository, capture_output=True)
    except FileNotFoundError as error:
        raise SpecError(
            f"{revision}: is no folder, and there is no git to ask: name a folder, or install git"
        ) from error
    if done.returncode == 0:
        return done.stdout
    said = done.stderr.decode(errors="replace").strip()
    raise SpecError(
        f"{revision}: is neither a folder nor a revision that git knows in {repository}{f' ({said})' if said else ''}: "
        "name a tag, a branch, a commit, a checkout or a folder with webex.yaml; `git fetch --tags` may bring it"
    )


def _of_commit(name: str, checkout: Path) -> Revision:
    """What was committed counts where today's generator refuses the spec of then."""
    try:
        return _of_checkout(name, checkout)
    except SpecError:
        package = checkout / PACKAGE
        document = _document(package)
        if document is None:
            raise
        return _revision(name, package, document, _version(package))


def _of_folder(name: str, folder: Path) -> Revision:
    if (folder / ROOT_FILE).is_file():
        return _generated(name, bundle(folder), None)
    return _of_checkout(name, folder)


def _of_checkout(name: str, checkout: Path) -> Revision:
    """The package that is there if it is what the spec says, or else one that is generated anew."""
    spec, package = checkout / "spec", (checkout / PACKAGE).resolve()
    if not (spec / ROOT_FILE).is_file():
        raise SpecError(
            f"{name}: has neither {ROOT_FILE} nor spec/{ROOT_FILE}: name a checkout or the folder of a spec"
        )
    made = bundle(spec)
    if _document(package) == made.document:
        return _revision(name, package, made.document, _version(package))
    return _generated(name, made, _version(package))


def _document(package: Path) -> Json | None:
    """The contract that a package was made of; None where it does not say, or not in JSON."""
    try:
        document: object = json.loads((package / "openapi.json").read_bytes())
    except (FileNotFoundError, ValueError):
        return None
    return cast("Json", document) if isinstance(document, dict) else None


def _generated(name: str, made: Bundle, version: str | None) -> Revision:
    """A revision with the package that the present generator makes of its spec."""
    with tempfile.TemporaryDirectory() as scratch:
        for file, text in render(made).items():
            path = Path(scratch, PACKAGE, file)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return _revision(name, Path(scratch, PACKAGE), made.document, version)


def _revision(name: str, package: Path, document: Json, version: str | None) -> Revision:
    return Revision(name, read_interface(package), read_contract(name, document), version)


def current_version(checkout: Path) -> str | None:
    """The version of the package of a checkout."""
    return _version(checkout / PACKAGE)


def _version(package: Path) -> str | None:
    path = package / _VERSION
    found = re.search(r'__version__ = "([^"]+)"', path.read_text(encoding="utf-8")) if path.is_file() else None
    return found[1] if found else None
