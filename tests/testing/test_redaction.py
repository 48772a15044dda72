"""No secret reaches a cassette, in whatever place and encoding it comes."""

from __future__ import annotations

import base64
import gzip
import html
import json
import quopri
import zlib
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from webex_client import ArgumentError, Headers, Request, Response
from webex_client.testing.exchanges.descriptions import describe_request, describe_response
from webex_client.testing.redaction import Redaction
from webex_client.testing.redaction.traces import Traces

SECRET = "SECRET-TOKEN-123"


def encodings_of_bytes(content: bytes) -> Iterator[bytes]:
    """Bytes in the encodings that turn all of them into other ones."""
    for before in (b"", b"x", b"xy"):
        for after in (b"", b"z", b"zz"):
            encoded = base64.b64encode(before + content + after)
            yield from (encoded, encoded.rstrip(b"="), encoded.translate(bytes.maketrans(b"+/", b"-_")).rstrip(b"="))
    yield base64.encodebytes(b"a line that is longer than one may be, and so folded " + content)
    yield base64.b32encode(content)
    yield from (content.hex().encode(), content.hex().upper().encode(), content.hex(":").encode())
    yield "".join(f"%{byte:02X}" for byte in content).encode()
    yield "".join(f"\\x{byte:02x}" for byte in content).encode()
    yield base64.b64encode(gzip.compress(content, mtime=0))
    yield base64.b64encode(zlib.compress(b"about " + content))
    yield quopri.encodestring(content, quotetabs=True)


def encodings_of_text(text: str) -> Iterator[str]:
    """A text in the encodings that escape some of its letters, or all."""
    yield text
    yield quote(text, safe="")
    yield quote(quote(text, safe=""), safe="")
    yield quote_plus(text)
    yield json.dumps(text)[1:-1]
    yield json.dumps(json.dumps(text))[3:-3]
    units = text.encode("utf-16-be").hex()
    yield "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))
    yield html.escape(text)
    yield "".join(f"&#{ord(letter)};" for letter in text)
    yield "".join(f"&#x{ord(letter):X};" for letter in text)
    if text.isascii():
        yield base64.b64encode(text.encode("utf-16-le")).decode()
        yield "\0".join(text)
    yield from (encoded.decode() for encoded in encodings_of_bytes(text.encode()))


def spellings(secret: str) -> list[str]:
    """All ways a secret is looked for, without repetition. Other encodings of the last two make no sense."""
    return list(
        dict.fromkeys([*encodings_of_text(secret), secret.upper() if secret.isascii() else secret, secret[::-1]])
    )


def places(written: str) -> dict[str, tuple[Request, Response[Any]]]:
    """An exchange for each place where something can be written."""
    url = "https://webexapis.com/v1/rooms"
    as_json = Headers({"Content-Type": "application/json"})

    def asked(
        address: str = url, headers: dict[str, str] | None = None, body: bytes | None = None
    ) -> tuple[Request, Response[Any]]:
        return Request("POST", address, Headers(headers or {}), body), Response(200, Headers(), b"", None)

    def answered(content: bytes, headers: Headers = as_json) -> tuple[Request, Response[Any]]:
        return Request("GET", url), Response(200, headers, content, None)

    parts = f'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n{written}\r\n--x--\r\n'.encode()
    return {
        "path": asked(f"{url}/{quote(written, safe='')}/x"),
        "path as it is": asked(f"{url}/{written}"),
        "query": asked(f"{url}?title=x&about={quote_plus(written)}&max=1"),
        "header": asked(headers={"X-About": f"about {written}"}),
        "JSON": asked(headers=dict(as_json), body=json.dumps({"a": [{"text": f"so: {written}."}]}).encode()),
        "JSON with letters as they are": answered(json.dumps({"text": written}, ensure_ascii=False).encode()),
        "name in JSON": answered(json.dumps({f"x {written}": 1}).encode()),
        "JSON in JSON": answered(json.dumps({"raw": json.dumps({"text": written})}).encode()),
        "form": asked(
            headers={"Content-Type": "application/x-www-form-urlencoded"}, body=f"a={quote_plus(written)}&b=1".encode()
        ),
        "multipart form": asked(headers={"Content-Type": "multipart/form-data; boundary=x"}, body=parts),
        "text": answered(f"<p>{written}</p>".encode(), Headers({"Content-Type": "text/html"})),
        "JSON with a name twice": answered(f'{{"a": 1, "a": {json.dumps(written)}}}'.encode()),
        "binary": answered(b"\xff\xfe\xfa" + written.encode() + b"\x80", Headers({"Content-Type": "image/png"})),
        "compressed": answered(
            gzip.compress(json.dumps({"text": written}).encode()), Headers({"Content-Encoding": "gzip"})
        ),
        "compressed file": answered(
            gzip.compress(written.encode() * 3), Headers({"Content-Disposition": "attachment"})
        ),
        "link": answered(b"{}", Headers({"Link": f'<{url}?cursor={quote_plus(written)}>; rel="next"'})),
        "answer's header": answered(b"{}", Headers({"X-About": written})),
    }


