"""What a generated package offers to those who write Python with it, read without importing any of it."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, cast

import griffe

from ..bundle import SpecError

__all__ = ["Attribute", "Class", "Function", "Interface", "Parameter", "read_interface"]


@dataclass(frozen=True)
class Parameter:
    """A parameter of an endpoint. `default` is code; None where it must be given."""

    name: str
    annotation: str
    default: str | None
    positional: bool


@dataclass(frozen=True)
class Function:
    """An endpoint, `people.list`, by its parameters and what it returns."""

    id: str
    parameters: dict[str, Parameter]
    returns: str

    @property
    def resource(self) -> str:
        return self.id.partition(".")[0]

    @property
    def positional(self) -> list[str]:
        """The parameters that may be given by position."""
        return [parameter.name for parameter in self.parameters.values() if parameter.positional]


@dataclass(frozen=True)
class Attribute:
    """An attribute of a model: a field, or (then `key` is None) a property. `default` is code; None where required.

    A member of an enum is one as well; its `key` is its value.
    """

    name: str
    annotation: str
    default: str | None
    key: str | None


@dataclass(frozen=True)
class Class:
    """A model, an enum, or a choice between models, which `annotation` has; `module` is where it is at home."""

    name: str
    kind: Literal["model", "enum", "choice"]
    module: str
    attributes: dict[str, Attribute] = field(default_factory=dict[str, Attribute])
    annotation: str = ""


@dataclass(frozen=True)
class Interface:
    """Endpoints by `operationId`, classes by name, and what griffe knows of the whole."""

    functions: dict[str, Function]
    classes: dict[str, Class]
    exported: frozenset[str]
    """The classes that `webex_client.models` offers; the others are offered by their module alone."""
    tree: griffe.Module

    @property
    def resources(self) -> list[str]:
        return list(dict.fromkeys(function.resource for function in self.functions.values()))

    @property
    def enums(self) -> frozenset[str]:
        return frozenset(name for name, item in self.classes.items() if item.kind == "enum")

    @property
    def choices(self) -> dict[str, str]:
        return {name: item.annotation for name, item in self.classes.items() if item.kind == "choice"}

    def called(self, name: str) -> str:
        """A class as users write it: `Person`, but `cards.Text`."""
        return name if name in self.exported else f"{self.classes[name].module}.{name}"


def read_interface(package: Path) -> Interface:
    """What `api` and `models` in the folder of a package offer. Raises `SpecError` where they are not there."""
    loader = griffe.GriffeLoader(search_paths=[package.parent], allow_inspection=False)
    try:
        # A relative path that is called as the package would be taken for it.
        tree = cast("griffe.Module", loader.load(package.name, try_relative_path=False))
        api, models = cast("griffe.Module", tree["api"]), cast("griffe.Module", tree["models"])
    except (ImportError, KeyError, SyntaxError, griffe.GriffeError) as error:
        raise SpecError(f"{package}: is no generated package, which has api/ and models/: {error}") from error
    functions = {
        function.id: function
        for module in _modules(api)
        for member in module.functions.values()
        if member.is_public and (function := _function(module.name, member))
    }
    classes = {
        item.name: item
        for module in _modules(models)
        for member in module.members.values()
        if (item := _class(module, member))
    }
    return Interface(functions, classes, frozenset(map(str, models.exports or ())), tree)


def _modules(package: griffe.Module) -> list[griffe.Module]:
    return [module for _, module in sorted(package.modules.items())]


def _function(resource: str, function: griffe.Function) -> Function:
    parameters = {
        parameter.name: Parameter(
            parameter.name,
            _text(parameter.annotation),
            None if parameter.required else _text(parameter.default),
            parameter.kind is not griffe.ParameterKind.keyword_only,
        )
        for parameter in function.parameters
    }
    return Function(f"{resource}.{function.name}", parameters, _text(function.returns))


def _class(module: griffe.Module, member: griffe.Object | griffe.Alias) -> Class | None:
    """A class of the contract's; None for what else there is in a module of models."""
    if member.is_alias or not member.is_public:
        return None
    if isinstance(member, griffe.Attribute):
        choice = _text(member.annotation) == "TypeAlias" and member.name != "Read"
        return Class(member.name, "choice", module.name, {}, _text(member.value)) if choice else None
    if not isinstance(member, griffe.Class):
        return None
    bases = {_text(base) for base in member.bases}
    if "OpenEnum" in bases:
        members = {name: _member(each) for name, each in _attributes(member).items()}
        return Class(member.name, "enum", module.name, members)
    if "Model" not in bases:
        return None
    keys = _keys(member)
    fields = {
        name: Attribute(name, _text(each.annotation), None if each.value is None else _text(each.value), keys.get(name))
        for name, each in _attributes(member).items()
    }
    return Class(member.name, "model", module.name, fields)


def _attributes(owner: griffe.Class) -> dict[str, griffe.Attribute]:
    """The attributes that a class itself defines, but for private ones."""
    return {
        name: member
        for name, member in owner.members.items()
        if isinstance(member, griffe.Attribute) and not name.startswith("_")
    }


def _member(member: griffe.Attribute) -> Attribute:
    return Attribute(member.name, "", _text(member.value), str(ast.literal_eval(_text(member.value))))


def _keys(model: griffe.Class) -> dict[str, str]:
    """The names in JSON of a model's fields."""
    stated = model.members.get("_KEYS")
    return cast("dict[str, str]", ast.literal_eval(_text(stated.value))) if isinstance(stated, griffe.Attribute) else {}


def _text(expression: str | griffe.Expr | None) -> str:
    return "None" if expression is None else str(expression)
