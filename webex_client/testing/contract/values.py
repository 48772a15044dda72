"""How a report speaks of values: enough to see what is wrong, and nothing that nobody should read."""

from __future__ import annotations

import json

from ...models.common import is_array, is_object
from ..exchanges.json_text import Steps
from ..redaction.secret_names import is_secret

__all__ = ["shown"]

_LONGEST = 40
"""Characters of a text that is quoted; ids and tokens are longer."""


def shown(value: object, steps: Steps = ()) -> str:
    """A value in words. What stands under the name of a secret, an e-mail address or a long text is not quoted."""
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if is_object(value):
        return f"an object with {_count(len(value), 'field')}"
    if is_array(value):
        return f"an array of {_count(len(value), 'entry', 'entries')}"
    hidden = any(isinstance(step, str) and is_secret(step) for step in steps)
    if not isinstance(value, str):
        return "a number" if hidden else f"the number {json.dumps(value)}"
    if hidden or "@" in value or len(value) > _LONGEST:
        return f"a text of {_count(len(value), 'character')}"
    return f"the text {json.dumps(value, ensure_ascii=False)}"


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or f'{one}s'}"
