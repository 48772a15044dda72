"""Finds out what a file holds, by its content, and has it read."""

from __future__ import annotations

import os
from pathlib import Path

from ...models.common import is_array
from ..errors import UnusableInputError
from . import cassette, har, recordings, vcr
from .document import Part
from .exchange import Delivery, Exchange
from .json_text import JsonError, JsonText
from .text_file import read_text

__all__ = ["files_in", "read", "read_file"]

_JSON = (".json", ".har")
_YAML = (".yaml", ".yml")
_SUFFIXES = (*_JSON, *_YAML)
"""The files of a folder that are read; a file that is named itself is read whatever it is called."""

_UNKNOWN = (
    "neither a recording, an example, a cassette, a VCR cassette nor a HAR file; "
    "if it is the body of an answer, name its operation"
)


def read(path: str | os.PathLike[str], *, operation: str | None = None) -> list[Exchange | Delivery]:
    """What a file tells, or all files of a folder.

    Recordings, examples, cassettes, VCR cassettes and HAR files are told apart by their content; any other JSON is the
    body of an answer of `operation` (`rooms.get`). Raises `UnusableInputError`, which names file and line, for what
    cannot be read, and `MissingExtraError` where PyYAML is needed and missing.
    """
    return [found for file in files_in(path) for found in read_file(file, operation=operation)]


def files_in(path: str | os.PathLike[str]) -> list[Path]:
    """The file, or the files of a folder and the folders in it; hidden ones are left alone."""
    path = Path(path)
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise UnusableInputError(str(path), "there is no such file or folder")
    inside = (file.relative_to(path) for file in path.rglob("*") if file.suffix.lower() in _SUFFIXES and file.is_file())
    files = [path / place for place in sorted(inside) if not any(part.startswith(".") for part in place.parts)]
    if not files:
        raise UnusableInputError(str(path), f"the folder holds no file that ends with {', '.join(_SUFFIXES)}")
    return files


def read_file(path: Path, *, operation: str | None = None) -> list[Exchange | Delivery]:
    """What one file tells. Raises as `read` does."""
    text = read_text(path)
    if cassette.is_cassette(text):
        return [*cassette.read(path)]
    if not _is_json(text, path, operation):
        return [*_of_yaml(text, path)]
    try:
        document = JsonText(text)
    except JsonError as error:
        raise UnusableInputError(str(path), error.reason, line=error.line) from error
    return _of_json(Part(document, str(path), document.value), operation)


def _of_json(part: Part, operation: str | None) -> list[Exchange | Delivery]:
    if vcr.is_cassette(part.value):
        return [*vcr.read(part)]
    if har.is_archive(part.value):
        return [*har.read(part)]
    if recordings.is_recorded(part.value):
        return [recordings.read(part)]
    if is_array(part.value) and part.value and all(map(recordings.is_recorded, part.value)):
        return [recordings.read(entry) for entry in part.entries()]
    if operation is None:
        raise part.fault(_UNKNOWN)
    return [recordings.body_alone(part, operation)]


def _of_yaml(text: str, path: Path) -> list[Exchange]:
    from .yaml_text import YamlText  # needs PyYAML

    document = YamlText(text, str(path))
    part = Part(document, str(path), document.value)
    if vcr.is_cassette(part.value):
        return vcr.read(part)
    raise part.fault(_UNKNOWN)


def _is_json(text: str, path: Path, operation: str | None) -> bool:
    """Whether a text is meant to be JSON: also a number or a text alone, where the file cannot be anything else."""
    kind = path.suffix.lower()
    return text.lstrip()[:1] in ("{", "[") or kind in _JSON or (operation is not None and kind not in _YAML)
