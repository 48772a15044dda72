"""Whatever an exchange was written down in, it is read as it was."""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from written_down import FORMATS, ROOMS, Said, interaction, write

from webex_client.testing.exchanges import Delivery, Exchange, UnusableInputError, read


def one(path: Path, **options: Any) -> Exchange:
    (exchange,) = read(path, **options)
    assert isinstance(exchange, Exchange)
    return exchange


def answer(exchange: Exchange) -> tuple[int, bytes]:
    assert exchange.response is not None
    return exchange.response.status, exchange.response.content


@pytest.mark.parametrize("form", FORMATS)
def test_request_and_answer_are_read(form: str, tmp_path: Path) -> None:
    exchange = one(write(tmp_path, Said(), form))
    assert exchange.request.method == "GET"
    assert exchange.request.url.endswith("/rooms")
    assert ":method" not in exchange.request.headers
    assert answer(exchange) == (200, ROOMS.encode())
    assert exchange.response is not None
    assert exchange.response.headers["content-type"] == "application/json;charset=UTF-8"
    assert exchange.source.path == str(tmp_path / FORMATS[form][0])


@pytest.mark.parametrize("form", FORMATS)
def test_the_name_of_a_file_does_not_matter(form: str, tmp_path: Path) -> None:
    path = write(tmp_path, Said(), form)
    assert answer(one(path.rename(tmp_path / "download"))) == (200, ROOMS.encode())


def test_a_folder_is_read_with_the_folders_in_it_but_nothing_hidden(tmp_path: Path) -> None:
    for place in ("b", "a/c", ".hidden", "a/.git"):
        (tmp_path / place).mkdir(parents=True)
        write(tmp_path / place, Said())
    (tmp_path / "README.md").write_text("# About these")
    (tmp_path / ".rooms.json").write_text("{")
    assert [exchange.source.path for exchange in read(tmp_path)] == [
        str(tmp_path / "a" / "c" / "rooms.json"),
        str(tmp_path / "b" / "rooms.json"),
    ]


def recorded(folder: Path, **parts: Any) -> Path:
    path = folder / "recorded.json"
    path.write_text(json.dumps(parts), encoding="utf-8")
    return path


GET = {"method": "get", "path": "/rooms?max=1 (one item)"}


def test_a_recording_may_leave_out_what_nobody_knows(tmp_path: Path) -> None:
    exchange = one(recorded(tmp_path, request=GET, response={"status": None, "headers": None, "body": None}))
    assert (exchange.request.method, exchange.request.url) == ("GET", "/rooms?max=1")
    assert (exchange.status_known, exchange.response_body_known, exchange.request_body_known) == (False, False, False)
    assert exchange.is_part


def test_a_recorded_body_that_is_a_text_is_itself(tmp_path: Path) -> None:
    response = {"status": 502, "headers": {"Content-Type": "text/html", "Via": ["a", "b"]}, "body": "<p>Łódź</p>"}
    exchange = one(recorded(tmp_path, request=GET, response=response))
    assert answer(exchange) == (502, "<p>Łódź</p>".encode())
    assert exchange.response is not None
    assert exchange.response.headers["via"] == "a, b"


def test_a_recorded_body_is_kept_word_for_word_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "recorded.json"
    path.write_text(
        '{"request": {"method": "GET", "path": "/rooms/1"},\n "response":\n {"body": {"id":  "1", "id": "2"}}}'
    )
    exchange = one(path)
    assert answer(exchange) == (200, b'{"id":  "1", "id": "2"}')
    assert exchange.response_line == 3


def test_several_recordings_may_stand_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "several.json"
    delivery = {"delivery": {"method": "POST", "headers": {"X-Spark-Signature": "00"}}, "body": {"id": "1"}}
    path.write_text(json.dumps([{"request": GET, "response": {"body": {}}}, delivery], indent=1))
    first, second = read(path)
    assert isinstance(first, Exchange)
    assert isinstance(second, Delivery)
    assert second.headers["x-spark-signature"] == "00"
    assert json.loads(second.body) == {"id": "1"}
    assert (first.source.line or 0) < (second.source.line or 0)


