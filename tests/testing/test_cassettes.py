"""Cassettes: what is written into one comes out of it, people can read it, and it is always a whole one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client import Headers, Request, Response, TransportError
from webex_client.testing.exchanges import UnusableInputError, cassette, read
from webex_client.testing.exchanges.bodies import content_of, described
from webex_client.testing.exchanges.descriptions import describe_error, describe_request, describe_response
from webex_client.testing.exchanges.document import Part
from webex_client.testing.exchanges.readable_yaml import write_yaml
from webex_client.testing.exchanges.yaml_text import YamlText
from webex_client.uploads import FilePart, Multipart

ODD_TEXTS = [
    *("no", "Yes", "on", "n", "~", "null", "True", "<<", "=", "-", "?", ":", "", " ", "\t", "0x1f", "0o17", "0b1"),
    *("1e3", "1_000", "1.5", "+1", ".5", "-.inf", ".NaN", "12:30", "190:20:30", "2026-01-01", "2026-01-01T00:00:00Z"),
    *("- a", "a: b", "a:", "#x", "a #b", "!x", "&a", "*a", "%x", "@x", "`x", "{", "[", "'", '"', "|", ">", "? a", "\\"),
    *(
        "a\n",
        "a\n\nb",
        "\na",
        "a\n ",
        " a\nb",
        "a \nb",
        "a\r\nb",
        "a\tb\nc",
        "---\na",
        "a\n...\n",
        "a\n---\nb",
        "...\n",
    ),
    *(
        "\x00",
        "\x7f",
        "\x85",
        "\xa0",
        "a\xa0\nb",
        "\u2028",
        "a\u2029b\n",
        "\ufeff",
        "\ufffe",
        "\uffff",
        *("\U0001f600\nx", "\n\x85", "a\x85\nb", "a\u2028\nb\n"),
    ),
]
"""Texts that one YAML or another takes for something else."""

texts = st.one_of(
    st.sampled_from(ODD_TEXTS),
    st.lists(st.sampled_from(ODD_TEXTS)).map("".join),
    st.text(st.characters(exclude_categories=["Cs"])),
)
numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=10,
)


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same in JSON, names in the same order."""
    return json.dumps(one) == json.dumps(other)


def entry(request: Request, outcome: Response[Any] | TransportError, **more: Any) -> dict[str, Any]:
    came = (
        {"error": describe_error(outcome)}
        if isinstance(outcome, TransportError)
        else {"response": describe_response(outcome)}
    )
    return {**more, "request": describe_request(request), **came}


def written(path: Path, *entries: dict[str, Any]) -> Path:
    cassette.write(path, map(cassette.entry_text, entries), source="fake")
    return path


GET = Request("GET", "https://webexapis.com/v1/rooms/1", Headers({"Authorization": "Bearer REDACTED"}))
OK = Response(200, Headers({"Content-Type": "application/json"}), b'{"id": "1"}', None)


@given(values)
def test_any_value_survives_being_written_for_people(value: Any) -> None:
    text = write_yaml({"value": value})

    assert same(YamlText(text, "x.yaml").value, {"value": value})
    text.encode()


@given(values)
def test_no_text_is_left_to_how_a_reader_understands_plain_words(value: Any) -> None:
    """Another reader of YAML, that knows times, sexagesimal numbers and whatever else there was, reads the same."""
    yaml = pytest.importorskip("yaml")

    assert same(yaml.safe_load(write_yaml({"value": value})), {"value": value})


@pytest.mark.parametrize("word", ["y", "n", "No", "ON", "null", "True", "1e3", "0x1f", "2026-01-01", "12:30", "~", ""])
def test_a_text_that_some_reader_takes_for_something_else_is_in_quotes(word: str) -> None:
    assert write_yaml({"value": word}) == f"value: '{word}'\n"


def test_what_people_read_is_laid_out_for_them() -> None:
    html = "<h1>Builds</h1>\n<p>all passed: 3 & 4</p>\n"

    text = write_yaml({"operation": "rooms.list", "id": "Y2lzY29zcGFyazovL3VzL1JPT00vMQ", "items": [{"html": html}]})

    assert text == (
        "operation: rooms.list\n"
        "id: Y2lzY29zcGFyazovL3VzL1JPT00vMQ\n"
        "items:\n"
        "  - html: |\n"
        "      <h1>Builds</h1>\n"
        "      <p>all passed: 3 & 4</p>\n"
    )


def back(body: dict[str, Any] | None) -> bytes | None:
    """The bytes that a described body is once it was written and read again."""
    document = YamlText(write_yaml({"body": body}), "x.yaml")
    return content_of(Part(document, "x.yaml", document.value).find("body"))


@given(values)
def test_a_json_body_comes_back_with_the_same_value(value: Any) -> None:
    content = json.dumps(value).encode()

    assert same(json.loads(back(described(content, "application/json;charset=UTF-8")) or b""), value)


