#!/usr/bin/env python3
"""Compares Payshare's runtime with grpc-go and gRPC C++: the same echo service, the same load, in turn.

Each case is run several times, with all servers in turn, so that a drift in the machine's speed affects all of them; the
figure is the median. The server has one core for itself and the load generator another, if there are two. Instructions
are per call and in user mode: counted by the processor if `perf` can, otherwise by valgrind, which cannot run Go.
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

# name, what it stands for, arguments of echo-bench
CASES = [
    ("unary", "unary, 16 connections x 32 streams", ["-c", "16", "-s", "32", "-n", "60000", "--warm-up", "10000"]),
    ("single", "unary, one call at a time", ["-c", "1", "-s", "1", "-n", "5000", "--warm-up", "500"]),
    ("large", "unary, 64 KB each way, 4 x 8", ["-c", "4", "-s", "8", "-n", "3000", "--warm-up", "300", "--payload", "65536"]),
    ("stream", "1 000 responses a call, 4 x 4", ["-c", "4", "-s", "4", "-n", "300", "--warm-up", "30", "--responses", "1000"]),
]
IDLE_CONNECTIONS = 1000
# Enough to separate a call's instructions from those of the start, by the difference of two runs.
COUNTED_CALLS = {"unary": 10000, "single": 2000, "large": 500, "stream": 30}


def pinned(core):
    """What a child does first: it pins itself to a core, if there are several."""
    cores = sorted(os.sched_getaffinity(0))
    return (lambda: os.sched_setaffinity(0, {cores[core]})) if len(cores) > 1 else None


class Server:
    """A running echo server."""

    def __init__(self, command, prefix=()):
        self.process = subprocess.Popen(
            [*prefix, *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, preexec_fn=pinned(0)
        )
        for line in self.process.stdout:
            if match := re.match(r"listening at .*:(\d+)$", line):
                self.port = match[1]
                return
        raise SystemExit(f"{command[0]} does not start")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)

    def resident_kilobytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1])


class Bench:
    def __init__(self, arguments):
        self.programs = pathlib.Path(arguments.programs)
        self.rounds = arguments.rounds
        self.servers = {"payshare": lambda tls: [self.programs / "test-server", *(["--certs", CERTS] if tls else [])]}
        if arguments.peers:
            peers = pathlib.Path(arguments.peers)
            self.servers["grpc-go"] = lambda tls: [peers / "echo-go", *([CERTS] if tls else [])]
            self.servers["grpc-c++"] = lambda tls: [peers / "echo-cpp", *([CERTS] if tls else [])]
        self.results = []

    def load(self, server, tls, arguments, prefix=()):
        command = [*prefix, self.programs / "echo-bench", "--json", "--port", server.port, *arguments]
        if tls:
            command += ["--certs", CERTS]
        command += ["--pid", str(server.process.pid)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, preexec_fn=pinned(1))
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(map(str, command))}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout), done.stderr

    def run(self):
        for tls in (True, False):
            print(f"\n{'Mutual TLS' if tls else 'Plaintext'}")
            running = {name: Server(command(tls)) for name, command in self.servers.items()}
            try:
                self.idle(running, tls)
                for case, title, arguments in CASES:
                    self.compare(running, tls, case, title, arguments)
            finally:
                for server in running.values():
                    server.stop()

    def idle(self, running, tls):
        rows = {}
        for name, server in running.items():
            before = server.resident_kilobytes()
            figures, _ = self.load(server, tls, ["-c", str(IDLE_CONNECTIONS), "-s", "1", "-n", "0"])
            rows[name] = {"rss_kb": figures["server_rss_kb"], "rss_without_kb": before}
        self.keep("idle", tls, rows)
        print(f"  resident memory with {IDLE_CONNECTIONS} idle connections")
        for name, row in rows.items():
            print(f"    {name:10} {row['rss_kb'] / 1024:7.1f} MB ({row['rss_without_kb'] / 1024:.1f} MB with none)")

    def compare(self, running, tls, case, title, arguments):
        rounds = {name: [] for name in running}
        for _ in range(self.rounds):
            for name, server in running.items():
                rounds[name].append(self.load(server, tls, arguments)[0])
        rows = {name: summary(all_rounds) for name, all_rounds in rounds.items()}
        for name, server in running.items():
            rows[name]["instructions"] = self.instructions(name, server, tls, case, arguments)
        self.keep(case, tls, rows)
        print(f"  {title}")
        print("               CPU us/call        instr./call  calls/s      p50 us     p99 us   p99.9 us")
        for name, row in rows.items():
            low, high = row["cpu_us_range"]
            instructions = f"{row['instructions']:,}" if row["instructions"] else "-"
            print(
                f"    {name:10} {row['cpu_us']:8.2f} ({low:.2f}-{high:.2f})".ljust(35)
                + f"{instructions:>11} {row['rate']:>9,} {row['p50_us']:>11,} {row['p99_us']:>10,} {row['p999_us']:>10,}"
            )

    def keep(self, case, tls, rows):
        self.results.append({"case": case, "security": "mutual_tls" if tls else "plaintext", "servers": rows})

    # Instructions

    def instructions(self, name, server, tls, case, arguments):
        if PERF:
            # Calls that only warm up are counted, too.
            calls = sum(int(arguments[arguments.index(option) + 1]) for option in ("-n", "--warm-up"))
            prefix = ["perf", "stat", "-x,", "-e", "instructions:u", "-p", str(server.process.pid), "--"]
            _, counted = self.load(server, tls, arguments, prefix)
            return int(counted.split(",")[0]) // calls
        if name == "grpc-go" or not shutil.which("valgrind"):
            return None
        calls = COUNTED_CALLS[case]
        few, many = (self.counted(name, tls, arguments, number) for number in (calls // 5, calls // 5 + calls))
        return (many - few) // calls

    def counted(self, name, tls, arguments, calls):
        """The instructions of a whole run of the server under valgrind."""
        with tempfile.TemporaryDirectory() as folder:
            command = self.servers[name](tls)
            # Valgrind cannot read the debugging information of newer compilers.
            program = pathlib.Path(folder) / "server"
            subprocess.run(["strip", "-g", "-o", program, command[0]], check=True)
            log = pathlib.Path(folder) / "log"
            prefix = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", f"--log-file={log}"]
            server = Server([program, *command[1:]], prefix)
            try:
                arguments = list(arguments)
                arguments[arguments.index("-n") + 1] = str(calls)
                arguments[arguments.index("--warm-up") + 1] = "0"
                self.load(server, tls, arguments)
            finally:
                server.stop()
            return int(re.search(r"Collected : (\d+)", log.read_text())[1])


def summary(rounds):
    def median(key):
        return statistics.median_low(figures[key] for figures in rounds)

    cpu = [figures["server_cpu_us_hundredths"] / 100 for figures in rounds]
    keys = ("rate", "p50_us", "p90_us", "p99_us", "p999_us", "max_us", "server_rss_kb")
    return {"cpu_us": statistics.median_low(cpu), "cpu_us_range": [min(cpu), max(cpu)], **{key: median(key) for key in keys}}


def perf_counts():
    if not shutil.which("perf"):
        return False
    done = subprocess.run(["perf", "stat", "-x,", "-e", "instructions:u", "true"], capture_output=True, text=True)
    return done.returncode == 0 and done.stderr.split(",")[0].isdigit()


PERF = perf_counts()

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", help="the folder with test-server and echo-bench")
    parser.add_argument("--peers", help="the folder with echo-go and echo-cpp")
    parser.add_argument("--rounds", type=int, default=3, help="how often each case is run")
    parser.add_argument("--json", type=pathlib.Path, help="where the figures go as JSON")
    bench = Bench(parser.parse_args())
    bench.run()
    if bench.results and (path := parser.parse_args().json):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(bench.results, indent=2) + "\n")
        print(f"\nThe figures are in {path}", file=sys.stderr)