def test_an_example_without_a_status_is_a_request(tmp_path: Path) -> None:
    path = recorded(tmp_path, method="POST", path="/rooms", status=None, content_type="application/json", body={"a": 1})
    exchange = one(path)
    assert exchange.response is None
    assert exchange.request.body == b'{"a": 1}'
    assert exchange.request.headers["Content-Type"] == "application/json"
    assert (exchange.request_body_known, exchange.query_known) == (True, False)


def test_any_other_json_is_the_body_of_an_answer_of_the_operation_that_is_named(tmp_path: Path) -> None:
    for text in ('{"id": "1"}', "[]", '{"request": 1}', "112"):
        path = tmp_path / "body.json"
        path.write_text(text)
        with pytest.raises(UnusableInputError, match="name its operation"):
            read(path)
        exchange = one(path, operation="rooms.get")
        assert (exchange.operation, exchange.status_known, exchange.is_part) == ("rooms.get", False, True)
        assert answer(exchange) == (200, text.encode())


def archived(folder: Path, **entry: Any) -> Exchange:
    """The exchange of a HAR file whose parts are these."""
    request = {"method": "POST", "url": "https://webexapis.com/v1/rooms", "headers": [], **entry.get("request", {})}
    response = {"status": 200, "headers": [], "content": {"size": 0}, **entry.get("response", {})}
    path = folder / "archive.har"
    path.write_text(json.dumps({"log": {"entries": [{"request": request, "response": response}]}}))
    return one(path)


def test_har_tells_the_body_of_a_request(tmp_path: Path) -> None:
    exchange = archived(tmp_path, request={"postData": {"mimeType": "application/json", "text": '{"title": "ü"}'}})
    assert (exchange.request.body, exchange.request_body_known) == ('{"title": "ü"}'.encode(), True)


def test_har_tells_a_form_by_its_fields(tmp_path: Path) -> None:
    params = [{"name": "grant_type", "value": "refresh_token"}, {"name": "client_id", "value": "a&b"}]
    data = {"mimeType": "application/x-www-form-urlencoded; charset=utf-8", "params": params}
    assert archived(tmp_path, request={"postData": data}).request.body == b"grant_type=refresh_token&client_id=a%26b"


def test_har_may_leave_bodies_out(tmp_path: Path) -> None:
    exchange = archived(
        tmp_path, request={"bodySize": 20}, response={"content": {"size": 300, "mimeType": "x-unknown"}}
    )
    assert (exchange.request_body_known, exchange.response_body_known) == (False, False)
    assert exchange.response is not None
    assert "Content-Type" not in exchange.response.headers
    assert archived(tmp_path, request={"postData": {"mimeType": "multipart/form-data"}}).request_body_known is False


def test_har_of_a_request_that_was_broken_off_has_no_answer(tmp_path: Path) -> None:
    assert archived(tmp_path, response={"status": 0}).response is None


def test_har_tells_when(tmp_path: Path) -> None:
    assert one(write(tmp_path, Said(), "HAR")).time == datetime(2026, 3, 2, 20, 26, 2, tzinfo=UTC)


def test_what_http_2_has_among_the_headers_is_left_out(tmp_path: Path) -> None:
    headers = [{"name": ":authority", "value": "webexapis.com"}, {"name": "accept", "value": "*/*"}]
    assert dict(archived(tmp_path, request={"headers": headers}).request.headers) == {"accept": "*/*"}


def test_each_exchange_has_its_line_and_its_number(tmp_path: Path) -> None:
    entries = [interaction(Said(path=f"/rooms/{number}"), {"string": "{}"}) for number in (1, 2)]
    path = tmp_path / "two.yaml"
    path.write_text(yaml.safe_dump({"interactions": entries, "version": 1}))
    lines = path.read_text().splitlines()
    for exchange, name in zip(read(path), ("interaction 1", "interaction 2"), strict=True):
        assert exchange.source.name == name
        assert lines[(exchange.source.line or 0) - 1].startswith("- request")


def played(folder: Path, body: Any, headers: dict[str, Any] | None = None, request: Any = None) -> Exchange:
    """The exchange of a VCR cassette with this body."""
    entry = interaction(Said(), body)
    entry["response"]["headers"] = headers or {}
    entry["request"]["body"] = request
    path = folder / "vcr.yaml"
    path.write_text(yaml.safe_dump({"interactions": [entry]}))
    return one(path)


