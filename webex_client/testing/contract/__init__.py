"""Holds what Webex really said against the contract: recordings, cassettes, HAR files, single bodies.

    from webex_client.testing.contract import check

    report = check("cassettes")
    for finding in report.findings:
        print(finding.source, finding.kind, finding.field, finding.contract, finding.found)

or `python -m webex_client.testing.contract cassettes`. Each exchange is matched to an operation; its request and its
answer are held against openapi.json, the answer is read by the client's models, and what they give back is compared
with what came. The module `sides` says how "our contract is behind" is told from "this answer is broken".

`check` needs `webex-client[testing]`, and is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .accepted import read_accepted
from .findings import Acceptance, Case, Finding, Kind, Place, Report, Side

if TYPE_CHECKING:
    from .checking import check as check

__all__ = ["Acceptance", "Case", "Finding", "Kind", "Place", "Report", "Side", "check", "read_accepted"]


def __getattr__(name: str) -> object:
    if name != "check":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .checking import check

    globals()["check"] = check
    return check
