"""What the official OpenAPI files say otherwise than spec/, and what of it nobody has explained yet."""
