"""The file that most tests of files fetch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

Talk: TypeAlias = "Callable[[Callable[[Any], Any]], Any]"
"""What a call of a client comes to, whichever client it is: `talk(lambda webex: webex.files.info(url))`."""

CONTENT = bytes(range(256)) * 2000
