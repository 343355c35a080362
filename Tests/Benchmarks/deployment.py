"""A Payshare on this machine for the benchmarks: its server, its PostgreSQL, and what the log says it was asked."""

import json
import os
import pathlib
import re
import signal
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
# A few people make all calls of a benchmark: limits for each of them would be what it measures.
UNLIMITED = ["--reads-per-second", "1000000", "--writes-per-second", "1000000"]


def run(*command, **options):
    done = subprocess.run(list(map(str, command)), text=True, **options)
    if done.returncode != 0:
        said = (done.stderr or "")[-2000:]
        raise SystemExit(f"{pathlib.Path(str(command[0])).name} ended with {done.returncode}: {said}")
    return done


def on(cores):
    """What a child does first to run on these cores only."""
    return (lambda: os.sched_setaffinity(0, cores)) if cores else None


class Server:
    """A payshare-server with a PostgreSQL of its own, or on the database of another; both on certain cores, if given, and
    the load generator on others."""

    def __init__(self, programs, data, database=None, loops=None, cores=None, generator_cores=None, options=()):
        self.programs, self.data, self.generator_cores = programs, data, generator_cores
        command = [programs / "payshare-server", "--listen", "127.0.0.1:0", "--certs", ROOT / "certs/dev",
                   "--registration", "open"]
        command += ["--database", database, "--secrets-key", f"{data}.secrets-key"] if database else ["--data", data]
        command += ["--loops", loops] if loops else []
        command += UNLIMITED
        command += options
        self.log = open(data.parent / f"server-{'capture' if database else 'main'}.log", "w")
        self.process = subprocess.Popen(
            list(map(str, command)), stdout=subprocess.PIPE, stderr=self.log, text=True, preexec_fn=on(cores)
        )
        line = self.process.stdout.readline()
        match = re.match(r"serving at (\S+)$", line)
        if not match:
            raise SystemExit(f"the server does not start: see {self.log.name}")
        self.address = match[1]

    def load(self, *arguments):
        command = [self.programs / "payshare-loadtest", "run", *arguments, "--server", self.address]
        command += ["--certs", ROOT / "certs/dev", "--server-pid", self.process.pid, "--json", "-"]
        done = subprocess.run(
            list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            preexec_fn=on(self.generator_cores),
        )
        if done.returncode not in (0, 1):
            raise SystemExit(f"{' '.join(map(str, command))}\n{done.stderr[-3000:]}")
        return json.loads(done.stdout)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)


class Database:
    """The server's own PostgreSQL, for tools."""

    def __init__(self, data):
        self.data = data
        self.socket = data.resolve() / "socket"
        self.bin = pathlib.Path(run("pg_config", "--bindir", capture_output=True).stdout.strip())
        self.connection = f"host={self.socket} user=postgres dbname=postgres"

    def program(self, name, *arguments, **options):
        return run(self.bin / name, "-h", self.socket, "-U", "postgres", *arguments, "postgres", **options)

    def cpu_us(self):
        """What PostgreSQL's processes have used so far, those that have ended included."""
        postmaster = int((self.data / "data" / "postmaster.pid").read_text().split()[0])
        ticks = 0
        for path in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = path.read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            is_postmaster = int(path.parent.name) == postmaster
            if is_postmaster or int(fields[1]) == postmaster:
                ticks += sum(map(int, fields[11:15 if is_postmaster else 13]))
        return ticks * 1_000_000 // os.sysconf("SC_CLK_TCK")

    def wait_for_end_of(self, application):
        """Waits until its connections have ended: only then is their CPU time that of PostgreSQL's children."""
        query = f"SELECT count(*) FROM pg_stat_activity WHERE application_name = '{application}'"
        for _ in range(200):
            if self.program("psql", "-XqAt", "-c", query, capture_output=True).stdout.strip() == "0":
                return
        raise SystemExit(f"connections of {application} do not end")

    def log(self):
        return (self.data / "postgres.log").read_text(errors="replace")


def statements(log):
    """The statements of a log in order, as pairs of text and parameters."""
    found = []
    lines = re.split(r"(?m)^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ )", log)
    for line in lines:
        if match := re.match(r"\S+ \S+ \S+ \[\d+\] LOG:  execute [^:]*: (.*)\Z", line, re.S):
            found.append([match[1].strip(), {}])
        elif found and (match := re.match(r"\S+ \S+ \S+ \[\d+\] DETAIL:  [Pp]arameters: (.*)\Z", line, re.S)):
            values = re.findall(r"\$(\d+) = (NULL|'(?:[^']|'')*')", match[1])
            found[-1][1] = {int(number): value for number, value in values}
    return [(text, values) for text, values in found if not re.match(r"SELECT set_config|LISTEN|SELECT pg_", text)]


def calls(found):
    """Groups statements by call: each begins with the check of the session."""
    groups = []
    for text, values in found:
        if text.startswith("SELECT user_id FROM session"):
            groups.append([])
        if groups:
            groups[-1].append((text, values))
    return groups


def figures(report):
    """What a report of the load generator comes to over all operations: rates, latency, CPU time a call."""
    merged = {}
    count = errors = 0
    for operation in report["operations"].values():
        errors += sum(operation["errors"].values())
        # The digits that are kept, then values and counts in turn.
        for value, number in zip(operation["latency"][1::2], operation["latency"][2::2]):
            merged[value] = merged.get(value, 0) + number
            count += number
        count += sum(operation["refusals"][2::2])
    answered = sum(merged.values())
    usage = [second["usage"] for second in report["timeline"] if second.get("usage")]
    result = {
        "rate": (count - errors) / report["seconds"],
        "errors": errors,
        "p50_us": percentile(merged, answered, 0.5),
        "p99_us": percentile(merged, answered, 0.99),
    }
    for name, key in (("server", "serverCPU"), ("database", "databaseCPU"), ("generator", "generatorCPU")):
        result[f"{name}_us"] = sum(u[key] for u in usage) / max(1, count)
    result["memory_mb"] = max(u["serverMemory"] for u in usage) / 1024 if usage else 0
    return result


def percentile(counts, total, fraction):
    seen = 0
    for value in sorted(counts):
        seen += counts[value]
        if seen >= fraction * total:
            return value
    return 0
