"""Tests of webhooks: signatures, events, and receivers wherever they are mounted."""
