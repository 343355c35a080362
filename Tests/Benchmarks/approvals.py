#!/usr/bin/env python3
"""What the list of what waits for somebody costs, as there are more and more approvals.

A real approval is copied by SQL: for a thousand approvers, in five organisations. Two people ask for their first page of
ListMyApprovals, one after the other: one for whom 20 wait whatever the number of all, and one for whom a fiftieth of all
wait. Prints a table: p50 in ms, in brackets the CPU time of server and PostgreSQL in us a call, then how many approvals
are shown, and how many pages (of 8 KiB) and rows of tables and indexes PostgreSQL reads for them.
"""

import argparse
import json
import pathlib
import re
import shutil
import statistics
import sys
import time

import grpc

from deployment import Database, ROOT, Server, statements
from views import cpu_us

sys.path.insert(0, str(ROOT / "Tests/python/planning"))
import planning  # noqa: E402

WAITING, APPROVERS, ORGANISATIONS, SHARE = 20, 1_000, 5, 50
LOGGED = "-c log_statement=all -c log_parameter_max_length=-1 -c log_error_verbosity=default"


class Approvals:
    def __init__(self, server, database, certificates):
        self.server, self.database, self.certificates = server, database, certificates
        self.module = planning.contract()
        self.line = self.channel(server)
        self.people = {}
        self.prepare()
        self.texts = {name: self.captured(name) for name in ("few", "many")}

    def channel(self, server):
        read = lambda name: (self.certificates / name).read_bytes()
        return grpc.secure_channel(
            server.address, grpc.ssl_channel_credentials(read("ca.crt"), read("service.key"), read("service.crt")),
            [("grpc.max_receive_message_length", 64 << 20), ("grpc.ssl_target_name_override", "localhost")])

    def stub(self, name, service, line=None):
        return getattr(self.module(f"{name}_service_pb2_grpc"), f"{service}ServiceStub")(line or self.line)

    def sql(self, text):
        return self.database.program("psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-c", text, capture_output=True).stdout

    def prepare(self):
        """A budget that waits for two people, of whom one has 19 copies of it more."""
        author, as_author = planning.member(self.module, self.line, "Author", "")
        self.sql(f"""
            INSERT INTO role_grant (organisation_id, principal_id, resource_id, role, reason, create_time)
            SELECT id, '{author}', id, 'admin', '', now() FROM organisation""")
        for name in ("few", "many"):
            self.people[name] = planning.member(self.module, self.line, name, "")
        access, goals = self.module("access_service_pb2"), self.module("goal_service_pb2")
        budgets, approvals = self.module("budget_service_pb2"), self.module("approval_service_pb2")
        routes = self.module("approval_route_service_pb2")
        goal = self.stub("goal", "Goal").CreateGoal(
            goals.CreateGoalRequest(goal={"display_name": "G", "target": {"amount_minor": 1, "currency_code": "EUR"}}),
            metadata=as_author)
        periods = {"start_date": "2027-01-01", "end_date": "2027-12-31"}
        budget = self.stub("budget", "Budget").CreateBudget(
            budgets.CreateBudgetRequest(
                goal_id=goal.id, budget={"display_name": "B", "currency_code": "EUR", "periods": periods}),
            metadata=as_author)
        for user, _ in self.people.values():
            self.stub("access", "Access").GrantRole(
                access.GrantRoleRequest(
                    grant={"principal": {"user_id": user}, "role": "approver", "resource": {"budget_id": budget.id}}),
                metadata=as_author)
        approvers = [{"user_id": user} for user, _ in self.people.values()]
        route = self.stub("approval_route", "ApprovalRoute").CreateApprovalRoute(
            routes.CreateApprovalRouteRequest(
                approval_route={"display_name": "R", "steps": [{"display_name": "One", "approvers": approvers}]}),
            metadata=as_author)
        draft = self.stub("budget", "Budget").GetBudgetRevision(
            budgets.GetBudgetRevisionRequest(budget_id=budget.id), metadata=as_author)
        self.stub("approval", "Approval").SubmitForApproval(
            approvals.SubmitForApprovalRequest(
                budget_revision={"budget_id": budget.id, "number": draft.number}, approval_route_id=route.id,
                etag=draft.etag),
            metadata=as_author)
        self.sql(f"""
            CREATE TABLE bench_approval AS SELECT * FROM approval;
            CREATE TABLE bench_organisation AS
              SELECT id, 0 AS number FROM organisation
              UNION ALL SELECT gen_random_uuid(), n FROM generate_series(1, {ORGANISATIONS - 1}) n;
            INSERT INTO organisation (id, handle, display_name)
            SELECT id, 'bench-' || number, 'Bench ' || number FROM bench_organisation WHERE number > 0;""")
        few = self.people["few"][0]
        self.copy(1, WAITING - 1, f"'{few}'::uuid", "0", "a.resource_id")
        self.count = WAITING

    def copy(self, first, last, user, organisation, resource):
        """Copies the approval, as the numbers of revisions far from those that there are."""
        self.sql(f"""
            WITH copied AS (
              INSERT INTO approval (organisation_id, id, subject, subject_number, resource_type, resource_id, state, message,
                version, create_time, update_time)
              SELECT o.id, gen_random_uuid(), a.subject, 1000 + n, a.resource_type, {resource}, a.state, a.message,
                a.version, a.create_time - n * interval '1 s', a.update_time
              FROM bench_approval a, generate_series({first}, {last}) n
              JOIN bench_organisation o ON o.number = {organisation}
              RETURNING organisation_id, id, subject_number - 1000 AS n, create_time)
            INSERT INTO approval_waiting (organisation_id, user_id, approval_id, since)
            SELECT organisation_id, {user}, id, create_time FROM copied""")

    def fill(self, size):
        """Copies the approval until there are so many."""
        many = self.people["many"][0]
        self.copy(
            self.count, size - 1,
            f"CASE WHEN n % {SHARE} = 0 THEN '{many}' ELSE md5('approver ' || n % {APPROVERS})::uuid END",
            f"CASE WHEN n % {SHARE} = 0 THEN 0 ELSE n % {ORGANISATIONS} END",
            f"CASE WHEN n % {SHARE} = 0 THEN a.resource_id ELSE md5('budget ' || n / 10)::uuid END")
        self.count = size
        self.sql("VACUUM ANALYZE approval, approval_waiting, approval_delegation")
        found = int(self.sql("SELECT count(*) FROM approval"))
        if found != size:
            raise SystemExit(f"there are {found} approvals, and not {size}")

    def page(self, name, line=None):
        module = self.module("approval_service_pb2")
        answer = self.stub("approval", "Approval", line).ListMyApprovals(
            module.ListMyApprovalsRequest(), metadata=self.people[name][1])
        return len(answer.approvals)

    def captured(self, name):
        """The statement that reads a page, as the server sends it, with its parameters put in."""
        second = Server(
            self.server.programs, self.database.data, f"{self.database.connection} options='{LOGGED}'", loops=1)
        try:
            mark = self.database.mark()
            self.page(name, self.channel(second))
            found = [call for call in statements(self.database.log_after(mark)) if "approval_waiting" in call[2]]
        finally:
            second.stop()
        _, _, text, values = found[-1]
        return re.sub(r"\$(\d+)", lambda match: values.get(int(match[1]), "NULL"), text)

    def read(self, name):
        """How many pages and rows PostgreSQL reads for a page of the list."""
        plan = []
        for _ in range(2):
            plan = json.loads(self.sql(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON, TIMING OFF) {self.texts[name]}"))
        rows = 0
        nodes = [plan[0]["Plan"]]
        while nodes:
            node = nodes.pop()
            nodes += node.get("Plans", [])
            if "Relation Name" in node:
                passed = node["Actual Rows"] + node.get("Rows Removed by Filter", 0)
                rows += passed * node["Actual Loops"]
        top = plan[0]["Plan"]
        return top["Shared Hit Blocks"] + top["Shared Read Blocks"], round(rows)

    def measure(self, name, count):
        """Calls made one after the other: median ms, and us of server and PostgreSQL a call."""
        for _ in range(20):
            shown = self.page(name)
        times, before = [], (cpu_us(self.server.process.pid), self.database.cpu_us())
        for _ in range(count):
            started = time.monotonic()
            self.page(name)
            times.append(time.monotonic() - started)
        after = cpu_us(self.server.process.pid), self.database.cpu_us()
        server, database = ((end - start) / count for start, end in zip(before, after))
        pages, rows = self.read(name)
        return {"p50_ms": statistics.median(times) * 1000, "server_us": server, "database_us": database,
                "shown": shown, "pages": pages, "rows": rows}


def main(arguments):
    folder = pathlib.Path(arguments.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / "payshare"
    shutil.rmtree(data, ignore_errors=True)
    server = Server(pathlib.Path(arguments.programs).resolve(), data, loops=1)
    results = {}
    try:
        approvals = Approvals(server, Database(data), ROOT / "certs/dev")
        names = {f"{WAITING} wait": "few", "a fiftieth waits": "many"}
        print("\n" + f"{'approvals':>12}" + "".join(f"{name:>46}" for name in names))
        for size in (10**power for power in range(3, 10) if 10**power <= arguments.largest):
            approvals.fill(size)
            found = results[size] = {name: approvals.measure(key, arguments.calls) for name, key in names.items()}
            print(f"{size:12,}" + "".join(
                f"{one['p50_ms']:10.2f} ({one['server_us']:5,.0f} +{one['database_us']:6,.0f})"
                f"{one['shown']:4} {one['pages']:6,} {one['rows']:5,}" for one in found.values()), flush=True)
    finally:
        server.stop()
        shutil.rmtree(data, ignore_errors=True)
    if arguments.json:
        path = pathlib.Path(arguments.json)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(results, indent=2) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", help="the folder with payshare-server")
    parser.add_argument("--folder", default="var/bench-approvals", help="where the database goes")
    parser.add_argument("--largest", type=int, default=1_000_000, help="the most approvals")
    parser.add_argument("--calls", type=int, default=500, help="how many calls are measured of each")
    parser.add_argument("--json", help="where the figures go as JSON")
    main(parser.parse_args())