ANY_TYPE = st.sampled_from(
    [
        *("", "application/json", "text/html", "text/plain; charset=utf-8", "application/octet-stream"),
        *("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data"),
    ]
)


@given(st.binary() | texts.map(str.encode), ANY_TYPE)
def test_a_body_that_is_no_json_and_no_form_comes_back_byte_by_byte(content: bytes, content_type: str) -> None:
    body = described(content, content_type)

    if body is None:
        assert content == b""
    elif body.keys() & {"text", "base64"}:
        assert back(body) == content


UNFAITHFUL = {
    "a name twice": '{"a": 1, "a": 2}',
    "a number too exact for a float": '{"a": 0.1000000000000000055511151231257827}',
    "a number too large for a float": '{"a": 1e400}',
    "no number at all": '{"a": NaN}',
    "half a letter": '{"a": "\\ud800"}',
    "half a letter in a name": '{"\\udc00": 1}',
    "nested very deeply": "[" * 90 + "]" * 90,
    "an integer of ten thousand digits": "1" * 10_000,
    "cut off": '{"a": ',
}


@pytest.mark.parametrize("text", UNFAITHFUL.values(), ids=UNFAITHFUL)
def test_json_that_a_value_would_not_do_justice_is_kept_letter_by_letter(text: str) -> None:
    body = described(text.encode(), "application/json")

    assert body == {"text": text}
    assert back(body) == text.encode()


@pytest.mark.parametrize("text", ["12345678901234567890123", "1.0", "1e22", "-0.0", '"\\u00e9"', "null", "[]", "0"])
def test_json_that_loses_nothing_is_shown_as_its_value(text: str) -> None:
    body = described(text.encode(), "application/json")

    assert body == {"json": json.loads(text)}
    assert same(json.loads(back(body) or b""), json.loads(text))


def test_a_file_that_is_downloaded_keeps_its_very_bytes_though_it_is_json() -> None:
    headers = Headers({"Content-Type": "application/json", "Content-Disposition": 'attachment; filename="a.json"'})
    content = b'{"a":   1}\r\n'

    body = describe_response(Response(200, headers, content, None))["body"]

    assert back(body) == content


@given(st.lists(st.tuples(texts, texts), min_size=1))
def test_a_form_is_shown_as_its_fields(pairs: list[tuple[str, str]]) -> None:
    from urllib.parse import parse_qsl, urlencode

    body = described(urlencode(pairs).encode(), "application/x-www-form-urlencoded")

    assert body == {"form": [{"name": name, "value": value} for name, value in pairs]}
    assert parse_qsl((back(body) or b"").decode(), keep_blank_values=True) == pairs


FORM = (
    b'--x\r\nContent-Disposition: form-data; name="roomId"\r\n\r\n1\r\n'
    b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n'
    b"SECRET\r\n--x--\r\n"
)


def test_an_upload_is_shown_without_what_is_in_the_file(tmp_path: Path) -> None:
    request = Request(
        "POST", "https://webexapis.com/v1/messages", Headers({"Content-Type": "multipart/form-data; boundary=x"}), FORM
    )

    (told,) = read(written(tmp_path / "a.yaml", entry(request, OK)))

    assert describe_request(request)["body"] == {
        "multipart": {
            "fields": [{"name": "roomId", "value": "1"}],
            "files": [
                {
                    "name": "files",
                    "filename": "a.txt",
                    "content_type": "text/plain",
                    "size": 6,
                    "sha256": "0917b13a9091915d54b6336f45909539cce452b3661b21f386418a257883b30a",
                }
            ],
        }
    }
    assert "SECRET" not in (tmp_path / "a.yaml").read_text()
    assert described(told.request.body or b"", told.request.headers["Content-Type"])["multipart"]["fields"] == [  # type: ignore[union-attr,index]
        {"name": "roomId", "value": "1"}
    ]


def test_a_form_of_a_client_is_shown_like_its_bytes() -> None:
    from io import BytesIO

    from webex_client.testing.exchanges.bodies import Digest

    form = Multipart({"roomId": "1"}, "files", FilePart(BytesIO(b"SECRET"), "a.txt", "text/plain", 0))
    as_bytes = Request("POST", "/messages", Headers({"Content-Type": "multipart/form-data; boundary=x"}), FORM)

    assert (
        describe_request(Request("POST", "/messages", Headers(), form), Digest(b"SECRET"))["body"]
        == (describe_request(as_bytes)["body"])
    )


def test_what_was_compressed_is_shown_expanded() -> None:
    import gzip

    headers = Headers({"Content-Type": "application/json", "Content-Encoding": "gzip"})

    told = describe_response(Response(200, headers, gzip.compress(b'{"id": "1"}'), None))

    assert told == {"status": 200, "headers": {"Content-Type": "application/json"}, "body": {"json": {"id": "1"}}}


