"""A Payshare on this machine for the benchmarks: its server, its PostgreSQL, and what the log says it was asked."""

import collections
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

    def mark(self):
        """Begins a part of the log; `log_after` gives it."""
        self.marks = getattr(self, "marks", 0) + 1
        mark = f"part {self.marks} of process {os.getpid()}"
        self.program("psql", "-qAtc", "SET log_statement = 'all'", "-c", f"SELECT '{mark}'", stdout=subprocess.DEVNULL)
        return f"SELECT '{mark}'"

    def log_after(self, mark):
        """What was logged since `mark`. The server has begun another file in between if the one was long."""
        files = [self.data / "postgres.log.1", self.data / "postgres.log"]
        return "".join(path.read_text(errors="replace") for path in files if path.exists()).rpartition(mark)[2]


def statements(log):
    """The statements of a log in order: when, in which process, text and parameters."""
    found = []
    lines = re.split(r"(?m)^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ )", log)
    for line in lines:
        match = re.match(r"\S+ (\d\d):(\d\d):(\d\d\.\d+) \S+ \[(\d+)\] LOG:  execute [^:]*: (.*)\Z", line, re.S)
        if match:
            seconds = int(match[1]) * 3600 + int(match[2]) * 60 + float(match[3])
            found.append([seconds, int(match[4]), match[5].strip(), {}])
        elif found and (match := re.match(r"\S+ \S+ \S+ \[\d+\] DETAIL:  [Pp]arameters: (.*)\Z", line, re.S)):
            values = re.findall(r"\$(\d+) = (NULL|'(?:[^']|'')*')", match[1])
            found[-1][3] = {int(number): value for number, value in values}
    return found


# How long a caller thinks between calls whose statements are captured, and how long a call's own never pause.
THINK_MILLISECONDS, PAUSE_MILLISECONDS = 30, 12


def calls(found):
    """The statements of each call of a single caller, who thinks in between. Reads are told from what the server does
    besides by the condition that decides about their caller's access, and a batch by its first statement, which does."""
    groups, batch, last = [], None, float("-inf")
    for seconds, process, text, values in found:
        if seconds - last > PAUSE_MILLISECONDS / 1000:
            groups.append([])
            batch = None
        is_read = text.startswith("SELECT conditional.*")
        if is_read:
            batch = None
        elif re.match(r"WITH guarded AS \(SELECT true WHERE EXISTS \(SELECT\s+FROM session", text):
            batch = process
        if is_read or process == batch and not re.match(r"SELECT (pg_catalog\.)?set_config", text):
            groups[-1].append((text, values))
            last = seconds
    return [group for group in groups if group]


def is_write(text):
    return re.match(r"(INSERT|UPDATE|DELETE|WITH)\b", text) is not None


def typical_read(found):
    """One of many like it among calls. Before its run a scenario makes what it needs, and writes; after it, it checks
    everything at once, which looks like one long call. What is cached has fewer statements than what is not."""
    begin = max((i for i, call in enumerate(found) if any(is_write(text) for text, _ in call)), default=-1) + 1
    reads = found[begin:]
    counts = collections.Counter(map(len, reads))
    length = max(length for length, count in counts.items() if count >= min(5, max(counts.values())))
    return next(call for call in reads if len(call) == length)


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
