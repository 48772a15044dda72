"""Markdown as far as messages need it: paragraphs, lists, headings, emphasis, code, links and mentions."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from .tables import Json

__all__ = ["Rendered"]

_CODE = re.compile(r"`([^`\n]+)`")
_MENTION = re.compile(r"<@(?:(all)|person(Email|Id):([^|>\n]+))(?:\|([^>\n]*))?>")
_LINK = re.compile(r"\[([^\[\]\n]+)\]\((https?://[^\s()]+)\)")
_STRONG = re.compile(r"\*\*([^*\n]+)\*\*|\b__([^_\n]+)__\b")
_EMPHASIS = re.compile(r"\*([^*\n]+)\*|\b_([^_\n]+)_\b")

_BLOCKS = re.compile(r"\n\s*\n")
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_BULLET = re.compile(r"[-*]\s+(.*)")

_FINISHED = re.compile("\0([0-9]+)\0")
_END_OF_LINE = re.compile(r"<br/>|</(?:p|li|h[1-6])>")
_TAG = re.compile(r"<[^>]*>")


class Rendered:
    """A message as apps show it: `html`, `text`, and the `people` (by id) and `groups` it mentions.

    `find("Email" or "Id", value)` gives the person whom a mention may name.
    """

    def __init__(self, markdown: str, find: Callable[[str, str], Json | None]) -> None:
        self.people: list[str] = []
        self.groups: list[str] = []
        self._find = find
        self._finished: list[str] = []
        # What is finished is replaced by a character no message needs, so that what follows finds no Markdown in it.
        source = markdown.replace("\0", "").replace("\r\n", "\n").strip()
        source = _CODE.sub(lambda code: self._keep(f"<code>{html.escape(code[1])}</code>"), source)
        source = _MENTION.sub(self._mention, source)
        source = _LINK.sub(self._link, source)
        self.html = self._put_back("".join(map(_block, _BLOCKS.split(source))))
        lines = _END_OF_LINE.sub("\n", self.html)
        self.text = html.unescape(_TAG.sub("", lines)).strip()

    def _mention(self, found: re.Match[str]) -> str:
        group, kind, value, name = found.groups()
        name = name and html.unescape(name)
        if group:
            self.groups.append(group)
            about, shown = f'data-object-type="groupMention" data-group-type="{group}"', name or "All"
        elif person := self._find(kind, value):
            if person["id"] not in self.people:
                self.people.append(person["id"])
            about = f'data-object-type="person" data-object-id="{person["id"]}"'
            shown = name or person["displayName"]
        else:
            return self._keep(html.escape(name or value))
        return self._keep(f"<spark-mention {about}>{html.escape(shown)}</spark-mention>")

    def _link(self, found: re.Match[str]) -> str:
        return self._keep(f'<a href="{html.escape(found[2])}">{html.escape(found[1])}</a>')

    def _keep(self, finished: str) -> str:
        self._finished.append(finished)
        return f"\0{len(self._finished) - 1}\0"

    def _put_back(self, text: str) -> str:
        # A link may hold a mention, which was finished before it.
        while _FINISHED.search(text):
            text = _FINISHED.sub(lambda place: self._finished[int(place[1])], text)
        return text


def _block(block: str) -> str:
    lines = block.split("\n")
    bullets = [bullet for line in lines if (bullet := _BULLET.fullmatch(line.strip()))]
    if len(bullets) == len(lines):
        return f"<ul>{''.join(f'<li>{_inline(bullet[1])}</li>' for bullet in bullets)}</ul>"
    if len(lines) == 1 and (heading := _HEADING.fullmatch(block)):
        level = len(heading[1])
        return f"<h{level}>{_inline(heading[2])}</h{level}>"
    return f"<p>{'<br/>'.join(map(_inline, lines))}</p>"


def _inline(text: str) -> str:
    text = _STRONG.sub(r"<strong>\1\2</strong>", html.escape(text))
    return _EMPHASIS.sub(r"<em>\1\2</em>", text)
