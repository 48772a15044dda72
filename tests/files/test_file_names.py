"""What a file is called that somebody sent: whatever they say, one plain name."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from webex_client import Headers
from webex_client.files.names import file_name, numbered, safe_name, told_name

URL = "https://webexapis.com/v1/contents/Y2lzY29zcGFyazovL3VzL0NPTlRFTlQvMQ"

TOLD = [
    ('attachment; filename="build.log"', "build.log"),
    ("attachment; filename=build.log", "build.log"),
    ("ATTACHMENT;FILENAME=build.log", "build.log"),
    ('attachment ; filename = "build.log" ; size=3', "build.log"),
    ('inline; filename="build.log"', "build.log"),
    ('filename="build.log"', "build.log"),
    ("attachment; filename=two words.txt", "two words.txt"),
    (r'attachment; filename="quo\"ted\\.txt"', r'quo"ted\.txt'),
    ('attachment; filename="semi;colon.txt"; size=3', "semi;colon.txt"),
    ('attachment; name="a; filename=wrong"; filename="right"', "right"),
    ('attachment; filename="no end', "no end"),
    ('attachment; filename="a"b; filename="c"', "a"),
    ("attachment; filename*=UTF-8''gr%C3%BCn%20%E6%A7%8B.txt", "grün 構.txt"),
    ("attachment; filename*=utf-8'de'gr%c3%bcn.txt", "grün.txt"),
    ("attachment; filename*=ISO-8859-1''gr%FCn.txt", "grün.txt"),
    ("attachment; filename*=\"UTF-8''gr%C3%BCn.txt\"", "grün.txt"),
    ("attachment; filename=plain.txt; filename*=UTF-8''better.txt", "better.txt"),
    ("attachment; filename*=UTF-8''better.txt; filename=plain.txt", "better.txt"),
    ("attachment; filename=plain.txt; filename*=better.txt", "plain.txt"),
    ("attachment; filename=plain.txt; filename*=idna''xn--80ak6aa92e", "plain.txt"),
    ("attachment; filename=plain.txt; filename*=UTF-8''", "plain.txt"),
    ("attachment; filename=first; filename=second", "first"),
    ('attachment; filename="grün.txt"', "grün.txt"),
    ('attachment; filename="{}"'.format("grün 構.txt".encode().decode("latin-1")), "grün 構.txt"),
    ('attachment; filename="100%41.txt"', "100%41.txt"),
    ("attachment", ""),
    ("attachment; filename", ""),
    ("attachment; filename=", ""),
    ('attachment; filename=""', ""),
    ("", ""),
    (";;;===\"\"''", ""),
]

SAFE = [
    ("build.log", "build.log"),
    ("../../x", "x"),
    ("..\\..\\x", "x"),
    ("C:\\Windows\\x.txt", "x.txt"),
    ("C:x.txt", "C_x.txt"),
    ("x.txt:stream", "x.txt_stream"),
    ("/etc/passwd", "passwd"),
    ("a/b/", ""),
    ("..", ""),
    (".", ""),
    ("...", ""),
    ("", ""),
    (" \t ", ""),
    (".bashrc", "bashrc"),
    ("..x", "x"),
    ("x. . .", "x"),
    ("x.txt.", "x.txt"),
    ('a<b>c:d"e|f?g*h', "a_b_c_d_e_f_g_h"),
    ("a\0b\r\nc\x7fd", "abcd"),
    ("invoice\u202etxt.exe", "invoicetxt.exe"),
    ("a\ud800b", "ab"),
    ("con", "_con"),
    ("CON.txt", "_CON.txt"),
    ("nul .tar.gz", "_nul .tar.gz"),
    ("com1", "_com1"),
    ("LPT\u00b2.log", "_LPT\u00b2.log"),
    ("console.log", "console.log"),
    ("com10", "com10"),
    ("👩\u200d🚀.png", "👩\u200d🚀.png"),
    ("-rf", "-rf"),
]


@pytest.mark.parametrize(("disposition", "name"), TOLD)
def test_the_name_that_is_told(disposition: str, name: str) -> None:
    assert told_name(disposition) == name


@pytest.mark.parametrize(("name", "left"), SAFE)
def test_what_is_left_of_a_name(name: str, left: str) -> None:
    assert safe_name(name) == left


@given(name=st.text())
@example(name="a" * 300 + ".txt")
@example(name="構" * 300 + "." + "構" * 300)
@example(name=" " * 300 + "x")
@example(name="x" * 199 + ". y")
def test_a_name_that_is_left_is_one_that_every_system_takes(name: str) -> None:
    left = safe_name(name)
    assert not set(left) & set('/\\<>:"|?*')
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", left)
    assert len(left.encode()) <= 201
    assert not left.startswith((".", " "))
    assert not left.endswith((".", " "))
    assert os.path.basename(left) == left
    assert not re.fullmatch(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", left)
    assert safe_name(left) == left  # there is nothing more to take away


@given(disposition=st.text(), url=st.text(), content_type=st.text())
@example(disposition="attachment; filename=" + '"\\' * 5000, url=URL, content_type="")
@example(disposition=";" * 20_000, url=URL, content_type="")
@example(disposition="; a" * 10_000, url=URL, content_type="")
@example(disposition="attachment;" + " " * 20_000 + "x", url=URL, content_type="")
def test_there_is_always_a_name_and_it_stays_in_its_folder(disposition: str, url: str, content_type: str) -> None:
    headers = Headers({"Content-Disposition": disposition, "Content-Type": content_type})
    name = file_name(headers, URL + url)
    assert name
    assert (Path("folder") / name).parent == Path("folder")
    assert Path("folder").joinpath(name).name == name


@given(name=st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_any_name_comes_through_in_either_way_of_writing(name: str) -> None:
    assert told_name(f"attachment; filename*=UTF-8''{quote(name, safe='')}; size=1") == name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    told = told_name(f'attachment; filename="{escaped}"')
    assert told == name or (name.isascii() is False and told == name.encode("latin-1").decode())


@pytest.mark.parametrize(
    ("url", "content_type", "name"),
    [
        (URL, "image/png", "file.png"),
        (URL, "Text/Plain; charset=utf-8", "file.txt"),
        (URL, "no/such", "file"),
        (URL, "", "file"),
        ("https://example.com/a/report%201.pdf?x=y.txt", "text/html", "report 1.pdf"),
        ("https://example.com/a/..%2F..%2Fx.pdf", "", "x.pdf"),
        ("https://example.com/download.do?id=1", "video/mp4", "download.do"),
        ("https://example.com", "application/pdf", "file.pdf"),
        ("https://example.com/a/", "application/pdf", "file.pdf"),
    ],
)
def test_a_file_without_a_name_has_one_from_its_address_or_its_type(url: str, content_type: str, name: str) -> None:
    assert file_name(Headers({"Content-Type": content_type}), url) == name


def test_a_long_name_keeps_its_suffix_and_has_room_for_a_number() -> None:
    name = safe_name("x" * 500 + ".tar")
    assert (len(name), name[-5:]) == (200, "x.tar")
    assert len(numbered(name, 10**9)) < 255


def test_a_number_goes_before_the_suffix() -> None:
    assert [numbered("build.log", number) for number in range(3)] == ["build.log", "build (1).log", "build (2).log"]
    assert numbered("noextension", 1) == "noextension (1)"
