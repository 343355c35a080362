#!/usr/bin/env python3
"""What callers who ask for little get while one caller asks for everything.

The server with its own PostgreSQL has half of the cores, the callers the other half. Fifty honest callers, in a process
of their own, each make two calls a second, first alone and then beside a greedy caller, another process with another
certificate: log-ins, reads, pages of a mebibyte, writes, reflection streams, or reads that it is not allowed, hundreds
at once; or reads far above its limit, on a server that limits each caller (`throttled`). The greedy process runs only
while the honest one does not need the core, so that it cannot slow that one down itself; each honest caller also
reports the server's time for its calls. The exit code is 1 if an honest call was refused, or if their p99 is above
three times the quiet one, each the median of several rounds.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys

from deployment import ROOT, Server, on, run

POPULATION = """name: fairness
population: {users: 2000, organisers: 100, groups: 10, events: 500, expenses: 20000, participants: {maximum: 50}}
load: {callers: 1, seconds: 1}
mix: {event_page: 1}
"""
# What the greedy caller wants, and how many calls at once.
WANTS = {
    "log-ins": 256, "reads": 256, "pages": 64, "writes": 256, "streams": 64, "refusals": 256, "throttled": 256
}
# The limits of each caller that a server has, where they are wanted; a tenth of them is far above an honest caller's rate.
LIMITS = {"throttled": ["--reads-per-second", "100", "--writes-per-second", "100"]}
MOST_TIMES = 3
RATE = 100


class Callers:
    """A process of callers, which begins when it is told to."""

    def __init__(self, bench, *arguments, identity, policy=os.SCHED_OTHER):
        command = [bench.programs / "fairness-callers", *arguments, "--server", bench.server.address]
        command += ["--certs", ROOT / "certs/dev", "--identity", identity, "--scenario", bench.scenario]

        def prepare():
            os.sched_setaffinity(0, bench.cores)
            os.sched_setscheduler(0, policy, os.sched_param(0))

        self.process = subprocess.Popen(
            list(map(str, command)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, preexec_fn=prepare)
        if self.process.stdout.readline() != "ready\n":
            raise SystemExit(f"{command[1]} callers do not start")

    def begin(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def figures(self):
        return json.loads(self.process.communicate(timeout=300)[0])


class Bench:
    def __init__(self, programs, folder, seconds):
        self.programs, self.seconds = programs, seconds
        cores = sorted(os.sched_getaffinity(0))
        if len(cores) < 2:
            raise SystemExit("this takes two cores")
        half = len(cores) // 2
        self.cores = set(cores[half:])
        self.scenario = folder / "fairness.yaml"
        self.scenario.write_text(POPULATION)
        self.folder, self.half, self.server_cores = folder, half, set(cores[:half])
        self.limits, self.server = [], None
        self.serve(self.limits)
        run(programs / "payshare-loadtest", "prepare", self.scenario, "--data", folder / "payshare",
            stdout=sys.stderr, stderr=subprocess.DEVNULL)

    def serve(self, limits):
        """Starts a server with these limits, unless it is the one that runs."""
        if self.server and limits == self.limits:
            return
        self.stop()
        self.limits = limits
        self.server = Server(
            self.programs, self.folder / "payshare", loops=self.half, cores=self.server_cores,
            options=["--report-server-time", *limits])

    def stop(self):
        if self.server:
            self.server.stop()

    def honest(self, *options):
        return Callers(self, "honest", "--rate", RATE, "--seconds", self.seconds, *options, identity="loadtest")

    def quiet(self, *options):
        callers = self.honest(*options)
        callers.begin()
        return callers.figures()

    def beside(self, want, *options):
        """The figures of the honest callers, and of the greedy one."""
        greedy = Callers(self, "greedy", want, "--calls", WANTS[want], "--seconds", self.seconds + 2,
                         identity="service", policy=os.SCHED_IDLE)
        honest = self.honest(*options)
        greedy.begin()
        honest.begin()
        return honest.figures(), greedy.figures()


def main(arguments):
    folder = pathlib.Path(arguments.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    bench = Bench(pathlib.Path(arguments.programs).resolve(), folder, arguments.seconds)
    results = []
    try:
        bench.quiet()
        for want in arguments.want or WANTS:
            bench.serve(LIMITS.get(want, []))
            options = ["--log-in"] if want == "log-ins" else []
            rounds = []
            for number in range(arguments.rounds):
                print(f"{want}, round {number + 1}", file=sys.stderr)
                quiet = bench.quiet(*options)
                honest, greedy = bench.beside(want, *options)
                rounds.append({"quiet": quiet, "honest": honest, "greedy": greedy})
            results.append((want, rounds))
    finally:
        bench.stop()
    missed = show(results, arguments.seconds)
    if arguments.json:
        path = pathlib.Path(arguments.json)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(dict(results), indent=2) + "\n")
    return missed


def show(results, seconds):
    print("\np50 and p99 in ms of fifty honest callers, quiet and beside a greedy one: their own, and the server's part\n")
    print("greedy wants    done/s  refused/s     quiet p50, p99    beside it p50, p99   times    server quiet, beside"
          "   refused")
    missed = False
    for want, rounds in results:
        def median(*path):
            values = []
            for entry in rounds:
                for key in path:
                    entry = entry[key]
                values.append(entry)
            return statistics.median(values)

        times = statistics.median(r["honest"]["own"]["p99_us"] / max(1, r["quiet"]["own"]["p99_us"]) for r in rounds)
        errors = {}
        for entry in rounds:
            for code, count in entry["honest"]["errors"].items():
                errors[code] = errors.get(code, 0) + count
        failed = times > MOST_TIMES or errors
        missed = missed or failed
        ms = [median(who, whose, part) / 1000 for who, whose, part in (
            ("quiet", "own", "p50_us"), ("quiet", "own", "p99_us"), ("honest", "own", "p50_us"),
            ("honest", "own", "p99_us"), ("quiet", "server", "p99_us"), ("honest", "server", "p99_us"))]
        print(f"{want:12} {median('greedy', 'done') / (seconds + 2):9,.0f} {median('greedy', 'refused') / (seconds + 2):10,.0f}"
              f"    {ms[0]:7.2f} {ms[1]:8.2f}     {ms[2]:8.2f} {ms[3]:9.2f} {times:8.1f}   {ms[4]:8.2f} {ms[5]:8.2f}"
              f"     {errors or 'none'}{'  MISSED' if failed else ''}")
    return 1 if missed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", help="the folder with payshare-server, payshare-loadtest and fairness-callers")
    parser.add_argument("--folder", default="var/bench-fairness", help="where the database goes")
    parser.add_argument("--seconds", type=int, default=15, help="of each part")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--want", action="append", choices=list(WANTS), help="only this; repeatable")
    parser.add_argument("--json", help="where the figures go as JSON")
    sys.exit(main(parser.parse_args()))
