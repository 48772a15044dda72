"""Files: what comes with messages, fetched safely.

What `webex.files` of both clients is, and what its `info` tells. In `uploads` are those that go out.
"""

from __future__ import annotations

from .info import FileInfo
from .resource import AsyncFiles, Files

__all__ = ["AsyncFiles", "FileInfo", "Files"]
