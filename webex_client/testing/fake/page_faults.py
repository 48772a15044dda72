"""What can be wrong with a page of a list and with the link to the next."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from .call import Answer
from .contract import ContractOperation
from .paging import CURSOR, again, next_link
from .tables import Json

__all__ = ["PageFault", "spoilt"]

PageFault: TypeAlias = Literal["empty", "lost filters", "max=null", "repeated link"]

_NEXT = re.compile(r'<([^<>]+)>; rel="next"')


def spoilt(answer: Answer, fault: PageFault, url: str, operation: ContractOperation) -> Answer | None:
    """The page that `url` was answered with, with `fault`; None where it is no page that could have it."""
    if answer.status != 200 or operation.pages != "link":
        return None
    address, _, query = url.partition("?")
    asked = parse_qsl(query, keep_blank_values=True)
    if fault == "empty":
        body: Json = json.loads(answer.content)
        place = again(dict(asked).get(CURSOR))
        link = next_link(address, [*_without(asked, {CURSOR}), (CURSOR, place)])
        return Answer(200, json.dumps({**body, "items": []}).encode(), {**answer.headers, "Link": link})
    found = _NEXT.fullmatch(answer.headers.get("Link", ""))
    if found is None:
        return None
    following = parse_qsl(urlsplit(found[1]).query, keep_blank_values=True)
    if fault == "lost filters":
        spoilt = _without(following, {name for name, _ in asked if _is_filter(name, operation.query)})
    elif fault == "max=null":
        spoilt = [*_without(following, {"max"}), ("max", "null")]
    else:
        spoilt = asked
    if spoilt == following:
        return None
    return Answer(200, answer.content, {**answer.headers, "Link": next_link(address, spoilt)})


def _is_filter(name: str, known: Mapping[str, Json]) -> bool:
    """Whether a parameter only narrows a list: neither the page's size, nor its place, nor what the list is of."""
    return name not in ("max", CURSOR) and not known.get(name, {}).get("required", False)


def _without(pairs: Sequence[tuple[str, str]], names: set[str]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in pairs if name not in names]
