#!/usr/bin/env python3
"""How many calls a server still answers when it gets three times as many as it can.

The server with its own PostgreSQL has half of the cores, the load generator the other half, so that the generator's
work on refused calls costs the server nothing. First the best rate is found, with callers who wait for their
answers; then calls come three times as fast, on a schedule that does not wait for answers; then at an easy rate again.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

from deployment import Server, figures, run


def main(arguments):
    programs = pathlib.Path(arguments.programs).resolve()
    folder = pathlib.Path(arguments.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) < 2:
        raise SystemExit("this takes two cores")
    half = len(cores) // 2
    server = Server(
        programs, folder / "payshare", loops=half, cores=set(cores[:half]), generator_cores=set(cores[half:])
    )
    seed = run(programs / "payshare-loadtest", "scenarios", "seed", capture_output=True).stdout
    mix = re.sub(r"(?m)^  log_in: .*\n?", "", seed[seed.index("mix:"):])

    def load(name, text):
        path = folder / f"{name}.yaml"
        path.write_text(f"load: {text}\ntimeout_milliseconds: 2000\nmaximum_in_flight: 60000\n{mix}")
        return server.load(path)

    def phase(rate, seconds):
        return f"{{phases: [{{rate: {int(rate)}, seconds: {seconds}}}]}}"

    try:
        print("preparing the population (once)", file=sys.stderr)
        run(programs / "payshare-loadtest", "prepare", "seed", "--data", folder / "payshare", stdout=sys.stderr,
            stderr=subprocess.DEVNULL)
        load("warm", "{callers: 64, seconds: 5}")
        reports = {"64 callers": load("best", f"{{callers: 64, seconds: {arguments.seconds}}}")}
        best = figures(reports["64 callers"])["rate"]
        easy = best / 4
        for name, rate in (("a quarter of it", easy), ("three times it", 3 * best), ("a quarter, at once", easy)):
            seconds = arguments.seconds if rate > best else max(5, arguments.seconds // 4)
            reports[name] = load(name.split()[0], phase(rate, seconds))
    finally:
        server.stop()
    show(reports, best, half, arguments.seconds)
    if arguments.json:
        path = pathlib.Path(arguments.json)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({name: figures(report) for name, report in reports.items()}, indent=2) + "\n")
        print(f"\nThe figures are in {path}", file=sys.stderr)


def show(reports, best, cores, seconds):
    print(f"\nScenario seed; server and PostgreSQL on {cores} core(s), the load generator on as many; {seconds} s\n")
    print("                        asked/s  answered/s  of best  refused    p50 ms    p99 ms  server us")
    for name, report in reports.items():
        median = figures(report)
        refused = median["errors"] / report["seconds"]
        print(f"  {name:20} {median['rate'] + refused:8,.0f}  {median['rate']:10,.0f}  {median['rate'] / best:7.2f}"
              f"  {refused:7,.0f}  {median['p50_us'] / 1000:8.2f}  {median['p99_us'] / 1000:8.2f}"
              f"  {median['server_us']:9.0f}")
    status = {code for report in reports.values() for o in report["operations"].values() for code in o["errors"]}
    print(f"\nLatency is that of answered calls, from when they were due; all others got {', '.join(sorted(status))}.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", help="the folder with payshare-server and payshare-loadtest")
    parser.add_argument("--folder", default="var/bench-e2e", help="where the database goes")
    parser.add_argument("--seconds", type=int, default=20, help="of each part")
    parser.add_argument("--json", help="where the figures go as JSON")
    main(parser.parse_args())