def test_an_exchange_comes_back_as_it_was_with_its_place_in_the_file(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.yaml",
        entry(GET, OK, operation="rooms.get", time="2026-01-05T09:00:00.001Z"),
        entry(Request("DELETE", "https://webexapis.com/v1/rooms/1"), Response(204, Headers(), b"", None)),
    )

    first, second = cassette.read(path)

    assert (first.operation, first.request.method, first.request.url) == ("rooms.get", "GET", GET.url)
    assert first.request.headers == GET.headers
    assert first.response is not None
    assert (first.response.status, json.loads(first.response.content)) == (200, {"id": "1"})
    assert str(first.time) == "2026-01-05 09:00:00.001000+00:00"
    assert (second.operation, second.time, second.request.body) == (None, None, None)
    assert second.response is not None
    assert second.response.content == b""
    lines = path.read_text().splitlines()
    assert lines[(first.source.line or 0) - 1] == "- operation: rooms.get"
    assert lines[(second.source.line or 0) - 1] == "- request:"


def test_an_error_in_place_of_an_answer_comes_back_too(tmp_path: Path) -> None:
    error = TransportError("no answer in time", reason="timeout", request_sent=False)

    (recorded,) = cassette.load(written(tmp_path / "a.yaml", entry(GET, error))).recorded

    assert recorded.exchange.response is None
    assert recorded.error is not None
    assert (str(recorded.error), recorded.error.reason, recorded.error.request_sent) == (
        "no answer in time",
        "timeout",
        False,
    )


def test_a_cassette_is_told_by_how_it_begins() -> None:
    assert cassette.is_cassette("cassette: 1\n")
    assert cassette.is_cassette("# by hand\n\n---\n# again\ncassette: 1\n")
    assert not cassette.is_cassette("interactions:\n- request: {}\n")
    assert not cassette.is_cassette("name: a\ncassette: 1\n")
    assert not cassette.is_cassette('{"cassette": 1}')


def test_an_empty_cassette_is_a_cassette(tmp_path: Path) -> None:
    assert cassette.read(written(tmp_path / "a.yaml")) == []


HEAD = "cassette: 1\nsource: fake\nexchanges:\n"
BROKEN = {
    "of the future": ("cassette: 2\nsource: fake\nexchanges: []\n", 1, "version"),
    "without a source": ("cassette: 1\nexchanges: []\n", 1, "source"),
    "not YAML": (HEAD + "- request: {\n", 5, "YAML"),
    "exchanges that are none": (HEAD + "  - 1\n", 4, "object"),
    "without a request": (HEAD + "- response: {status: 200}\n", 4, "request"),
    "without an outcome": (HEAD + "- request: {method: GET, url: /rooms}\n", 4, "response"),
    "with two outcomes": (
        HEAD + "- request: {method: GET, url: /rooms}\n  response: {status: 200}\n"
        "  error: {reason: timeout, request_sent: true, message: x}\n",
        4,
        "response",
    ),
    "a status in words": (HEAD + "- request: {method: GET, url: /rooms}\n  response:\n    status: OK\n", 6, "status"),
    "a body of no kind": (
        HEAD + "- response: {status: 200}\n  request:\n    method: GET\n    url: /\n    body:\n      yaml: 1\n",
        9,
        "body",
    ),
    "a body of two kinds": (
        HEAD + "- response: {status: 200}\n  request:\n    method: GET\n    url: /\n    body: {text: a, json: 1}\n",
        8,
        "body",
    ),
    "an error of no kind": (
        HEAD
        + "- request: {method: GET, url: /}\n  error:\n    reason: bad luck\n    request_sent: true\n    message: x\n",
        6,
        "reason",
    ),
}


@pytest.mark.parametrize(("text", "line", "word"), BROKEN.values(), ids=BROKEN)
def test_what_is_wrong_with_a_cassette_is_told_with_its_line(tmp_path: Path, text: str, line: int, word: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text)

    with pytest.raises(UnusableInputError, match=word) as caught:
        read(path)

    assert (caught.value.path, caught.value.line) == (str(path), line)


def test_people_may_write_one_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        HEAD + "- request: {method: get, url: /rooms/1}\n  response: {status: 200, body: {json: {id: 1}}}\n"
    )

    (told,) = read(path)

    assert (told.request.method, told.request.url) == ("GET", "/rooms/1")
    assert told.response is not None
    assert told.response.content == b'{"id":1}'


def test_a_cassette_that_cannot_be_written_leaves_the_old_one_alone(tmp_path: Path) -> None:
    path = written(tmp_path / "a.yaml", entry(GET, OK))
    before = path.read_bytes()

    def entries() -> Any:
        yield "- request:\n"
        raise MemoryError

    with pytest.raises(MemoryError):
        cassette.write(path, entries(), source="fake")

    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
