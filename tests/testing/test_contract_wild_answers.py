"""Whatever comes as an answer, the check comes to an end, and what it finds is where it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from webex_client.testing.contract import Finding, Kind, Place, check
from webex_client.testing.contract.description import Description
from webex_client.testing.contract.parsing import operation_named
from webex_client.testing.redaction.secret_names import is_secret

OPERATIONS = [Description().operation(name) for name in Description().names]
NAMES = ["id", "items", "title", "type", "created", "files", "attachments", "errors", "members", "roomType", "emails"]

NAME = st.sampled_from(NAMES) | st.text(max_size=5)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=50),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAME, inner, max_size=5),
    max_leaves=15,
)


def part(body: Any, pointer: str) -> Any:
    """What a JSON pointer leads to. Raises `LookupError` where that is nothing."""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        body = body[int(name)] if isinstance(body, list) else body[name]
    return body


def is_where_it_says(finding: Finding, body: Any) -> bool:
    if finding.kind is Kind.MISSING:
        parent, _, name = finding.pointer.rpartition("/")
        return part(body, parent).get(name) is None
    part(body, finding.pointer)
    return True


@settings(
    max_examples=max(settings().max_examples // 4, 5),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(operation=st.sampled_from(OPERATIONS), body=JSON, status=st.sampled_from([None, 200, 204, 404, 599]))
def test_whatever_is_found_in_an_answer_is_there(operation: Any, body: Any, status: int | None, tmp_path: Path) -> None:
    request = {"method": operation.method, "path": operation.path}
    path = tmp_path / "answer.json"
    # What JSON has no number for is no matter here; the tests of the text are about it.
    written = json.dumps({"request": request, "response": {"status": status, "body": body}}).replace("Infinity", "0")
    path.write_text(written, encoding="utf-8")
    body = json.loads(written)["response"]["body"]
    report = check(path)
    assert report.unusable == ()
    assert report.cases[0].operation == operation.id
    for finding in report.findings:
        if finding.place is Place.ANSWER and finding.pointer:
            assert is_where_it_says(finding, body)
        assert finding.contract
        assert finding.found


def test_every_operation_of_the_contract_can_be_read_by_the_client() -> None:
    assert [operation.id for operation in OPERATIONS if operation_named(operation.id) is None] == []


def test_what_reports_hide_is_known_by_its_name() -> None:
    assert all(map(is_secret, ("access_token", "clientSecret", "password", "hostKey")))
    assert not any(map(is_secret, ("title", "id", "created")))