RAW_DEFLATE = zlib.compressobj(wbits=-zlib.MAX_WBITS)


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(b"{}", mtime=0), "gzip"),
        (gzip.compress(b"{}", mtime=0), "X-GZIP"),
        (zlib.compress(b"{}"), "deflate"),
        (RAW_DEFLATE.compress(b"{}") + RAW_DEFLATE.flush(), "deflate"),
        (gzip.compress(zlib.compress(b"{}"), mtime=0), "deflate, gzip"),
        (b"{}", "gzip"),
        ("{}", "deflate"),
        ("{}", "br"),
    ],
)
def test_vcr_bodies_are_expanded_unless_they_were_already(body: Any, coding: str, tmp_path: Path) -> None:
    exchange = played(tmp_path, {"string": body}, {"Content-Encoding": [coding]})
    assert answer(exchange)[1] == b"{}"


def test_vcr_bodies_that_cannot_be_expanded_are_unusable(tmp_path: Path) -> None:
    with pytest.raises(UnusableInputError, match="expanded"):
        played(tmp_path, {"string": gzip.compress(b"{}", mtime=0)[:-4]}, {"Content-Encoding": ["gzip"]})


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("text", b"text"),
        (b"\xff\x00", b"\xff\x00"),
        (None, None),
        ("", None),
        ({"string": "ü"}, "ü".encode()),
        ({"encoding": "UTF-8", "string": ""}, None),
        ({"encoding": "base64", "string": base64.b64encode(b"{}").decode()}, b"{}"),
        ({"base64_string": base64.b64encode(b"\xff").decode()}, b"\xff"),
    ],
)
def test_vcr_bodies_of_requests_are_read_in_each_way_they_are_written(
    body: Any, content: bytes | None, tmp_path: Path
) -> None:
    assert played(tmp_path, {"string": "{}"}, request=body).request.body == content


def test_vcr_headers_are_read_in_each_way_they_are_written(tmp_path: Path) -> None:
    headers = {"A": "1", "B": ["2", "3"], "C": 4, "D": None, "E": [b"5"], "F": []}
    response = played(tmp_path, {"string": "{}"}, headers).response
    assert response is not None
    assert dict(response.headers) == {"A": "1", "B": "2, 3", "C": "4", "E": "5"}


def test_vcr_times_are_kept_and_texts_that_look_like_times_stay_texts(tmp_path: Path) -> None:
    path = tmp_path / "vcr.yaml"
    path.write_text(
        """interactions:
- request: {method: get, uri: https://webexapis.com/v1/rooms, body: 2026-03-02}
  response: {status: {code: 200}, headers: {}, body: {string: "{}"}}
  recorded_at: 2026-03-02T20:26:02Z
"""
    )
    exchange = one(path)
    assert exchange.request.body == b"2026-03-02"
    assert exchange.time == datetime(2026, 3, 2, 20, 26, 2, tzinfo=UTC)


def test_vcr_of_httpx_as_it_was_is_read(tmp_path: Path) -> None:
    entry = interaction(Said(), None)
    entry["response"] = {"status_code": 404, "http_version": "HTTP/1.1", "headers": {}, "content": "{}"}
    path = tmp_path / "vcr.yaml"
    path.write_text(yaml.safe_dump({"interactions": [entry]}))
    assert answer(one(path)) == (404, b"{}")


def test_what_old_pythons_marked_as_their_text_is_text(tmp_path: Path) -> None:
    path = tmp_path / "vcr.yaml"
    path.write_text(
        """interactions:
- request:
    method: !!python/unicode GET
    uri: !!python/str https://webexapis.com/v1/rooms
    headers: {Accept: !!python/tuple [a, b]}
    body: !!python/bytes eA==
  response: {status: {code: 200}, headers: {}, body: {string: !!python/unicode "{}"}}
"""
    )
    exchange = one(path)
    assert (exchange.request.method, exchange.request.body) == ("GET", b"x")
    assert exchange.request.headers["Accept"] == "a, b"
