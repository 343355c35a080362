#!/usr/bin/env python3
"""The speed gate: fails where a call takes the server more instructions than gate.json allows.

Valgrind's callgrind counts instructions in user mode, which repeat from run to run, as times do not. A server with one
loop gets calls one after the other over one connection of mutual TLS, and after a warm-up the count of each round is
divided by its calls; the figure is the median of the rounds. The database is new, so that it is the same each time. The
counts stay in --output, for callgrind_annotate.

The counts hold for the compiler and the libraries that gate.json names; the gate reports differences. After a change
that is worth its cost, or that saves some, --accept writes the new counts to gate.json.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CERTS = ROOT / "certs" / "dev"
THRESHOLDS = pathlib.Path(__file__).with_suffix(".json")

# The calls of each server, with how many are counted in a round.
SERVERS = {"test-server": {"Echo": 2000}, "payshare-server": {"GetEvent": 500, "CreateExpense": 500}}
ROUNDS = 3
# Warm-up calls: they fill caches, sizes of buffers and the session.
WARM_UP = 100
# The work of timers is left out: valgrind makes calls fifty times slower, but not the clock. (The pattern is that of the
# mangled names of `TimerHandler.timerFired`; setting and cancelling timers is part of a call.)
WITHOUT_TIMERS = ["--toggle-collect=*timerFiredyyFTW", "--collect-atstart=yes"]
REPEATABLE = {
    # Swift's hashes, and with them collisions, would differ from run to run.
    "SWIFT_DETERMINISTIC_HASHING": "1",
    # Valgrind counts each byte of a `rep movsb`, and glibc's choice of it depends on addresses.
    "GLIBC_TUNABLES": "glibc.cpu.x86_rep_movsb_threshold=1073741824:glibc.cpu.x86_rep_stosb_threshold=1073741824",
}
# If rounds differ by more, something other than the calls was counted: the gate reports it and fails.
REPEATS_WITHIN_PERCENT = 1


class Server:
    """A server under callgrind, which counts nothing until it is told to."""

    def __init__(self, program, arguments, folder):
        self.prefix = f"--vgdb-prefix={folder}/vgdb"
        self.dump = folder / "dump"
        # Valgrind cannot read the debugging information of newer compilers.
        stripped = folder / program.name
        subprocess.run(["strip", "-g", "-o", stripped, program], check=True)
        self.log = folder / "log"
        self.process = subprocess.Popen(
            ["valgrind", "--tool=callgrind", "--instr-atstart=no", *WITHOUT_TIMERS, self.prefix,
             f"--callgrind-out-file={self.dump}", f"--log-file={folder}/valgrind.log", stripped, *arguments],
            env=os.environ | REPEATABLE,
            stdout=subprocess.PIPE, stderr=open(self.log, "w"), text=True,
        )
        for line in self.process.stdout:
            if match := re.match(r"(?:listening|serving) at (127\.0\.0\.1:\d+)", line):
                self.address = match[1]
                return
        raise SystemExit(f"{program.name} does not start: {self.log.read_text()[-2000:]}")

    def tell(self, *command):
        """Tells callgrind something."""
        subprocess.run(["vgdb", f"--pid={self.process.pid}", self.prefix, *command],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60)

    def counted(self, output):
        """What was counted since the last time; the file with it goes to `output`."""
        before = set(self.dump.parent.glob("dump.*"))
        self.tell("dump")
        (new,) = set(self.dump.parent.glob("dump.*")) - before
        shutil.copy(new, output)
        return int(re.search(r"^totals: (\d+)", new.read_text(), re.M)[1])

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Client:
    """Makes calls of one kind."""

    def __init__(self, programs, server, call):
        self.process = subprocess.Popen(
            [programs / "gate-calls", "--server", server.address, "--certs", CERTS, call],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        self.expect("ready")

    def make(self, number):
        print(number, file=self.process.stdin, flush=True)
        self.expect("done")

    def expect(self, word):
        if (line := self.process.stdout.readline().strip()) != word:
            raise SystemExit(f"gate-calls ended with {self.process.wait()} {line}")

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)


def count(programs, output):
    """The instructions of a call in each round."""
    rounds = {}
    for name, calls in SERVERS.items():
        with tempfile.TemporaryDirectory() as path:
            folder = pathlib.Path(path)
            # Started by root, PostgreSQL runs as the user postgres, who must be able to enter.
            folder.chmod(0o755)
            arguments = ["--loops", "1", "--certs", CERTS]
            if name == "payshare-server":
                # Without background jobs, which come by the clock and not by calls.
                # With limits that one caller does not reach: tokens are leased by the clock, too.
                arguments += ["--listen", "127.0.0.1:0", "--data", folder / "data", "--max-jobs", "0",
                              "--registration", "open", "--reads-per-second", "1000000",
                              "--writes-per-second", "1000000"]
            server = Server(programs / name, arguments, folder)
            try:
                for call, number in calls.items():
                    rounds[call] = count_call(server, Client(programs, server, call), call, number, output)
            finally:
                server.stop()
    return rounds


def count_call(server, client, call, number, output):
    try:
        server.tell("instrumentation", "on")
        client.make(WARM_UP)
        server.counted(output / f"{call}.callgrind")
        found = []
        for _ in range(ROUNDS):
            client.make(number)
            found.append(server.counted(output / f"{call}.callgrind") // number)
        server.tell("instrumentation", "off")
        return found
    finally:
        client.stop()


def spread_percent(found):
    return 100 * (max(found) - min(found)) / statistics.median_low(found)


def unsteady(rounds):
    """Calls whose rounds differ too much to mean anything."""
    return [f"{call} does not repeat within {REPEATS_WITHIN_PERCENT} %: {found}; is the machine busy?"
            for call, found in rounds.items() if spread_percent(found) > REPEATS_WITHIN_PERCENT]


def verdict(rounds, thresholds):
    """A line for each call, and what is too slow."""
    tolerance = thresholds["tolerance_percent"]
    lines, problems = [], []
    for call, found in rounds.items():
        median, committed = statistics.median_low(found), thresholds["instructions"][call]
        change = 100 * (median - committed) / committed
        lines.append(f"  {call:14} {median:12,}  {committed:9,}  {change:+6.1f} %  {spread_percent(found):6.2f} %")
        if change > tolerance:
            problems.append(f"{call} takes {change:.1f} % more instructions than committed; {tolerance} % are allowed")
        elif change < -tolerance:
            lines.append(f"  {call} takes {-change:.1f} % less: --accept keeps it so")
    return lines, problems


def environment():
    """The versions that the counts depend on besides the code."""
    def said(*command):
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return re.search(r"\d+\.[\w.]+", done.stdout)[0]

    return {
        "machine": os.uname().machine,
        "swift": said("swift", "--version"),
        "glibc": said("getconf", "GNU_LIBC_VERSION"),
        **{name: said("pkg-config", "--modversion", name) for name in ("openssl", "libnghttp2", "libpq")},
        "valgrind": said("valgrind", "--version"),
    }


def main(arguments):
    programs, output = pathlib.Path(arguments.programs).resolve(), pathlib.Path(arguments.output)
    output.mkdir(parents=True, exist_ok=True)
    thresholds = json.loads(THRESHOLDS.read_text())
    rounds = count(programs, output)
    lines, problems = verdict(rounds, thresholds)
    print("  a call         instructions  committed    change   repeats within")
    print("\n".join(lines), flush=True)
    if found := unsteady(rounds):
        raise SystemExit("\n".join(found))
    if arguments.accept:
        thresholds["measured_with"] = environment()
        thresholds["instructions"] = {call: statistics.median_low(found) for call, found in rounds.items()}
        THRESHOLDS.write_text(json.dumps(thresholds, indent=2) + "\n")
        return
    if problems:
        print("\n".join(problems), file=sys.stderr)
        print(f"See what costs: callgrind_annotate {output}/CALL.callgrind", file=sys.stderr)
        for name, version in environment().items():
            if version != (committed := thresholds["measured_with"][name]):
                print(f"The committed counts are those with {name} {committed}; this is {version}.", file=sys.stderr)
        raise SystemExit(1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", help="the folder with test-server, payshare-server and gate-calls")
    parser.add_argument("--output", default="var/gate", help="a folder for the counts")
    parser.add_argument("--accept", action="store_true", help="write the new counts to gate.json")
    main(parser.parse_args())
