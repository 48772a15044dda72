"""Which tests an edit concerns: `python -m tests.affected [--since REV]` prints what pytest is to be given, one a line.

A test of a resource names it or one of its models, or imports a module of tests/ that does. An edit of spec/ concerns
those that go through the whole contract too, and the generator's. What is of no resource alone (common.yaml, templates,
handwritten code) concerns all tests. The peers' scenarios are never among them: they need an environment of their own.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from generator.names import part_of

ROOT = Path(__file__).resolve().parent.parent

ALL = frozenset({"tests"})

FOLLOWS_FROM_SPEC = re.compile(r"webex_client/(?:openapi\.json|(?:api|models)/__init__\.py)")
OF_A_RESOURCE = re.compile(
    r"(?:spec/(?!common\b|webex\b|deviations\b)(\w+)\.yaml|webex_client/(?:api|models)/(?!common\b)(\w+)\.py)"
)
OF_ALL = re.compile(r"(?:spec/(?:common|webex)\.yaml|(?:generator|webex_client)/.*(?<!\.md)|pyproject\.toml)")

OF_THE_WHOLE_CONTRACT = ("OPERATIONS", "MODELS", "ENUMS", "HANDLERS", "contract()", "openapi.json", "walk_packages")
"""What tests name that go through all resources."""


def affected(changed: Iterable[str], root: Path = ROOT) -> frozenset[str]:
    """The test modules that changed files concern, or `ALL`; paths as git has them, from the root."""
    modules = Modules(root)
    found: set[str] = set()
    for path in changed:
        if FOLLOWS_FROM_SPEC.fullmatch(path):
            continue  # spec/ or the generator is among the changes as well
        if resource := OF_A_RESOURCE.fullmatch(path):
            found |= modules.naming(*_words(resource[1] or resource[2], root), *OF_THE_WHOLE_CONTRACT)
            found |= {each for each in modules.tests if each.startswith("tests/generator/")}
        elif path in modules.texts:
            found |= modules.importing(path)
        elif OF_ALL.fullmatch(path) or path.startswith("tests/"):
            return ALL  # of tests/, data or a module that is no longer there: who reads it is not known
        else:
            found |= modules.naming(PurePosixPath(path).name)
    return frozenset(found)


def changed_since(revision: str, root: Path = ROOT) -> list[str]:
    """What differs from a revision, and what git does not know yet."""
    if not revision or revision.startswith("-"):
        raise ValueError(f"{revision!r} is no revision")
    listings = (
        ["diff", "--name-only", "--no-renames", "-z", revision, "--"],
        ["ls-files", "--others", "--exclude-standard", "-z"],
    )
    return sorted({path for listing in listings for path in _git(root, *listing).split("\0") if path})


class Modules:
    """The modules of tests/ by their paths: what they say, and which of them import which."""

    def __init__(self, root: Path) -> None:
        of_others = {"peers", "tiny"}  # the environment of nox -s peers, and what a tiny spec becomes
        files = [path for path in sorted((root / "tests").rglob("*.py")) if not of_others & set(path.parts)]
        self.texts = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in files}
        self.tests = frozenset(path for path in self.texts if PurePosixPath(path).name.startswith("test_"))
        self._imports = {path: self._imported(path, text) for path, text in self.texts.items()}

    def naming(self, *words: str) -> frozenset[str]:
        """The tests in which a word stands, or in a module that they import."""
        word = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
        return self.importing(*(path for path, text in self.texts.items() if word.search(text)))

    def importing(self, *paths: str) -> frozenset[str]:
        """Those of these modules that are tests, and the tests that import one of them, be it through others."""
        found = set(paths)
        while more := {path for path, imported in self._imports.items() if imported & found} - found:
            found |= more
        return self.tests & found

    def _imported(self, path: str, text: str) -> frozenset[str]:
        """The modules of tests/ that one imports, by any name it has for them, and what pytest gives its folder."""
        names: set[str] = set()
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                package = node.module or PurePosixPath(path).parent.name
                names |= {package, *(f"{package}.{alias.name}" for alias in node.names)}
        endings = tuple(f"/{name.replace('.', '/')}.py" for name in names)
        folders = set(PurePosixPath(path).parents)
        return frozenset(
            other
            for other in self.texts
            if other.endswith(endings) or (other.endswith("/conftest.py") and PurePosixPath(other).parent in folders)
        )


def _words(resource: str, root: Path) -> list[str]:
    """What tests call a resource: its name, its name as a part of another, its models."""
    resources = {path.stem for path in (root / "spec").glob("*.yaml")}
    part = part_of(resource, resources)
    models = root / "webex_client" / "models" / f"{resource}.py"
    text = models.read_text(encoding="utf-8") if models.is_file() else ""
    return [resource, *([".".join(part)] if part else []), *re.findall(r"^class (\w+)", text, re.MULTILINE)]


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ValueError(done.stderr.strip())
    return done.stdout


def main() -> int:
    """0, or 2 where git does not know the revision."""
    options = argparse.ArgumentParser(prog="python -m tests.affected", description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--since", default="HEAD", metavar="REV", help="the revision to compare with")
    try:
        changed = changed_since(options.parse_args().since)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    for path in sorted(affected(changed)):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
