"""Lines that are put under [Unreleased]: where they go, and that all else stays as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bundle import SpecError
from generator.changelog.remark import SECTIONS, Entry, Remark
from generator.changelog.remark import entries as merged
from generator.changelog.unreleased import inserted

CHANGELOG = """\
# Changelog

All notable changes.

## [Unreleased]

### Added

- Something written by hand,
  over two rows.

### Fixed

- A fault.

## [1.0.0]

### Removed

- **Breaking:** `Old` is gone.

[1.0.0]: https://example.com/1.0.0
"""

WITH_ENTRIES = """\
# Changelog

All notable changes.

## [Unreleased]

### Removed

- **Breaking:** `Old` is gone.

### Changed

- **Breaking:** `Thing.size` is `str`, no longer `int`.
- `Thing` grew.

### Added

- Something written by hand,
  over two rows.
- `things.list()` gained `ids`.

### Fixed

- A fault.

## [1.0.0]

### Removed

- **Breaking:** `Old` is gone.

[1.0.0]: https://example.com/1.0.0
"""

ENTRIES = [
    Entry("Removed", True, "`Old` is gone."),
    Entry("Changed", True, "`Thing.size` is `str`, no longer `int`."),
    Entry("Changed", False, "`Thing` grew."),
    Entry("Added", False, "Something written by hand, over two rows."),
    Entry("Added", False, "`things.list()` gained `ids`."),
]


def test_lines_go_to_their_sections_which_are_made_where_there_are_none() -> None:
    assert inserted(CHANGELOG, ENTRIES) == WITH_ENTRIES


def test_what_is_there_is_not_put_in_again() -> None:
    assert inserted(WITH_ENTRIES, ENTRIES) == WITH_ENTRIES


def test_breaking_lines_come_before_what_the_section_has_and_others_after_it() -> None:
    text = "## Unreleased\n### Changed\n- By hand.\n"

    made = inserted(text, ENTRIES[1:3])

    assert made.split("\n") == [
        "## Unreleased",
        "### Changed",
        "- **Breaking:** `Thing.size` is `str`, no longer `int`.",
        "- By hand.",
        "- `Thing` grew.",
        "",
    ]


def test_an_empty_section_and_an_empty_changelog_are_filled() -> None:
    filled = "## [Unreleased]\n\n### Removed\n\n- **Breaking:** `Old` is gone."

    assert inserted("## [Unreleased]", ENTRIES[:1]) == filled
    assert inserted("## [Unreleased]\n\n### Removed\n", ENTRIES[:1]).strip() == filled


def test_rows_that_end_as_in_windows_go_on_so() -> None:
    made = inserted(CHANGELOG.replace("\n", "\r\n"), ENTRIES)

    assert made == WITH_ENTRIES.replace("\n", "\r\n")


def test_lines_do_not_run_into_words_or_examples() -> None:
    text = "## [Unreleased]\n\n### Changed\nIn words.\n\n```\n- An example.\n```\n"

    assert inserted(text, ENTRIES[2:3]) == f"{text}\n- `Thing` grew.\n"
    assert inserted(text, ENTRIES[1:2]) == f"{text}\n- **Breaking:** `Thing.size` is `str`, no longer `int`.\n"


def test_a_heading_within_an_example_is_none() -> None:
    text = "```\n## [Unreleased]\n```\n\n## [Unreleased]\n\n- By hand.\n\n```\n## 1.0\n```\n"

    assert inserted(text, ENTRIES[:1]) == (
        "```\n## [Unreleased]\n```\n\n## [Unreleased]\n\n- By hand.\n\n```\n## 1.0\n```\n"
        "\n### Removed\n\n- **Breaking:** `Old` is gone.\n"
    )


def test_without_a_heading_it_says_which_one_to_write() -> None:
    with pytest.raises(SpecError, match=r"no heading `## \[Unreleased\]`"):
        inserted("# Changelog\n", ENTRIES)


def test_an_example_without_an_end_is_to_be_closed_first() -> None:
    with pytest.raises(SpecError, match="does not end: close it"):
        inserted("## [Unreleased]\n\n```\n- An example.\n", ENTRIES)


def gained(*remarks: tuple[str, str]) -> list[Entry]:
    return merged(Remark("Added", False, subject, "{} gained {}.", (name,)) for subject, name in remarks)


def test_a_line_that_says_a_part_gives_way_to_the_one_that_says_all() -> None:
    text = inserted("## [Unreleased]\n\n### Added\n\n- By hand.\n", gained(("a", "x"), ("b", "y")))

    text = inserted(text, gained(("a", "x"), ("a", "z"), ("b", "y"), ("c", "y")))

    assert text == "## [Unreleased]\n\n### Added\n\n- By hand.\n- `a` gained `x` and `z`.\n- `b` and `c` gained `y`.\n"


def test_a_line_that_says_more_than_is_new_stays() -> None:
    text = inserted("## [Unreleased]\n", gained(("a", "x"), ("a", "z")))

    assert inserted(text, gained(("a", "x"))) == text
    assert inserted(text, gained(("a", "x"), ("a", "y"))) == f"{text}- `a` gained `x` and `y`.\n"


def test_a_line_written_by_hand_stays_whatever_it_says() -> None:
    text = "## [Unreleased]\n\n### Added\n\n- Everything gained `x`.\n- `a`, at last, gained `x`.\n- `a` gained much.\n"

    assert inserted(text, gained(("a", "x"))) == f"{text}- `a` gained `x`.\n"


rows = st.lists(
    st.sampled_from(
        [
            "",
            "- One.",
            "- Two,",
            "  on.",
            "### Added",
            "### Changed",
            "### Fixed",
            "## [1.0.0]",
            "words",
            "```",
            "* Three.",
        ]
    ),
    max_size=14,
)
entries = st.lists(
    st.builds(Entry, st.sampled_from(SECTIONS), st.booleans(), st.sampled_from(["One.", "Two, on.", "`a` gained `b`."]))
)


@given(rows, rows, entries)
def test_every_row_stays_in_its_place_and_each_line_is_there_once(
    above: list[str], below: list[str], wanted: list[Entry]
) -> None:
    closed = [[*rows, "```"] if rows.count("```") % 2 else rows for rows in (above, below)]
    text = "\n".join([*closed[0], "## [Unreleased]", *closed[1]])

    made = inserted(text, wanted)

    left = iter(made.split("\n"))
    assert all(row in left for row in text.split("\n"))
    assert inserted(made, wanted) == made
    for entry in wanted:
        assert entry.text.partition(",")[0] in made
