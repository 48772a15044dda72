"""The project's own cassettes, and the stories they tell."""
