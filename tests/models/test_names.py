"""What `webex_client.models` offers, and that importing a part of it imports no more than that."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest
from contract.description import SCHEMAS

from webex_client import models

from .wild import ENUMS, MODELS


def test_all_names_every_schema_that_is_a_class_and_nothing_else() -> None:
    classes = {name for name, schema in SCHEMAS.items() if "enum" in schema or "properties" in schema}
    words_of_cards = set(import_module("webex_client.models.cards").__all__)
    assert sorted(models.__all__) == models.__all__
    assert set(models.__all__) == classes - words_of_cards == MODELS.keys() | ENUMS.keys()


def test_the_models_of_the_messaging_family_are_there() -> None:
    promised = "Room RoomType Message Membership Team TeamMembership Person Webhook Event ConferenceDetails"
    assert {*promised.split(), "AttachmentAction", "RoomTab"} <= set(models.__all__)


@pytest.mark.parametrize("name", models.__all__)
def test_each_name_is_the_one_of_its_own_module(name: str) -> None:
    known = getattr(models, name)
    assert known.__name__ == name
    assert getattr(import_module(known.__module__), name) is known
    assert name in import_module(known.__module__).__all__
    assert name in dir(models)
    assert (known.__doc__ or "").strip()


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = models.Nothing


def test_importing_one_model_imports_the_module_of_its_resource_alone() -> None:
    script = (
        "import sys; from webex_client.models import Room; "
        "print(*sorted(m for m in sys.modules if m.startswith('webex_client.models.')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["webex_client.models.common", "webex_client.models.rooms"]


def test_models_import_nothing_else_of_the_package() -> None:
    names = " ".join(models.__all__)
    script = (
        "import sys, webex_client.models as m; "
        f"[getattr(m, name) for name in '{names}'.split()]; "
        "print(*sorted(n for n in sys.modules if n.startswith('webex_client')), 'httpx' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    *imported, httpx = done.stdout.split()
    beside = {name for name in imported if not name.startswith("webex_client.models")}
    assert beside <= {"webex_client", "webex_client._version"}
    assert httpx == "False"
