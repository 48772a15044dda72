"""Tests that hold the package against its contract and against what live systems answered."""
