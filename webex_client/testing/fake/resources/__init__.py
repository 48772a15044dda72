"""What the fake does when it is asked for something: one module a resource, with a handler for each operation."""
