"""Signing in, against the fake Webex."""
