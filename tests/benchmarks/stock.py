"""What openapi-python-client makes of our contract with its own templates, made anew for each run.

It takes the whole of webex_client/openapi.json as it stands, so its Message has the very fields of ours.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

DOCUMENT = Path(__file__).resolve().parents[2] / "webex_client" / "openapi.json"

_PACKAGE = "stock_webex_client"


@contextmanager
def stock_message() -> Iterator[Any]:
    """The class that the unmodified generator writes for a message."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / _PACKAGE
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
        command += ["--path", str(DOCUMENT), "--output-path", str(target)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"stock openapi-python-client cannot read {DOCUMENT.name}:\n{done.stdout}{done.stderr}")
        sys.path.insert(0, folder)
        try:
            yield import_module(f"{_PACKAGE}.models.message").Message
        finally:
            sys.path.remove(folder)
