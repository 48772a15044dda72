"""What the fake makes of Markdown."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client.testing.fake.markdown import Rendered


def nobody(kind: str, value: str) -> None:
    return None


@pytest.mark.parametrize(
    ("markdown", "html", "text"),
    [
        ("hello", "<p>hello</p>", "hello"),
        ("**a** __b__ *c* _d_", "<p><strong>a</strong> <strong>b</strong> <em>c</em> <em>d</em></p>", "a b c d"),
        ("snake_case_name 2*3*4", "<p>snake_case_name 2<em>3</em>4</p>", "snake_case_name 234"),
        ("`**x** <y>`", "<p><code>**x** &lt;y&gt;</code></p>", "**x** <y>"),
        ("one\ntwo\n\nthree", "<p>one<br/>two</p><p>three</p>", "one\ntwo\nthree"),
        ("# Head\n\n- a\n- *b*", "<h1>Head</h1><ul><li>a</li><li><em>b</em></li></ul>", "Head\na\nb"),
        (
            "[docs](https://x.example/_a_?b=1&c=2)",
            '<p><a href="https://x.example/_a_?b=1&amp;c=2">docs</a></p>',
            "docs",
        ),
        ('[x](https://x.example/"onclick=")', '<p><a href="https://x.example/&quot;onclick=&quot;">x</a></p>', "x"),
        ("<b>bold</b>", "<p>&lt;b&gt;bold&lt;/b&gt;</p>", "<b>bold</b>"),
        ("<@personEmail:x@example.com|X & Y>", "<p>X &amp; Y</p>", "X & Y"),
        (
            "[<@personEmail:x@example.com>](https://x.example)",
            '<p><a href="https://x.example">x@example.com</a></p>',
            "x@example.com",
        ),
    ],
)
def test_markdown_is_rendered(markdown: str, html: str, text: str) -> None:
    rendered = Rendered(markdown, nobody)
    assert (rendered.html, rendered.text) == (html, text)


@given(st.text(alphabet=st.sampled_from("ab*_`[](): #-\n<>@&\"'\0|012allpersonEmail:https/"), max_size=80))
def test_no_markdown_makes_tags_of_its_own(markdown: str) -> None:
    html = Rendered(markdown, nobody).html
    tag = r"</?(?:p|strong|em|code|ul|li|h[1-6])>|<br/>|</?a(?: href=\"https?://[^\"<>]*\")?>|</?spark-mention[^<>]*>"
    rest = re.sub(tag, "", html)
    assert not set("<>\0\"'") & set(rest)
