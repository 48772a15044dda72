"""What cannot be read is told with file and line, whatever it is."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from written_down import FORMATS, Said

from webex_client.testing.contract import check
from webex_client.testing.exchanges import UnusableInputError, read

REQUEST = '"request": {"method": "GET", "path": "/rooms"}'


@pytest.mark.parametrize(
    ("name", "text", "line", "fault"),
    [
        ("a.json", "", None, "empty"),
        ("a.json", " \n", None, "empty"),
        ("a.json", '{\n"a": 1,\nb}', 3, "not JSON"),
        ("a.json", '{"a":\n NaN}', 2, "NaN"),
        ("a.json", "[" * 100_000, None, "deeply"),
        ("a.json", "\n" + "[" * 300 + "]" * 300, 2, "deeply"),
        ("a.json", '{"name": "x"}', 1, "neither a recording"),
        ("a.har", "no", 1, "not JSON"),
        ("a.json", '{"request": 1, "response": {}}', 1, "request is a number"),
        ("a.json", '{\n"request": {"method": "GET"},\n"response": {}}', 2, "'path'"),
        ("a.json", '{"request": {"method": 1, "path": "/"}, "response": {}}', 1, "request.method is a number"),
        ("a.json", f'{{{REQUEST},\n"response": null}}', 1, "'response'"),
        ("a.json", f'{{{REQUEST},\n"response":\n{{"status": "200"}}}}', 3, "response.status is a text"),
        ("a.json", f'{{{REQUEST},\n"response":\n{{"headers": 7}}}}', 3, "response.headers is a number"),
        ("a.json", f'{{{REQUEST},\n"response": {{"headers": [["a"]]}}}}', 2, "a name and a value"),
        ("a.json", '{"delivery": {}, "body": null}', 1, "'body'"),
        ("a.har", '{"log": {"entries": 1}}', 1, "log.entries is a number"),
        ("a.har", '{"log": {"entries": [\n{"request": {}}]}}', 2, "'url'|'method'"),
        ("a.yaml", "interactions: 7", 1, "interactions is a number"),
        ("a.yaml", "interactions:\n- 1", 2, "is a number, not an object"),
        ("a.yaml", "interactions:\n- request: {method: GET, uri: x}\n", 2, "'response'"),
        ("a.yaml", "a: 1", 1, "neither a recording"),
        ("a.yaml", "a: b: c", 1, "not YAML"),
        ("a.yaml", "a:\n\t- 1", 2, "not YAML"),
        ("a.yaml", "a: !!int b", None, "not YAML"),
        ("a.yaml", "a: !!binary ü", 1, "not YAML"),
        ("a.yaml", "a: !!python/object/apply:os.getcwd []", 1, "not YAML"),
        ("a.yaml", "a: &a [*a]\n", 1, "neither"),
        ("a.yaml", "\n" + "[" * 100_000, None, "deeply|not JSON"),
        ("a.yaml", "a: " + "[" * 100_000, 1, "deeply|nesting"),  # PyYAML says so itself from 6.0.4 on
        ("a.yaml", "a: \x01", 1, "not YAML"),
        ("a.yaml", "cassette: 2\nexchanges: []", 1, "version"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_its_line(
    name: str, text: str, line: int | None, fault: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnusableInputError, match=fault) as raised:
        read(path)
    assert raised.value.path == str(path)
    assert raised.value.line == line
    assert str(raised.value).startswith(str(path))
    report = check(path)
    assert (report.exit_code, [str(error) for error in report.unusable]) == (2, [str(raised.value)])


def test_bytes_that_are_no_text_are_told_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'{"a":\n"\xff"}')
    with pytest.raises(UnusableInputError, match="UTF-8") as raised:
        read(path)
    assert raised.value.line == 2


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnusableInputError, match="no such file"):
        read(tmp_path / "nowhere")
    with pytest.raises(UnusableInputError, match="holds no file"):
        read(tmp_path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def read_or_refused(path: Path, content: bytes) -> None:
    """Nothing but our own error may come of a file, whoever reads it, and the check must come to an end."""
    path.write_bytes(content)
    for operation in (None, "rooms.list"):
        with suppress(UnusableInputError):
            read(path, operation=operation)
        check(path, operation=operation)


# Each example is a file.
anything = settings(
    max_examples=max(settings().max_examples // 4, 5),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@anything
@given(content=st.binary(max_size=200), suffix=st.sampled_from(["json", "yaml", "har", "txt"]))
def test_arbitrary_bytes_are_read_or_refused(content: bytes, suffix: str, tmp_path: Path) -> None:
    read_or_refused(tmp_path / f"a.{suffix}", content)


@anything
@given(text=st.text(alphabet="{}[]:,\"'&*!|>-#%@`?~ \n\t\\abn0.\ud7ff\x85", max_size=60))
def test_arbitrary_yaml_is_read_or_refused(text: str, tmp_path: Path) -> None:
    read_or_refused(tmp_path / "a.yaml", text.encode())


@anything
@given(value=JSON)
def test_arbitrary_json_is_read_or_refused(value: Any, tmp_path: Path) -> None:
    read_or_refused(tmp_path / "a.json", json.dumps(value).encode())
    read_or_refused(tmp_path / "a.yaml", yaml.safe_dump(value, allow_unicode=True).encode(errors="replace"))


def replaced(value: Any, steps: tuple[Any, ...], new: Any) -> Any:
    """A copy in which something else stands in one place."""
    if not steps:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[steps[0]] = replaced(copy[steps[0]], steps[1:], new)
    return copy


def places(value: Any, steps: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [steps, *(place for key, member in members for place in places(member, (*steps, key)))]


@anything
@given(form=st.sampled_from(list(FORMATS)), data=st.data(), new=JSON)
def test_a_format_with_anything_in_any_place_is_read_or_refused(
    form: str, data: st.DataObject, new: Any, tmp_path: Path
) -> None:
    name, written = FORMATS[form]
    text = written(Said())
    is_json = name.endswith(("json", "har"))
    value = json.loads(text) if is_json else yaml.safe_load(text)
    value = replaced(value, data.draw(st.sampled_from(places(value))), new)
    changed = json.dumps(value) if is_json else yaml.safe_dump(value, sort_keys=False)
    read_or_refused(tmp_path / name, changed.encode(errors="replace"))
