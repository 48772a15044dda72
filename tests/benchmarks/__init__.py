"""What the client costs, beside the bare library, other clients and stock openapi-python-client output.

`python -m tests.benchmarks` from the root of the repository; one module a row of the table.
"""
