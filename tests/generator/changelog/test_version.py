"""The version after some changes, by Semantic Versioning."""

from __future__ import annotations

import pytest

from generator.changelog.version import Suggestion, suggested


@pytest.mark.parametrize(
    ("current", "breaking", "additive", "other", "expected"),
    [
        ("1.4.2", True, True, True, Suggestion("major", "1.4.2", "2.0.0")),
        ("1.4.2", False, True, True, Suggestion("minor", "1.4.2", "1.5.0")),
        ("1.4.2", False, False, True, Suggestion("patch", "1.4.2", "1.4.3")),
        ("1.4.2", False, False, False, Suggestion("none", "1.4.2")),
        ("0.1.0", True, False, False, Suggestion("major", "0.1.0", "1.0.0", early="0.2.0")),
        ("0.1.0", False, True, False, Suggestion("minor", "0.1.0", "0.2.0")),
        ("2.0.0-rc.1+7", False, True, False, Suggestion("minor", "2.0.0-rc.1+7", "2.1.0")),
        ("2024a", True, False, False, Suggestion("major", "2024a")),
        (None, False, True, False, Suggestion("minor", None)),
    ],
)
def test_what_grows(current: str | None, breaking: bool, additive: bool, other: bool, expected: Suggestion) -> None:
    assert suggested(current, breaking=breaking, additive=additive, other=other) == expected
