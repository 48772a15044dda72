"""The fixtures and the marker, as a project that has installed the package sees them."""

from __future__ import annotations

import subprocess
import sys

import pytest


def test_the_three_fixtures_share_one_fake(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import asyncio

        def test_it(webex_fake, webex, async_webex):
            room = webex.rooms.create(title="Builds")
            assert asyncio.run(async_webex.send(webex_rooms_get(room.id))).title == "Builds"
            assert [request.operation for request in webex_fake.requests] == ["rooms.create", "rooms.get"]

        def webex_rooms_get(room_id):
            from webex_client.api import rooms
            return rooms.get(room_id)
        """
    )
    pytester.runpytest_subprocess("-W", "error", "-p", "no:asyncio").assert_outcomes(passed=1)


def test_each_test_has_a_fake_of_its_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.parametrize("time", [1, 2])
        def test_it(webex, time):
            assert webex.rooms.list().all() == []
            webex.rooms.create(title="Builds")
        """
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=2)


def test_a_rate_limit_is_no_error_where_warnings_are_unless_the_test_says_so(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest
        from webex_client import RateLimitWarning

        pytestmark = pytest.mark.webex_fault("GET /people/me", status=429, retry_after="30")

        def test_nothing_is_said_of_it(webex):
            webex.people.me()

        def test_it_is_expected(webex):
            with pytest.warns(RateLimitWarning):
                webex.people.me()

        @pytest.mark.filterwarnings("error::webex_client.RateLimitWarning")
        def test_it_is_an_error(webex):
            with pytest.raises(RateLimitWarning):
                webex.people.me()
        """
    )
    pytester.runpytest_subprocess("-W", "error", "-p", "no:asyncio").assert_outcomes(passed=3)


def test_markers_order_faults_from_top_to_bottom(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        pytestmark = pytest.mark.webex_fault("*", status=502)

        @pytest.mark.webex_fault("GET /people/me", status=429, retry_after="30")
        @pytest.mark.webex_fault("GET /people/me", "drop_connection")
        def test_it(webex_fake, webex):
            assert webex.people.me().emails == ["me@example.com"]
            assert [request.status for request in webex_fake.requests][:2] == [502, 429]
            assert len(webex_fake.clock.pauses) == 3
            assert any(30 <= pause <= 31 for pause in webex_fake.clock.pauses)
        """
    )
    pytester.runpytest_subprocess("--strict-markers").assert_outcomes(passed=1)


def test_a_marker_no_fixture_listens_to_fails_the_test(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.webex_fault("GET /people/me", status=500)
        def test_it():
            pass
        """
    )
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*needs one of the fixtures webex_fake, webex and async_webex*"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("", "*one of fail, delay, drop_connection*"),
        ('"GET /people/me", "explode"', "*one of fail, delay, drop_connection*"),
        ('"GET /nowhere", status=500', "*a method and a path of the contract*"),
    ],
)
def test_a_marker_that_makes_no_sense_says_so(pytester: pytest.Pytester, arguments: str, message: str) -> None:
    pytester.makepyfile(
        f"""
        import pytest

        @pytest.mark.webex_fault({arguments})
        def test_it(webex):
            pass
        """
    )
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([message])


def test_a_fake_of_ones_own_takes_the_place_of_the_fixture(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import pytest
        from webex_client.testing import FakeWebex

        @pytest.fixture
        def webex_fake():
            return FakeWebex(email="bot@example.com")
        """
    )
    pytester.makepyfile("def test_it(webex): assert webex.people.me().emails == ['bot@example.com']")
    pytester.runpytest_subprocess().assert_outcomes(passed=1)


def test_pytest_lists_the_marker_and_the_fixtures_with_what_they_are(pytester: pytest.Pytester) -> None:
    pytester.runpytest_subprocess("--markers").stdout.fnmatch_lines(["@pytest.mark.webex_fault(operation*): let *"])
    fixtures = pytester.runpytest_subprocess("--fixtures", "-p", "no:asyncio").stdout
    for name in ("webex_fake", "webex", "async_webex"):
        fixtures.re_match_lines([rf"{name} -- .*pytest_plugin", r"    \w.*"])


def test_a_run_that_uses_none_of_it_imports_nothing_for_it() -> None:
    code = """
import sys
import pytest
before = set(sys.modules)
import webex_client.testing.pytest_plugin
new = {name for name in set(sys.modules) - before if not name.startswith("webex_client")}
ours = {name for name in sys.modules if name.startswith("webex_client.")}
assert not new & {"httpx", "attr", "attrs", "yaml", "jsonschema", "starlette", "uvicorn", "dateutil"}, new
known = {"_version", "lazy_names", "testing", "testing.pytest_plugin"}
assert ours <= {f"webex_client.{name}" for name in known}, ours
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
