"""Who an operation says is asking, in what the generator has words for."""

from __future__ import annotations

from typing import cast

from ..bundle import Json
from .parameters import Parameter
from .references import References
from .repair import Kind, Repairs, place
from .words import shown, snake

__all__ = ["Security"]

_PLACES = ("header", "query")
_BY_TOKEN = ("oauth2", "openIdConnect")


class Security:
    """Reads what operations require, by the schemes that the document declares."""

    def __init__(self, document: Json, references: References, repairs: Repairs) -> None:
        self._repairs = repairs
        self._general = document.get("security")
        components = document.get("components")
        said = cast("Json", components).get("securitySchemes") if isinstance(components, dict) else None
        self._schemes: dict[str, Json] = {
            name: references.follow(node, place("/components/securitySchemes", name))[0]
            for name, node in (cast("Json", said) if isinstance(said, dict) else {}).items()
        }
        self.used: dict[str, Json] = {}
        """The schemes that operations name in the end."""

    def of(self, operation: Json, where: str) -> tuple[list[Json] | None, list[Parameter]]:
        """What to say of an operation, None for the client's access token; and the credentials that are parameters."""
        said = operation.get("security", self._general)
        if said is None:
            return None, []
        options = (
            [cast("Json", one) for one in cast("list[object]", said) if isinstance(one, dict)]
            if isinstance(said, list)
            else []
        )
        if not options:
            return [], []
        if any(not option for option in options):
            return None, []
        for option in options:
            if all(self._by_token(name) for name in option):
                return self._oauth2(options), []
        first = min(options, key=len)
        return self._other(first, place(where, "security"))

    def _by_token(self, name: str) -> bool:
        scheme = self._schemes.get(name, {})
        kind = scheme.get("type")
        return kind in _BY_TOKEN or (kind == "http" and str(scheme.get("scheme")).lower() == "bearer")

    def _oauth2(self, options: list[Json]) -> list[Json] | None:
        """The scopes of the first scheme that has some."""
        for option in options:
            for name, scopes in option.items():
                if self._schemes.get(name, {}).get("type") == "oauth2" and isinstance(scopes, list) and scopes:
                    known = snake(name) or "oauth2"
                    self.used[known] = {"type": "oauth2", "flows": {}}
                    texts = [shown(scope) for scope in cast("list[object]", scopes)]
                    return [{known: [text for text in texts if text]}]
        return None

    def _other(self, option: Json, where: str) -> tuple[list[Json] | None, list[Parameter]]:
        """What a client sends that is asked for other things than its access token."""
        parameters: list[Parameter] = []
        for name in option:
            scheme = self._schemes.get(name, {})
            kind, key, at = scheme.get("type"), scheme.get("name"), scheme.get("in")
            if kind == "http" and str(scheme.get("scheme")).lower() == "basic" and len(option) == 1:
                known = snake(name) or "basic"
                self.used[known] = {"type": "http", "scheme": "basic"}
                self._repairs.note(where, Kind.SECURITY, f"{name!r}: client_id and client_secret are arguments")
                return [{known: []}], []
            if (
                kind == "apiKey"
                and isinstance(key, str)
                and at in ("header", "query")
                and key.lower() != "authorization"
            ):
                schema: Json = {"type": "string", "format": "password"} if at == "header" else {"type": "string"}
                self._repairs.note(where, Kind.SECURITY, f"{name!r}: {key} in the {at} is an argument")
                words = shown(scheme.get("description"))
                parameters.append(Parameter(at, key, schema, where, required=True, description=words))
            elif not self._by_token(name):
                self._repairs.note(where, Kind.SECURITY, f"{name!r} ({kind or 'undeclared'}): the access token is sent")
        return None, parameters
