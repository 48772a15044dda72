"""A report for programs. What is in it stays; what is added later does not change `version`.

{
  "version": 1,
  "exit_code": 0 | 1 | 2,
  "summary": {"checked", "skipped", "findings", "contract_behind", "exchange_broken", "accepted", "unusable", "stale"},
  "findings": [
    {"class", "side", "operation", "request", "place", "field", "pointer", "path", "line", "name", "contract", "found"}
  ],
  "accepted": [{…the same, "reason"}],
  "unusable": [{"path", "line", "reason"}],
  "stale": [{"class", "source", "operation", "field", "reason", "line"}]
}
"""

from __future__ import annotations

import json
from typing import Any

from ..findings import Acceptance, Finding, Report, Side

__all__ = ["written"]


def written(report: Report) -> str:
    """The report as JSON, in ASCII."""
    return json.dumps(_report(report), indent=2) + "\n"


def _report(report: Report) -> dict[str, Any]:
    behind = sum(finding.side is Side.CONTRACT for finding in report.findings)
    return {
        "version": 1,
        "exit_code": report.exit_code,
        "summary": {
            "checked": report.checked,
            "skipped": report.skipped,
            "findings": len(report.findings),
            "contract_behind": behind,
            "exchange_broken": len(report.findings) - behind,
            "accepted": len(report.accepted),
            "unusable": len(report.unusable),
            "stale": len(report.stale),
        },
        "findings": [_finding(finding) for finding in report.findings],
        "accepted": [{**_finding(finding), "reason": acceptance.reason} for finding, acceptance in report.accepted],
        "unusable": [{"path": each.path, "line": each.line, "reason": each.reason} for each in report.unusable],
        "stale": [_acceptance(acceptance) for acceptance in report.stale],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "class": finding.kind,
        "side": finding.side,
        "operation": finding.operation,
        "request": finding.request,
        "place": finding.place,
        "field": finding.field,
        "pointer": finding.pointer,
        "path": finding.source.path,
        "line": finding.source.line,
        "name": finding.source.name,
        "contract": finding.contract,
        "found": finding.found,
    }


def _acceptance(acceptance: Acceptance) -> dict[str, Any]:
    return {
        "class": acceptance.kind,
        "source": acceptance.source,
        "operation": acceptance.operation,
        "field": acceptance.field,
        "reason": acceptance.reason,
        "line": acceptance.line,
    }
