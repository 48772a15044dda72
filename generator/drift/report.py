"""Writes a report: as text for a terminal, as Markdown for an issue, as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..comparison.change import SEVERITIES
from .findings import Finding, Report

__all__ = ["FORMATS", "write"]

_ELSEWHERE = 4
"""How many more places of one finding are named; the others are counted."""


def write(report: Report, form: str, *, with_explained: bool = False) -> str:
    """The report in one of `FORMATS`; what deviations explain is left out unless asked for."""
    return FORMATS[form](report, with_explained)


def _text(report: Report, with_explained: bool) -> str:
    lines = [_summary(report)]
    for title, findings in _sections(report, with_explained):
        lines += ["", f"{title} ({len(findings)})"]
        for finding in findings:
            (operation, at), *others = finding.places
            lines.append(f"  {finding.what}: {operation} {at}".removesuffix(" operation"))
            lines.append(f"      {_sides(report, finding)}")
            lines += [f"      also {place}" for place in _elsewhere(others)]
            lines += [f"      {pointer}" for pointer in _pointers(finding)]
            lines += [f"      explained: {finding.explained.why}"] if finding.explained else []
    if report.not_compared:
        lines += ["", f"could not be compared ({len(report.not_compared)})"]
        lines += [f"  {line}" for line in report.not_compared]
    return "\n".join(lines)


def _markdown(report: Report, with_explained: bool) -> str:
    lines = ["# What the official Webex API description says", "", _summary(report)]
    for title, findings in _sections(report, with_explained):
        lines += ["", f"## {title[0].upper()}{title[1:]} ({len(findings)})", ""]
        for finding in findings:
            (operation, at), *others = finding.places
            lines.append(f"- **{finding.what}**: {_code(operation)} {_code(at)}".removesuffix(" `operation`"))
            lines.append(f"  - {_sides(report, finding, _code)}")
            lines += [f"  - also {place}" for place in _elsewhere(others, _code)]
            lines += [f"  - {_code(pointer)}" for pointer in _pointers(finding)]
            lines += [f"  - explained: {finding.explained.why}"] if finding.explained else []
    if report.not_compared:
        lines += ["", f"## Could not be compared ({len(report.not_compared)})", ""]
        lines += [f"- {_code(line)}" for line in report.not_compared]
    return "\n".join(lines)


def _json(report: Report, with_explained: bool) -> str:
    old, new = report.sides

    def told(finding: Finding) -> dict[str, Any]:
        subject, _, kind = finding.what.rpartition(" ")
        return {
            "class": finding.what,
            "subject": subject,
            "change": kind,
            "severity": finding.severity,
            "operation": finding.places[0][0],
            "at": finding.places[0][1],
            "places": [{"operation": operation, "at": at} for operation, at in finding.places],
            old: finding.old,
            new: finding.new,
            "pointers": {old: _pointer(finding, finding.old_pointer), new: _pointer(finding, finding.new_pointer)},
            "file": f"spec/{finding.line.file}" if finding.line else None,
            "line": finding.line.line if finding.line else None,
            "pointer": finding.line.pointer if finding.line else None,
            "explained": finding.explained is not None,
            "why": finding.explained.why if finding.explained else None,
        }

    content = {
        "findings": [told(finding) for finding in report.findings],
        "candidates": [told(finding) for finding in report.candidates],
        **({"explained": [told(finding) for finding in report.explained]} if with_explained else {}),
        "not_compared": report.not_compared,
        "not_covered": report.not_covered,
        "counts": {
            "operations": report.compared,
            "findings": len(report.findings),
            "candidates": len(report.candidates),
            "explained": len(report.explained),
            "descriptions": report.reworded,
            "examples": report.examples,
        },
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Report, bool], str]] = {"text": _text, "json": _json, "markdown": _markdown}


def _summary(report: Report) -> str:
    count = len(report.findings)
    said = [f"{report.compared} operations compared, {count or 'no'} finding{'s' if count != 1 else ''}"]
    if report.explained:
        said.append(f"{len(report.explained)} differences explained by deviations.yaml")
    said.append(f"{report.reworded} descriptions and {report.examples} examples differ")
    if report.not_covered:
        said.append(f"these files are not about {', '.join(report.not_covered)}")
    return "; ".join(said) + "."


def _sections(report: Report, with_explained: bool) -> Iterator[tuple[str, list[Finding]]]:
    for severity in SEVERITIES:
        if found := [finding for finding in report.findings if finding.severity == severity]:
            yield severity, found
    if report.candidates:
        yield "candidates: new beside the operations of ours", report.candidates
    if with_explained and report.explained:
        yield "explained by deviations.yaml", report.explained


def _sides(report: Report, finding: Finding, shown: Callable[[str], str] = str) -> str:
    old, new = report.sides
    return f"{old} {shown(_value(finding.old))}, {new} {shown(_value(finding.new))}"


def _value(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _elsewhere(places: Sequence[tuple[str, str]], shown: Callable[[str], str] = str) -> Iterator[str]:
    for operation, at in places[:_ELSEWHERE]:
        yield f"{shown(operation)} {shown(at)}"
    if len(places) > _ELSEWHERE:
        yield f"in {len(places) - _ELSEWHERE} more places"


def _pointers(finding: Finding) -> Iterator[str]:
    if finding.line:
        yield f"spec/{finding.line.file}:{finding.line.line}" + (
            f" {finding.line.pointer}" if finding.line.pointer else ""
        )
    yield from (
        pointer for pointer in (finding.old_pointer, finding.new_pointer) if pointer and not pointer.startswith("spec#")
    )


def _pointer(finding: Finding, pointer: str | None) -> str | None:
    """A pointer; one into the joined contract as one into the file of spec/ that it is from."""
    is_ours = pointer is not None and finding.line is not None and pointer.startswith("spec#")
    return f"spec/{finding.line.file}#{finding.line.pointer}" if is_ours and finding.line else pointer


def _code(text: str) -> str:
    return f"`{text.replace('`', chr(0x2019))}`"
