"""Tests of the models and of what they are built on."""
