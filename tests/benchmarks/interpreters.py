"""Code run in interpreters of its own: how long it takes, how much memory, which modules it brings."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from .measure import Samples

# httpx imports click, Pygments and rich where it finds them, for a command line of its own. Here they come with the
# generator and this benchmark; whoever installs the client alone has none of them. (Without click it stops looking.)
_FRAME = """\
import sys
sys.modules["click"] = None
from time import perf_counter, process_time
started, cpu_started = perf_counter(), process_time()
{code}
cpu, wall = process_time() - cpu_started, perf_counter() - started
import json
def peak():
    try:
        with open("/proc/self/status") as status:  # what getrusage tells includes the parent's peak, before exec
            return int(next(line for line in status if line.startswith("VmHWM")).split()[1]) / 1024
    except OSError:
        import resource
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most / 1024 / (1024 if sys.platform == "darwin" else 1)
print(json.dumps([wall, cpu, peak(), [name for name in {watched} if sys.modules.get(name)]]))
"""


@dataclass(frozen=True)
class Runs:
    """What a piece of code took: seconds by the clock and of the CPU, MiB at the highest, and which of the watched
    modules it imported.
    """

    wall: Samples
    cpu: Samples
    peak: Samples
    imported: frozenset[str]


def take_turns_afresh(
    codes: Mapping[str, str],
    rounds: int,
    *,
    arguments: tuple[str, ...] = (),
    watched: tuple[str, ...] = (),
) -> dict[str, Runs]:
    """Run each piece of code in a fresh interpreter, in turn, after one round that fills the caches."""
    figures: dict[str, list[tuple[float, float, float]]] = {name: [] for name in codes}
    imported: dict[str, set[str]] = {name: set() for name in codes}
    order = list(codes)
    for number in range(rounds + 1):
        for name in order:
            wall, cpu, peak, modules = _run(_FRAME.format(code=codes[name], watched=watched), arguments)
            if number:
                figures[name].append((wall, cpu, peak))
                imported[name].update(modules)
        order.append(order.pop(0))
    runs: dict[str, Runs] = {}
    for name in codes:
        walls, cpus, peaks = zip(*figures[name], strict=True)
        runs[name] = Runs(Samples(walls), Samples(cpus), Samples(peaks), frozenset(imported[name]))
    return runs


def _run(script: str, arguments: tuple[str, ...]) -> tuple[float, float, float, list[str]]:
    # Isolated: what is installed is measured, not what lies in the working directory or the environment.
    done = subprocess.run([sys.executable, "-I", "-c", script, *arguments], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"a fresh interpreter failed; is the project installed?\n{done.stderr}")
    wall, cpu, peak, modules = json.loads(done.stdout.splitlines()[-1])
    return wall, cpu, peak, modules