PLACES = list(places(""))


def told(request: Request, response: Response[Any]) -> dict[str, Any]:
    return {"request": describe_request(request), "response": describe_response(response)}


def seen_by(redaction: Redaction, *exchanges: dict[str, Any]) -> str:
    """What a cassette says of exchanges once all of them have been seen; in JSON, which is made faster than YAML."""
    for exchange in exchanges:
        redaction.learn(exchange)
    cleaned = [redaction.clean(exchange) for exchange in exchanges]
    return json.dumps(cleaned, ensure_ascii=False, default=lambda content: base64.b64encode(content).decode())


def credentials(secret: str) -> dict[str, Any]:
    """An exchange that tells everybody what is secret."""
    body = {"access_token": secret}
    return told(
        Request("POST", "https://webexapis.com/v1/access_token"),
        Response(200, Headers({"Content-Type": "application/json"}), json.dumps(body).encode(), None),
    )


def assert_no_trace(text: str, secret: str) -> None:
    """Not in any encoding that can be searched for: those of a whole secret, and the inner part of shifted ones."""
    for encoded in spellings(secret):
        assert encoded not in text, f"{encoded!r} is in {text}"
    for before in range(3):
        inner = base64.b64encode(b"x" * before + secret.encode() + b"zz").decode()[4:-4]
        assert inner not in text, f"{inner!r} is in {text}"


def is_common(secret: str) -> bool:
    """Whether it is in every cassette: names of fields stay, even where somebody chose one of them for a password."""
    return secret in COMMON


secrets = st.one_of(
    st.text("ABCDEFGHabcdefgh0123456789-._~+/", min_size=8, max_size=40),
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=24),
    st.text(st.sampled_from("aé€ß中Ω🙂 '\"&<\\%x9"), min_size=8, max_size=16),
).map(str.strip)


