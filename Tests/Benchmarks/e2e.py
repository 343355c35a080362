#!/usr/bin/env python3
"""Payshare end to end, and pgbench with the same statements for the same mix, in one interleaved run.

The server with its own PostgreSQL (default durability), the load generator and pgbench all run on this machine. pgbench
executes the server's statements: those of each operation are read with their parameters from PostgreSQL's log, event
ids are made random where possible, and the statements are sent once with a round trip each, pgbench's default, and once
pipelined. The generator has more callers than pgbench has clients, each of which is a process of PostgreSQL. Log-ins
are left out on both sides: they hash passwords, which pgbench cannot; so are revisions of budgets, which several calls
take to their approval. Differences, all in pgbench's favour: it checks one session again and again, sends no timeouts,
checks no answer, and edits nothing (an edit counts as another creation).
"""

import argparse
import collections
import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

from deployment import (
    THINK_MILLISECONDS, Database, Server, calls, figures, is_write, run, statements, typical_read,
)

# Of each scenario: the operations that read, the one whose writes are captured with its table, and the weights of writes.
SCENARIOS = {
    "seed": (("event_page", "expense_list", "balances", "settlement"), "create_expense", "expense",
             ("create_expense", "edit_expense")),
    "planning": (("goal", "goal_view", "budget_view", "own_approvals", "approval", "approval_list", "audit_list"),
                 "budget_entry", "budget_entry", ("budget_entry",)),
}
# How many creations are captured: each becomes a script with its own event and people.
CAPTURED_WRITES = 60
USER_ID = re.compile(r"70617973-6861-8001-8000-([0-9a-f]{12})")
EVENT_ID = re.compile(r"70617973-6861-8003-8000-([0-9a-f]{12})")
VERSION_7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")


def zipf(count, skew):
    """A pgbench expression for ranks from 0 that come as often as the scenario's: the inverse of the sums of 1/k^skew,
    taken as an integral. (pgbench's own random_zipfian has no skew below 1.)"""
    return f"least({count - 1}, int({count} * pow(random(1, 1000000000) / 1000000000.0, {1 / (1 - skew):.6f}) - 0.5))"


def ids(call):
    """The ids that a call's statements have, each once."""
    return set(VERSION_7.findall(" ".join(value for _, values in call for value in values.values())))


def script(call, fresh, shape, pipelined):
    """A pgbench script of one call, in which ids that it made are made anew."""
    events, organisers, skew = shape["events"], shape["organisers"], shape["skew"]
    first = next((i for i, (text, _) in enumerate(call) if is_write(text)), None)
    # The events of the captured session's user: about others it would be refused, which costs less.
    user = next((match[1] for _, values in call for value in values.values() if (match := USER_ID.search(value))), None)
    lines = []
    if first is None and user:
        rank = int(user, 16) % organisers
        lines.append(f"\\set e {zipf(events // organisers, skew)} * {organisers} + {rank}")
    names = {id_: f"id{index}" for index, id_ in enumerate(sorted(fresh))}
    for name in names.values():
        lines.append(f"\\set {name} random(1, 4611686018427387903)")

    def value(text):
        if text == "NULL" or not lines or first is not None:
            return text
        if EVENT_ID.search(text):
            id_ = "('70617973-6861-8003-8000-' || lpad(to_hex(:e::bigint), 12, '0'))::uuid"
            return f"ARRAY[{id_}]" if text.strip("'").startswith("{") else id_
        return text

    if pipelined and first is None:
        lines.append("\\startpipeline")
    for index, (text, values) in enumerate(call):
        if index == first:
            lines.append("\\startpipeline" if pipelined else "")
            lines.append("BEGIN;")
        body = re.sub(r"\$(\d+)", lambda m: value(values.get(int(m[1]), "NULL")), text)
        for id_, name in names.items():
            body = body.replace(f"'{id_}'", f"('01a212' || lpad(to_hex(:{name}::bigint), 26, '0'))::uuid")
        # A parameter has a type there, a literal none.
        body = re.sub(r"THEN ('[0-9a-f-]{36}') END", r"THEN \1::uuid END", body)
        lines.append(" ".join(body.split()) + ";")
    if first is not None:
        lines.append("COMMIT;")
    if pipelined:
        lines.append("\\endpipeline")
    return "\n".join(line for line in lines if line) + "\n"


