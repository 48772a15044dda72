"""Makes `api`, `models` and `openapi.json` of webex_client from `spec/`. Not shipped to users."""
