"""Records the project's own cassettes anew: `python -m tests.cassettes`, from the root of the repository."""

from __future__ import annotations

from pathlib import Path

from .stories import STORIES, recorded

if __name__ == "__main__":
    for name in STORIES:
        path = Path(__file__).with_name(f"{name}.yaml")
        recorded(name, path)
        print(path.name)
