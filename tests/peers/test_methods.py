"""Nothing that the clients of other makers can do goes untried: this comes after all scenarios."""

from __future__ import annotations

import pytest
import test_webexpythonsdk
import test_wxc_sdk
import test_wxc_sdk_async
from fake_process import FakeProcess
from peer import WEBEXPYTHONSDK, WXC_SDK, WXC_SDK_ASYNC

pytestmark = pytest.mark.usefixtures("all_scenarios")


def test_each_method_of_webexpythonsdk_was_called_or_is_left_out_for_a_reason(fake: FakeProcess) -> None:
    with test_webexpythonsdk.signed_in(fake, fake.token) as api:
        WEBEXPYTHONSDK.check(WEBEXPYTHONSDK.counted(api))


def test_each_method_of_wxc_sdk_was_called_or_is_left_out_for_a_reason(fake: FakeProcess) -> None:
    with test_wxc_sdk.signed_in(fake, fake.token) as api:
        WXC_SDK.check(WXC_SDK.counted(api))


async def test_each_asynchronous_method_of_wxc_sdk_was_called_or_is_left_out_for_a_reason(fake: FakeProcess) -> None:
    async with test_wxc_sdk_async.signed_in(fake) as api:
        WXC_SDK_ASYNC.check(WXC_SDK_ASYNC.counted(api))
