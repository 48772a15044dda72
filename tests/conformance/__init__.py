"""schemathesis against the fake, over HTTP, with requests made from the contract: `python -m tests.conformance`."""