@given(secret=secrets, place=st.sampled_from(PLACES), number=st.integers(0, 60), outer=st.integers(0, 60))
@example(secret=SECRET, place="path", number=0, outer=0)
def test_no_secret_is_found_in_any_place_in_any_encoding_around_another(
    secret: str, place: str, number: int, outer: int
) -> None:
    assume(len(secret) >= 8 and len(set(secret)) > 3 and secret.isprintable() and not is_common(secret))
    ways = spellings(secret)
    inner = ways[number % len(ways)]
    # Every second time, that text in another encoding.
    ways = [inner] if outer % 2 or "\0" in inner else list(encodings_of_text(inner))
    written = ways[outer // 2 % len(ways)]

    text = seen_by(Redaction(), told(*places(written)[place]), credentials(secret))

    assert_no_trace(text, secret)
    if len(written) > len(secret) // 2:
        assert written not in text
        assert json.dumps(written)[1:-1] not in text


@pytest.mark.parametrize("place", PLACES)
def test_the_search_for_a_secret_would_find_it(place: str) -> None:
    """What the tests above look for is there where nothing was learned of the secret."""
    text = seen_by(Redaction(), told(*places(SECRET)[place]))

    if place == "compressed file":
        assert Traces([SECRET]).found_in(text)
        assert (
            gzip.decompress(base64.b64decode(json.loads(text)[0]["response"]["body"]["base64"])) == 3 * SECRET.encode()
        )
    elif place == "binary":
        assert base64.b64encode(SECRET.encode()).decode()[:-4] in text
    else:
        assert SECRET in text


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("written", spellings(SECRET), ids=range(len(spellings(SECRET))))
def test_every_encoding_in_every_place_is_found(place: str, written: str) -> None:
    text = seen_by(Redaction(), told(*places(written)[place]), credentials(SECRET))

    assert written not in text
    assert_no_trace(text, SECRET)
    assert any(base64.b64encode(b"x" * before + b"REDACTED").decode()[4:-4] in text for before in range(3)) or (
        text.count("REDACTED") > 1
    )


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", "abcd"])
@pytest.mark.parametrize("encoded", [base64.b64encode(SECRET.encode()).decode(), SECRET.encode().hex()])
def test_it_does_not_matter_what_an_encoded_secret_is_written_next_to(before: str, encoded: str) -> None:
    traces = Traces([SECRET])

    assert traces.found_in(before + encoded)
    assert not traces.found_in(traces.removed_from(f"x {before}{encoded} y"))


def test_what_cannot_be_pinned_down_goes_with_all_around_it() -> None:
    spread = " - ".join(base64.b64encode(SECRET.encode()).decode()[start : start + 5] for start in range(0, 24, 5))
    folded = base64.encodebytes(b"a line that is longer than one may be, and so folded " + SECRET.encode()).decode()

    assert Traces([SECRET]).removed_from(folded) == "REDACTED"
    assert Traces([SECRET]).removed_from(spread) == spread, "somebody would have to know what to do with this"


def test_a_secret_in_a_text_that_is_json_is_known_without_its_escapes() -> None:
    tells = told(
        Request("GET", "/x"), Response(200, Headers(), b'{"password": 1, "password": "hor\\u0073e\\tback"}', None)
    )
    before = told(*places("horse\tback")["JSON"])

    assert "horse" not in seen_by(Redaction(), before, tells)


def tellers(secret: str) -> dict[str, Callable[[], tuple[Request, Response[Any]]]]:
    """Every way to tell that something is a secret."""
    url = "https://webexapis.com/v1/x"
    nothing: Response[Any] = Response(200, Headers(), b"", None)

    def header(name: str, value: str) -> Callable[[], tuple[Request, Response[Any]]]:
        return lambda: (Request("GET", url, Headers({name: value})), nothing)

    def address(query: str) -> Callable[[], tuple[Request, Response[Any]]]:
        return lambda: (Request("GET", f"{url}?{query}"), nothing)

    def body(content: str, content_type: str = "application/json") -> Callable[[], tuple[Request, Response[Any]]]:
        return lambda: (Request("POST", url, Headers({"Content-Type": content_type}), content.encode()), nothing)

    def answer(content: str, content_type: str = "application/json") -> Callable[[], tuple[Request, Response[Any]]]:
        return lambda: (
            Request("GET", url),
            Response(200, Headers({"Content-Type": content_type}), content.encode(), None),
        )

    form = "application/x-www-form-urlencoded"
    basic = base64.b64encode(f"client:{secret}".encode()).decode()
    part = f'--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n{secret}\r\n--x--\r\n'
    return {
        "bearer": header("Authorization", f"Bearer {secret}"),
        "bearer in small letters": header("authorization", f"bearer  {secret}"),
        "no scheme": header("Authorization", secret),
        "basic": header("Authorization", f"Basic {basic}"),
        "basic without a password": header(
            "Authorization", "Basic " + base64.b64encode(f"{secret}:".encode()).decode().rstrip("=") + "=="
        ),
        "proxy": header("Proxy-Authorization", f"Bearer {secret}"),
        "a field of its own": header("X-Auth-Token", secret),
        "key": header("X-API-Key", secret),
        "cookie": header("Cookie", f"lang=en; session={secret}"),
        "set cookie": lambda: (
            Request("GET", url),
            Response(200, Headers({"Set-Cookie": f"session={secret}; Path=/; HttpOnly"}), b"", None),
        ),
        **{
            name: body(f"grant_type=x&{name}={quote_plus(secret)}", form)
            for name in ("client_secret", "refresh_token", "code", "code_verifier", "device_code", "assertion")
        },
        **{
            f"{name} in a query": address(f"a=1&{name}={quote_plus(secret)}")
            for name in ("access_token", "code", "ticket")
        },
        "in an address in an address": address(f"next={quote_plus(f'https://x.example/?token={quote_plus(secret)}')}"),
        "user of an address": lambda: (Request("GET", f"https://user:{quote(secret, safe='')}@x.example/"), nothing),
        "multipart form": body(part, "multipart/form-data; boundary=x"),
        **{
            f"{name} in JSON": answer(json.dumps({"deep": [{name: secret}]}))
            for name in (
                *("access_token", "accessToken", "refresh_token", "token", "jwt", "secret", "clientSecret", "password"),
                *("hostKey", "panelistPassword", "phoneAndVideoSystemPassword", "user_code", "device_code", "id_token"),
            )
        },
        "a list of them": answer(json.dumps({"tokens": [], "token": [secret]})),
        "named beside": answer(json.dumps({"inputs": [{"name": "password", "value": secret}]})),
        "a patch": answer(json.dumps([{"op": "replace", "path": "/password", "value": secret}])),
        "an object of its own": answer(json.dumps({"accessToken": {"type": "Bearer", "value": secret}})),
        "JSON in JSON": answer(json.dumps({"raw": json.dumps({"password": secret})})),
        "JSON in text": answer(json.dumps({"password": secret}), "text/plain"),
        "JSON with a name twice": answer(f'{{"password": {json.dumps(secret)}, "password": ""}}'),
        "form in text": answer(f"a=1&access_token={quote_plus(secret)}", "text/plain"),
        "link": lambda: (
            Request("GET", url),
            Response(200, Headers({"Link": f'<{url}?access_token={quote_plus(secret)}>; rel="next"'}), b"", None),
        ),
        "redirect": lambda: (
            Request("GET", url),
            Response(302, Headers({"Location": f"https://x.example/cb?code={quote_plus(secret)}"}), b"", None),
        ),
    }


@pytest.mark.parametrize("teller", tellers(SECRET))
def test_what_is_told_to_be_secret_is_gone_there_and_everywhere_else(teller: str) -> None:
    before, after = told(*places(SECRET)["JSON"]), told(*places(quote(SECRET[::-1]))["query"])

    text = seen_by(Redaction(), before, told(*tellers(SECRET)[teller]()), after)

    assert_no_trace(text, SECRET)
    assert text.count("REDACTED") >= 3


@given(secrets, st.sampled_from(list(tellers(SECRET))))
def test_it_does_not_matter_what_the_secret_is(secret: str, teller: str) -> None:
    in_one_line = "header" not in teller and secret.isascii() and not set(secret) & set(";,= \\\"'")
    assume(len(secret) >= 8 and len(set(secret)) > 3 and in_one_line)
    assume(not is_common(secret))

    text = seen_by(Redaction(), told(*places(secret)["JSON"]), told(*tellers(secret)[teller]()))

    assert_no_trace(text, secret)


COMMON = seen_by(
    Redaction(),
    *(told(*exchange) for exchange in places("QwQwQw").values()),
    *(told(*tell()) for tell in tellers("https://QwQwQw").values()),
)
SHORT = "pw1"


@pytest.mark.parametrize("teller", [name for name in tellers(SHORT) if "cookie" not in name])
def test_a_short_secret_is_gone_where_it_stands(teller: str) -> None:
    text = seen_by(Redaction(), told(*tellers(SHORT)[teller]()))

    assert SHORT not in text
    assert base64.b64encode(f"client:{SHORT}".encode()).decode() not in text


def test_a_short_secret_is_left_alone_elsewhere() -> None:
    assert SHORT in seen_by(Redaction(), credentials(SHORT), told(*places(SHORT)["text"]))


def test_what_is_no_secret_is_left_alone() -> None:
    body = {
        "items": [{"id": "Y2lzY29zcGFyazovL3VzL1JPT00vMQ", "title": "tokens & secrets", "maxTokens": 3, "token": None}],
        "errors": {"title": {"code": "kms_failure", "reason": "Key management server failed to respond"}},
        "token_type": "Bearer",
        "expires_in": 1209599,
        "nextPageToken": "abc123",
        "passwordCriteria": {"minLength": 4},
        "excludePassword": True,
        "secret": "",
        "text": "a=b, c: d?e=f",
    }
    url = "https://webexapis.com/v1/rooms?teamId=1%2F2&max=2&cursor=Y29kZQ%3D%3D"
    exchange = told(
        Request("GET", url, Headers({"timezone": "UTC"})),
        Response(
            200,
            Headers({"Content-Type": "application/json", "Trackingid": "ROUTERGW_1"}),
            json.dumps(body).encode(),
            None,
        ),
    )
    redaction = Redaction()
    redaction.learn(credentials(SECRET))
    redaction.learn(exchange)

    assert redaction.clean(exchange) == exchange


def test_what_the_contract_calls_a_password_is_a_secret_whatever_its_name() -> None:
    from webex_client.testing.redaction.secret_names import is_secret

    assert is_secret("secret")
    assert not is_secret("title")
    assert is_secret("favourite_colour", frozenset({"favouritecolour"}))


def test_more_can_be_called_a_secret() -> None:
    redaction = Redaction(secrets=["release train"], fields=["phone-numbers"])
    body = json.dumps({"phoneNumbers": ["+1 555 0100"], "title": "The Release Train", "phone": "+1 555 0100"})

    text = seen_by(redaction, told(Request("GET", "/x"), Response(200, Headers(), body.encode(), None)))

    assert "555" not in text
    assert "Train" not in text


@pytest.mark.parametrize("name", ["secrets", "fields"])
def test_a_text_in_place_of_a_list_is_refused(name: str) -> None:
    with pytest.raises(ArgumentError, match=name):
        Redaction(**{name: "abc"})  # type: ignore[arg-type]


def test_a_redaction_shows_nothing_it_knows() -> None:
    redaction = Redaction(secrets=[SECRET], emails=True)

    assert repr(redaction) == "<Redaction of secrets, emails>"


PERSON_ID = base64.b64encode(b"ciscospark://us/PEOPLE/f5b36187-c8dd-4727-8b2f-f9c447f29046").decode().rstrip("=")
OLD_ID = base64.b64encode(b"ciscospark://us/PEOPLE/ada.lovelace+work@corp.example.net").decode().rstrip("=")
ADA = {
    "id": PERSON_ID,
    "emails": ["ada.lovelace+work@corp.example.net"],
    "displayName": "Ada Lovelace",
    "firstName": "Ada",
    "lastName": "Lovelace",
}


def people(*bodies: Any, url: str = "https://webexapis.com/v1/people", **wanted: bool) -> list[Any]:
    """What becomes of answers."""
    redaction = Redaction(**wanted)
    exchanges = [
        told(
            Request("GET", url),
            Response(200, Headers({"Content-Type": "application/json"}), json.dumps(body).encode(), None),
        )
        for body in bodies
    ]
    for exchange in exchanges:
        redaction.learn(exchange)
    return [redaction.clean(exchange)["response"]["body"]["json"] for exchange in exchanges]


def test_people_are_told_apart_by_made_up_names_and_addresses() -> None:
    message = {
        "personId": PERSON_ID,
        "personEmail": "Ada.Lovelace+work@corp.example.net",
        "text": "Ada Lovelace (ada.lovelace+work@corp.example.net) and bob@example.org met ada lovelace's cat",
        "html": "<a href='mailto:ada.lovelace%2Bwork%40corp.example.net'>Ada&nbsp;Lovelace</a> bob&#64;example.org",
        "other": "a lovelace is no name of hers in small letters; nor is it a part of ADAlovelacex",
    }

    ada, told_of = people(ADA, message, emails=True, names=True)

    assert ada == {
        "id": PERSON_ID,
        "emails": ["person-1@example.com"],
        "displayName": "Person 1",
        "firstName": "Person 2",
        "lastName": "Person 3",
    }
    assert told_of == {
        "personId": PERSON_ID,
        "personEmail": "person-1@example.com",
        "text": "Person 1 (person-1@example.com) and person-2@example.com met Person 1's cat",
        "html": "<a href='mailto:person-1@example.com'>Person 1</a> person-2@example.com",
        "other": message["other"],
    }


def test_a_name_gets_the_number_of_the_address_beside_it() -> None:
    _, ada = people({"from": "bob@example.org"}, ADA, emails=True, names=True)

    assert (ada["emails"], ada["displayName"]) == (["person-2@example.com"], "Person 2")


def test_people_stay_as_they_are_unless_that_is_asked_for() -> None:
    assert people(ADA) == [ADA]


def test_addresses_alone_can_be_replaced_and_names_alone() -> None:
    (addresses,), (names,) = people(ADA, emails=True), people(ADA, names=True)

    assert addresses == {**ADA, "emails": ["person-1@example.com"]}
    assert (names["emails"], names["displayName"]) == (ADA["emails"], "Person 1")


def test_an_address_within_an_id_is_replaced_and_the_id_still_one() -> None:
    first, second = people({"id": OLD_ID}, {"personId": OLD_ID, "email": "bob@example.org"}, emails=True)

    assert first["id"] == second["personId"]
    assert base64.b64decode(first["id"] + "==") == b"ciscospark://us/PEOPLE/person-1@example.com"
    assert second["email"] == "person-2@example.com"


def test_a_name_that_is_only_later_told_to_be_one_is_replaced_before_as_well() -> None:
    before, _ = people({"title": "Grace Hopper"}, {"personDisplayName": "Grace Hopper"}, names=True)

    assert before == {"title": "Person 1"}


def test_people_in_addresses_are_replaced_in_their_escaped_form() -> None:
    redaction = Redaction(emails=True, names=True)
    url = f"https://webexapis.com/v1/people/{OLD_ID}?email=ada%40corp.example.net&displayName=Ada%20Lovelace&max=1"
    exchange = told(Request("GET", url), Response(200, Headers({"Link": f'<{url}&cursor=x>; rel="next"'}), b"", None))
    redaction.learn(exchange)

    cleaned = redaction.clean(exchange)

    query = "email=person-2%40example.com&displayName=Person%201&max=1"
    assert cleaned["request"]["url"].partition("?")[2] == query
    assert query in cleaned["response"]["headers"]["Link"]
    assert cleaned["response"]["headers"]["Link"].startswith("<https://webexapis.com/v1/people/Y2lz")


def test_recorders_that_share_a_redaction_replace_alike() -> None:
    redaction = Redaction(emails=True)

    first = seen_by(redaction, told(*places("ada@example.net")["JSON"]))
    second = seen_by(redaction, told(*places("bob@example.net")["text"]), told(*places("ada@example.net")["text"]))

    assert "person-1@example.com" in first
    assert second.index("person-2@example.com") < second.index("person-1@example.com")


addresses = st.from_regex(
    r"[a-z0-9][a-z0-9.+_-]{0,8}[a-z0-9]@[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?\.(example|org)", fullmatch=True
)
PERSONAL_PLACES = [place for place in PLACES if not place.startswith(("binary", "compressed file", "path as"))]


@given(addresses, st.sampled_from(PERSONAL_PLACES))
def test_no_address_is_left_anywhere(address: str, place: str) -> None:
    text = seen_by(Redaction(emails=True), told(*places(address)[place]))

    assert address not in text
    assert quote(address, safe="") not in text
    assert "person-1@example.com" in text or "person-1%40example.com" in text


@given(st.from_regex(r"[A-ZÄÖ][a-zéü]{1,8}( [A-ZÄÖ]'?[a-zéü]{2,8})?", fullmatch=True), st.sampled_from(PERSONAL_PLACES))
def test_no_name_is_left_anywhere(name: str, place: str) -> None:
    assume(len(name) > 2 and not is_common(name) and name not in ("Person", "Mozilla"))
    person = told(
        Request("GET", "/x"), Response(200, Headers(), json.dumps({"displayName": name, "x": 1}).encode(), None)
    )

    text = seen_by(Redaction(names=True), told(*places(name)[place]), person)

    assert name not in text
    assert quote(name) not in text
    assert quote_plus(name) not in text


@pytest.mark.parametrize(
    ("secret", "text"),
    [
        ("\\" * 8 + "x", "\\" * 2000),
        ("a" + "\n" * 8 + "x", "a" + "\n" * 2000 + " " * 2000),
        ("&" * 10, "&amp;" * 2000),
        ("%" * 8 + "z", "%25" * 2000),
        ("a" * 30 + "b", "a" * 5000),
    ],
    ids=["backslashes", "line ends", "ampersands", "percent signs", "letters"],
)
def test_a_text_that_nearly_holds_a_secret_again_and_again_is_searched_to_the_end(secret: str, text: str) -> None:
    assert secret not in Traces([secret]).removed_from(f"{text} {secret}")
