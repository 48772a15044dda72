"""Whatever a document holds, a package is made of it, and each operation is in it or is named with the reason."""

from __future__ import annotations

import ast
from typing import Any

from hypothesis import HealthCheck, given, settings
from strange_documents import documents

from generator.foreign.building import build_document
from generator.foreign.repair import Repairs

# One takes a tenth of a second, most of it ruff's.
FEWER = settings(
    max_examples=max(settings().max_examples // 5, 5), deadline=None, suppress_health_check=list(HealthCheck)
)


@FEWER
@given(documents)
def test_any_document_makes_a_package_that_accounts_for_every_operation(document: Any) -> None:
    # One that can be made is among them: where there is none, there is no package.
    document["paths"]["/known"] = {"get": {"responses": {"204": {"description": "Done."}}}}
    described = {f"{method.upper()} {path}" for path, item in document["paths"].items() for method in item}
    built = build_document(document, "strange.json", Repairs())
    left_out = [one.operation for one in built.repairs.left_out]
    functions = 0
    for name, text in built.files.items():
        if name.endswith(".py"):
            tree = ast.parse(text, name)
            is_of_operations = name.startswith("api/") and name != "api/__init__.py"
            functions += sum(isinstance(node, ast.FunctionDef) for node in tree.body) if is_of_operations else 0
    assert set(left_out) <= described
    assert functions == len(described) - len(left_out)
    assert all(one.why for one in built.repairs.left_out)
