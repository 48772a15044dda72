"""Builds a package of a file: what cannot be made of it is left out with the reason, never all for one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..bundle import Bundle, Json, SpecError
from ..render import draft, render, written
from .homes import used
from .listing import listing
from .reading import read_file
from .repair import Repairs
from .repaired import Repaired, repaired

__all__ = ["Built", "build_document", "build_file", "that_can_be_drafted"]

_SCHEMA = re.compile(r"(?:^|Unable to process schema )/components/schemas/(\w+): (.*)")


class Built:
    """The files of a package by their path within it, and what was done to the file that it was made of."""

    def __init__(self, files: dict[str, str], made: Repaired) -> None:
        self.files = files
        self.repairs = made.repairs
        self.count = made.count


def build_file(path: Path) -> Built:
    """The package that a file makes. Raises `SpecError` where nothing can be made of it at all."""
    read = Repairs()
    document = read_file(path, read)
    name = "".join(letter if letter.isprintable() else "_" for letter in path.name)
    return build_document(document, name, read)


def build_document(document: Json, name: str, read: Repairs) -> Built:
    """The same of what was read from a file called `name`; `read` is what was repaired by then."""

    def again(left_out: dict[str, str], given_up: dict[str, str]) -> Repaired:
        repairs = Repairs(list(read.done))
        return repaired(document, name, repairs, left_out=left_out, given_up=given_up)

    made, drafted = that_can_be_drafted(again)
    said = {"documentation": _says(made), "base_url": made.base_url}
    drafted["__init__.py"] = written("foreign_init.py.jinja", made.bundle, **said)
    files = render(made.bundle, drafted)
    files["py.typed"] = ""
    files["REPAIRS.md"] = listing(name, made)
    return Built(dict(sorted(files.items())), made)


def that_can_be_drafted(
    again: Callable[[dict[str, str], dict[str, str]], Repaired],
) -> tuple[Repaired, dict[str, str]]:
    """A file without the operations and schemas that the generator says it cannot use, and the code it makes."""
    left_out: dict[str, str] = {}
    given_up: dict[str, str] = {}
    while True:
        made = again(left_out, given_up)
        if not made.sources:
            reasons = [f"{one.operation}: {one.why}" for one in made.repairs.left_out[:10]]
            raise SpecError("\n".join([f"{made.bundle.file}: no operation of it can be made", *reasons]))
        try:
            return made, draft(made.bundle)
        except SpecError as error:
            blamed, schemas = _blamed(made, str(error))
            if not blamed and schemas.keys() <= given_up.keys():
                blamed = _first_that_fails(made)
            left_out |= blamed
            given_up |= schemas


def _blamed(made: Repaired, message: str) -> tuple[dict[str, str], dict[str, str]]:
    """The operations and the schemas, by pointer, that a message names; with what it says of them."""
    operations: dict[str, str] = {}
    schemas: dict[str, str] = {}
    for line in message.splitlines():
        if (found := _SCHEMA.search(line)) and found[1] in made.schemas:
            schemas[made.schemas[found[1]]] = found[2]
        else:
            for said, where in made.sources.items():
                if re.search(rf"(^|WARNING parsing ){re.escape(said)}(:| within )", line):
                    operations[where] = line.partition(said)[2].lstrip(": ") or line
    return operations, schemas


def _first_that_fails(made: Repaired) -> dict[str, str]:
    """The first operation that nothing can be made of together with those before it."""
    operations = list(made.sources)
    fine, fails, why = 0, len(operations), ""
    while fine < fails:
        some = (fine + fails) // 2
        try:
            draft(_only(made, operations[: some + 1]))
            fine = some + 1
        except SpecError as error:
            fails, why = some, str(error).splitlines()[0]
    if fine == len(operations):
        raise SpecError(f"{made.bundle.file}: what no operation needs cannot be made")
    return {made.sources[operations[fine]]: why}


def _only(made: Repaired, operations: list[str]) -> Bundle:
    """Some operations with what they need."""
    document: Json = made.bundle.document
    paths: dict[str, Json] = {}
    for method, _, path in (said.partition(" ") for said in operations):
        paths.setdefault(path, {})[method.lower()] = document["paths"][path][method.lower()]
    schemas = document["components"]["schemas"]
    needed = used(paths, schemas)
    components = {**document["components"], "schemas": {name: schemas[name] for name in schemas if name in needed}}
    return replace(made.bundle, document={**document, "paths": paths, "components": components})


def _says(made: Repaired) -> str:
    """What the package says of itself."""
    info = made.bundle.document["info"]
    title = str(info["title"]).rstrip(".")
    at = f"WebexClient(token, base_url={made.base_url!r})" if made.base_url else "WebexClient(token, base_url=…)"
    return (
        f"{title} ({info['version']}): operations and models, for the clients of `webex_client`. "
        f"`Resources(webex)` has its methods, where `webex = {at}`; each of its operations is one for `webex.send` as "
        "well."
    )
