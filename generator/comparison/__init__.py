"""Two descriptions of an API held against each other, operation by operation and place by place."""
