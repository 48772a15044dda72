"""What CHANGELOG.md says of the version that a tag names: `python .github/release_notes.py v1.2.3`.

Exit 2 where the tag is not that of webex_client/_version.py, or the version has no section with a date and an entry.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class NotReadyError(Exception):
    """Why the tag cannot be released, and what to do."""


def release_notes(tag: str, root: Path = ROOT) -> str:
    """The section of the version, without its heading."""
    written = (root / "webex_client" / "_version.py").read_text(encoding="utf-8")
    version = re.search(r'^__version__ = "([^"]+)"$', written, re.MULTILINE)
    if version is None or tag != f"v{version[1]}":
        is_there = repr(version[1]) if version else "none"
        raise NotReadyError(
            f"the tag is {tag!r}, the version in webex_client/_version.py {is_there}: set one to the other"
        )
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = rf"^## \[{re.escape(version[1])}\] - \d{{4}}-\d\d-\d\d$"
    # The links at the foot are no entries.
    section = re.search(rf"{heading}\n(.*?)(?=^## |^\[[^\]]+\]: |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if section is None:
        raise NotReadyError(
            f"CHANGELOG.md has no section `## [{version[1]}] - YYYY-MM-DD`: give what is unreleased that heading"
        )
    if not re.search(r"^- ", section[1], re.MULTILINE):
        raise NotReadyError(f"CHANGELOG.md says nothing of {version[1]}")
    return section[1].strip() + "\n"


def main(arguments: list[str]) -> int:
    """0, or 2 where there is nothing to release."""
    if len(arguments) != 1:
        print("which tag? Such as v1.2.3", file=sys.stderr)
        return 2
    try:
        print(release_notes(arguments[0]), end="")
    except NotReadyError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
