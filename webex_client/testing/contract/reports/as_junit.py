"""A report for CI systems that show test results: JUnit's XML, with a test case an exchange."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..findings import Case, Report
from .groups import KINDS, printable, stale_line

__all__ = ["written"]


def written(report: Report) -> str:
    """The report as XML."""
    suite = Element("testsuite", name="webex contract")
    for case in report.cases:
        _case(suite, case)
    for error in report.unusable:
        _outcome(_test(suite, "unusable", printable(error.path)), "error", "unusable", [str(error)])
    for acceptance in report.stale:
        line = stale_line(acceptance)
        _outcome(_test(suite, "accepted", line), "failure", "accepted-in-vain", [line])
    for attribute, element in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(attribute, str(len(suite.findall(f"testcase/{element}"))))
    suite.set("tests", str(len(suite)))
    root = Element("testsuites", dict(suite.attrib))
    root.append(suite)
    indent(root)
    return tostring(root, encoding="unicode", xml_declaration=False).join(
        ['<?xml version="1.0" encoding="UTF-8"?>\n', "\n"]
    )


def _case(suite: Element, case: Case) -> None:
    test = _test(suite, printable(case.operation or case.title), printable(str(case.source)))
    if case.skipped is not None:
        SubElement(test, "skipped", message=case.skipped)
    elif case.findings:
        lines = [
            f"{KINDS[finding.kind]} ({finding.side}): {finding.source}: {finding.place} {finding.pointer}: "
            f"contract: {finding.contract}; found: {finding.found}"
            for finding in case.findings
        ]
        _outcome(test, "failure", case.findings[0].kind, lines)


def _test(suite: Element, group: str, name: str) -> Element:
    return SubElement(suite, "testcase", classname=group, name=name)


def _outcome(test: Element, outcome: str, kind: str, lines: list[str]) -> None:
    """One element a test case, as JUnit has it; its message is the first line, and its text all of them."""
    shown = [printable(line) for line in lines]
    SubElement(test, outcome, type=kind, message=shown[0]).text = "\n".join(shown)
