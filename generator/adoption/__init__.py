"""Takes over into spec/ what official files describe and spec/ does not: all but the wording."""
