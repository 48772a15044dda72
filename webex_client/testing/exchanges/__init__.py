"""Exchanges that were written down, in the formats people have them in: `read(path)` reads them all.

| format | what it is |
|---|---|
| recordings | JSON with `request` and `response`, or `delivery` and `body`, and the body as a value |
| examples | JSON with `method`, `path`, `status` and `body` |
| cassettes | ours, in YAML |
| VCR | of vcrpy, in YAML or JSON, and of VCR for Ruby |
| HAR | 1.2, as browsers and proxies save it |
| bodies | any other JSON: the body of an answer, where its operation is named |
"""

from __future__ import annotations

from ..errors import UnusableInputError
from .exchange import Delivery, Exchange, Source
from .files import read

__all__ = ["Delivery", "Exchange", "Source", "UnusableInputError", "read"]
