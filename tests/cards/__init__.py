"""Tests of cards: what they are built of, what is sent, what comes back."""