class Bench:
    def __init__(self, arguments):
        self.arguments = arguments
        self.programs = pathlib.Path(arguments.programs).resolve()
        self.folder = pathlib.Path(arguments.folder).resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.data = self.folder / "payshare"
        self.reads, self.write, self.table, self.writes = SCENARIOS[arguments.scenario]
        self.results = []

    def scenario(self, name, text):
        path = self.folder / f"{name}.yaml"
        path.write_text(text)
        return path

    def capture(self, server, database, population):
        """The calls of each operation, from PostgreSQL's log."""
        options = "-c log_statement=all -c log_parameter_max_length=-1 -c log_error_verbosity=default"
        captured = {}
        second = Server(self.programs, self.data, f"{database.connection} options='{options}'")
        try:
            for operation in (*self.reads, self.write):
                mark = database.mark()
                path = self.scenario(
                    operation,
                    f"{population}load: {{callers: 1, think_milliseconds: {THINK_MILLISECONDS}, seconds: 5}}\n"
                    f"mix: {{{operation}: 1}}\nreplay_percent: 0\nfilter_percent: 0\nconnections: 1\n",
                )
                second.load(path)
                captured[operation] = calls(statements(database.log_after(mark)))
        finally:
            second.stop()
        return captured

    def scripts(self, captured, shape, mix, pipelined):
        folder = self.folder / ("pipelined" if pipelined else "round-trips")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        arguments = []
        writes = sum(mix[name] for name in self.writes)
        inserts = re.compile(rf"INSERT INTO {self.table}\b")
        creations = [call for call in captured[self.write] if any(inserts.search(text) for text, _ in call)]
        if not creations:
            raise SystemExit("no creation was found in the log")
        # What a scenario makes before its run comes without pauses, and looks like one long call.
        usual = collections.Counter(map(len, creations)).most_common(1)[0][0]
        creations = [call for call in creations if len(call) == usual]
        # Ids of the population, of people and of what is made before a run are in several calls.
        known = collections.Counter(id_ for call in creations for id_ in ids(call))
        creations = creations[:CAPTURED_WRITES]
        for index, call in enumerate(creations):
            path = folder / f"create-{index}.sql"
            # Its first statement names what there was before, its session among it.
            inserts_only = [part for part in call if part[0].startswith("INSERT")]
            fresh = {id_ for id_ in ids(inserts_only) - ids(call[:1]) if known[id_] == 1}
            path.write_text(script(call, fresh, shape, pipelined))
            # Weights are whole numbers: all are multiplied.
            arguments += ["-f", f"{path}@{writes}"]
        for operation in self.reads:
            path = folder / f"{operation}.sql"
            path.write_text(script(typical_read(captured[operation]), set(), shape, pipelined))
            arguments += ["-f", f"{path}@{mix[operation] * len(creations)}"]
        return arguments

    def pgbench(self, database, scripts, seconds):
        before = database.cpu_us()
        done = database.program(
            "pgbench", "-n", "-M", "prepared", "-c", "8", "-j", "2", "-T", str(seconds), *scripts,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        rate = float(re.search(r"tps = ([\d.]+)", done.stdout)[1])
        latency = float(re.search(r"latency average = ([\d.]+)", done.stdout)[1])
        count = int(re.search(r"actually processed: (\d+)", done.stdout)[1])
        database.wait_for_end_of("pgbench")
        return {"rate": rate, "mean_us": int(latency * 1000), "database_us": (database.cpu_us() - before) / count}

    def payshare(self, server, seconds):
        report = server.load(self.load, "--callers", str(self.arguments.callers), "--seconds", str(seconds))
        return figures(report)

    def run(self):
        text = run(
            self.programs / "payshare-loadtest", "scenarios", self.arguments.scenario, capture_output=True
        ).stdout
        # One event loop is enough for half a core's work, and PostgreSQL and the generator share the cores.
        server = Server(self.programs, self.data, loops=1)
        try:
            print("preparing the population (once)", file=sys.stderr)
            run(self.programs / "payshare-loadtest", "prepare", self.arguments.scenario, "--data", self.data, stdout=sys.stderr,
                stderr=subprocess.DEVNULL)
            database = Database(self.data)
            self.load = self.scenario(self.arguments.scenario, re.sub(r"(?m)^ +(log_in|budget_revision): .*\n?", "", text))
            scenario = server.load(self.load, "--rate", "10", "--seconds", "1")["scenario"]
            mix = scenario["mix"]
            shape = scenario["population"] | {"skew": scenario["events"]["skew"]}
            captured = self.capture(server, database, "")
            variants = {
                "pgbench, round trips": self.scripts(captured, shape, mix, False),
                "pgbench, pipelined": self.scripts(captured, shape, mix, True),
            }
            rounds = {name: [] for name in ("payshare", *variants)}
            seconds = self.arguments.seconds
            self.payshare(server, min(5, seconds))
            for number in range(self.arguments.rounds):
                rounds["payshare"].append(self.payshare(server, seconds))
                for name, scripts in variants.items():
                    rounds[name].append(self.pgbench(database, scripts, seconds))
                print(f"round {number + 1}: " + ", ".join(
                    f"{name} {results[-1]['rate']:,.0f}/s" for name, results in rounds.items()), file=sys.stderr)
            self.show(rounds)
        finally:
            server.stop()

    def show(self, rounds):
        medians = {
            name: {key: statistics.median_low(f[key] for f in results) for key in results[0]}
            for name, results in rounds.items()
        }
        baseline = medians["pgbench, round trips"]["rate"]
        print(f"\nScenario {self.arguments.scenario}, ten reads to a write, saturated; medians of {self.arguments.rounds} rounds of "
              f"{self.arguments.seconds} s\n")
        print("                          ops/s   ratio    p50 ms    p99 ms")
        for name, median in medians.items():
            print(f"  {name:22} {median['rate']:8,.0f}  {median['rate'] / baseline:6.2f}", end="")
            if "p50_us" in median:
                print(f"  {median['p50_us'] / 1000:8.2f}  {median['p99_us'] / 1000:8.2f}")
            else:
                print(f"      (mean {median['mean_us'] / 1000:.2f} ms; PostgreSQL {median['database_us']:.0f} CPU us)")
        ours = medians["payshare"]
        print(f"\nCPU us an operation: server {ours['server_us']:.0f}, PostgreSQL {ours['database_us']:.0f}, "
              f"generator {ours['generator_us']:.0f}; the server's is "
              f"{ours['server_us'] / max(1, ours['database_us']):.2f} of PostgreSQL's. "
              f"The server holds {ours['memory_mb']:.0f} MB. Errors: {ours['errors']}.")
        if self.arguments.json:
            path = pathlib.Path(self.arguments.json)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps({"rounds": rounds, "medians": medians}, indent=2) + "\n")
            print(f"\nThe figures are in {path}", file=sys.stderr)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", help="the folder with payshare-server and payshare-loadtest")
    parser.add_argument("--folder", default="var/bench-e2e", help="where the database and the scripts go")
    parser.add_argument("--scenario", choices=SCENARIOS, default="seed")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=20, help="of each part of a round")
    parser.add_argument("--callers", type=int, default=64, help="of the load generator")
    parser.add_argument("--json", help="where the figures go as JSON")
    Bench(parser.parse_args()).run()
