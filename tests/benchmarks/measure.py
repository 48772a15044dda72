"""Taking turns: contenders run alternately, and are compared round by round.

A slow moment of the machine then hits all of them alike, and a ratio of two that ran side by side outlives it.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Ratio:
    """The median of the ratios of all rounds, and between what the middle half of them lies."""

    median: float
    low: float
    high: float


@dataclass(frozen=True)
class Samples:
    """What one contender took, round by round, in seconds unless said otherwise."""

    rounds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.rounds)

    def over(self, other: Samples) -> Ratio:
        """How many times `other` this is."""
        ratios = [mine / theirs for mine, theirs in zip(self.rounds, other.rounds, strict=True)]
        low, _, high = statistics.quantiles(ratios, n=4, method="inclusive") if len(ratios) > 1 else ratios * 3
        return Ratio(statistics.median(ratios), low, high)


def take_turns(contenders: Mapping[str, Callable[[], Any]], rounds: int, *, warm_up: bool = True) -> dict[str, Samples]:
    """The CPU time that each contender takes, after one round that does not count if `warm_up` is wanted."""
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for name in contenders if warm_up else ():
        contenders[name]()
    order = list(contenders)
    for _ in range(rounds):
        for name in order:
            taken[name].append(cpu_time(contenders[name]))
        order.append(order.pop(0))  # so that nobody always runs after the same other
    return {name: Samples(tuple(seconds)) for name, seconds in taken.items()}


def cpu_time(run: Callable[[], Any]) -> float:
    """The CPU time of this process during `run`; letting go of what it made is not counted."""
    gc.collect()
    start = time.process_time()
    made = run()
    seconds = time.process_time() - start
    del made
    return seconds


@contextmanager
def collecting_garbage(wanted: bool) -> Iterator[None]:
    """With Python's garbage collector on or off. What exists already is kept out of its sight.

    Otherwise each contender would pay for everything that the others have imported.
    """
    gc.collect()
    gc.freeze()
    if wanted:
        gc.enable()
    else:
        gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()
