#!/usr/bin/env python3
"""What a view of a large budget costs as more and more is spent by it: 1 000 lines of 12 months.

One caller asks for the first page of lines with the whole, for all pages, and for a page of the categories. Amounts are
put into the database by SQL, with the sums that are kept of them; ReconcileBudgets must find no difference. Prints a
table: p50 in ms, and in brackets the CPU time of server and PostgreSQL in us a call.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import sys
import time

import grpc

from deployment import Database, ROOT, Server

sys.path.insert(0, str(ROOT / "Tests/python/planning"))
import planning  # noqa: E402

LINES, PERIODS = 1_000, 12


def cpu_us(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(map(int, fields[11:13])) * 1_000_000 // os.sysconf("SC_CLK_TCK")


class Views:
    def __init__(self, server, database, certificates):
        self.server, self.database = server, database
        self.module = planning.contract()
        self.line = grpc.secure_channel(
            server.address,
            grpc.ssl_channel_credentials(*((certificates / f"{name}").read_bytes()
                                           for name in ("ca.crt", "service.key", "service.crt"))),
            [("grpc.max_receive_message_length", 64 << 20), ("grpc.ssl_target_name_override", "localhost")])
        _, self.metadata = planning.member(self.module, self.line, "Views", "")
        self.api, self.view = self.module("budget_service_pb2"), self.module("budget_view_service_pb2")
        self.views = self.stub("budget_view", "BudgetView")
        self.prepare()

    def stub(self, name, service):
        return getattr(self.module(f"{name}_service_pb2_grpc"), f"{service}ServiceStub")(self.line)

    def sql(self, text):
        return self.database.program("psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-c", text, capture_output=True).stdout

    def prepare(self):
        """A budget with lines for 1 000 categories, ten below each of a hundred."""
        self.sql(f"""
            WITH o AS (SELECT organisation_id AS id, {LINES} - count(*) AS missing FROM category GROUP BY 1 LIMIT 1),
            top AS (
              INSERT INTO category (organisation_id, id, display_name, version, create_time, update_time)
              SELECT o.id, gen_random_uuid(), 'Top ' || n, 1, now(), now() FROM o, generate_series(1, o.missing / 10) n
              RETURNING id, organisation_id, display_name)
            INSERT INTO category (organisation_id, id, display_name, parent_id, version, create_time, update_time)
            SELECT t.organisation_id, gen_random_uuid(), t.display_name || ', ' || n, t.id, 1, now(), now()
            FROM top t, generate_series(1, 9) n""")
        self.sql("UPDATE category_tree SET version = version + 1")
        categories, goals = self.module("category_service_pb2"), self.module("goal_service_pb2")
        tree = self.stub("category", "Category").ListCategories(
            categories.ListCategoriesRequest(page_size=1000), metadata=self.metadata).categories
        parents = {category.parent_category_id for category in tree}
        goal = self.stub("goal", "Goal").CreateGoal(
            goals.CreateGoalRequest(goal={"display_name": "Large", "target": {"amount_minor": 1, "currency_code": "EUR"}}),
            metadata=self.metadata)
        periods = {"start_date": "2026-01-01", "end_date": "2026-12-31"}
        lines = [
            {"category_id": one.id, "amounts_minor": [10**9 if one.id in parents else 10**7] * PERIODS,
             "rollover": {"kind": "SURPLUS"}}
            for one in tree
        ]
        budgets = self.stub("budget", "Budget")
        made = budgets.CreateBudget(
            self.api.CreateBudgetRequest(
                goal_id=goal.id, lines=lines,
                budget={"display_name": "Large", "currency_code": "EUR", "periods": periods}),
            metadata=self.metadata)
        draft = budgets.GetBudgetRevision(self.api.GetBudgetRevisionRequest(budget_id=made.id), metadata=self.metadata)
        started = time.monotonic()
        budgets.ApproveBudgetRevision(
            self.api.ApproveBudgetRevisionRequest(budget_id=made.id, number=draft.number, etag=draft.etag),
            metadata=self.metadata)
        print(f"{len(lines)} lines were approved in {time.monotonic() - started:.2f} s", file=sys.stderr)
        self.budget = made.id

    def spend(self, count):
        """Adds amounts until there are so many, and keeps the sums of them."""
        self.sql(f"""
            INSERT INTO budget_actual (organisation_id, budget_id, source_id, day, period, category_id, amount_minor)
            SELECT o.organisation_id, '{self.budget}', gen_random_uuid(), '2026-01-01'::date + day,
              extract(month FROM '2026-01-01'::date + day)::integer - 1, o.ids[1 + random() * (cardinality(o.ids) - 1)],
              (1 + random() * 999)::bigint
            FROM (SELECT organisation_id, array_agg(id) AS ids FROM category GROUP BY 1 LIMIT 1) o,
              LATERAL (SELECT (random() * 364)::integer AS day FROM generate_series(
                1, {count} - (SELECT count(*)::integer FROM budget_actual))) s;
            DELETE FROM budget_total;
            INSERT INTO budget_total (organisation_id, budget_id, category_id, period, spent, planned)
            SELECT organisation_id, budget_id, category_id, period, sum(amount_minor), 0 FROM budget_actual
            GROUP BY 1, 2, 3, 4;
            UPDATE budget_counter c SET spent = ARRAY(
              SELECT coalesce((
                SELECT sum(t.spent) FROM budget_coverage v JOIN budget_total t USING (organisation_id, budget_id, category_id)
                WHERE v.budget_id = c.budget_id AND c.category_id = ANY (v.line_ids) AND t.period = p.period), 0)::bigint
              FROM generate_series(0, {PERIODS} - 1) AS p (period) ORDER BY p.period);""")
        self.sql("VACUUM ANALYZE budget_actual, budget_total, budget_counter, budget_line, budget_coverage")
        wrong = self.database_drifts()
        if wrong:
            raise SystemExit(f"the sums differ: {wrong}")

    def database_drifts(self):
        return int(self.sql(f"""
            SELECT count(*) FROM budget_counter c CROSS JOIN LATERAL unnest(c.spent) WITH ORDINALITY AS k (spent, number)
            WHERE k.spent <> (
              SELECT coalesce(sum(a.amount_minor), 0) FROM budget_coverage v JOIN budget_actual a USING (organisation_id, budget_id)
              WHERE v.budget_id = c.budget_id AND a.category_id = v.category_id AND c.category_id = ANY (v.line_ids)
                AND a.period = k.number - 1) AND c.category_id = (SELECT min(category_id::text)::uuid FROM budget_counter)"""))

    def page(self, token=""):
        return self.views.ViewBudget(
            self.view.ViewBudgetRequest(budget_id=self.budget, page_token=token), metadata=self.metadata)

    def pages(self):
        answer = self.page()
        while answer.next_page_token:
            answer = self.page(answer.next_page_token)

    def categories(self):
        self.views.ViewBudgetCategories(
            self.view.ViewBudgetCategoriesRequest(budget_id=self.budget), metadata=self.metadata)

    def measure(self, call, count):
        """Calls made one after the other: median ms, and us of server and PostgreSQL a call."""
        for _ in range(3):
            call()
        times, before = [], (cpu_us(self.server.process.pid), self.database.cpu_us())
        for _ in range(count):
            started = time.monotonic()
            call()
            times.append(time.monotonic() - started)
        after = cpu_us(self.server.process.pid), self.database.cpu_us()
        server, database = ((end - start) / count for start, end in zip(before, after))
        return {"p50_ms": statistics.median(times) * 1000, "server_us": server, "database_us": database}


def main(arguments):
    folder = pathlib.Path(arguments.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / "payshare"
    shutil.rmtree(data, ignore_errors=True)
    server = Server(pathlib.Path(arguments.programs).resolve(), data, loops=1)
    results = {}
    try:
        views = Views(server, Database(data), ROOT / "certs/dev")
        kinds = {"first page, whole": (views.page, 200), "all ten pages": (views.pages, 30),
                 "categories": (views.categories, 30)}
        print("\n" + f"{'amounts':>12}" + "".join(f"{kind:>34}" for kind in kinds))
        for size in (10**power for power in range(3, 10) if 10**power <= arguments.largest):
            views.spend(size)
            found = results[size] = {kind: views.measure(*how) for kind, how in kinds.items()}
            print(f"{size:12,}" + "".join(
                f"{one['p50_ms']:14.2f} ({one['server_us']:7,.0f} +{one['database_us']:8,.0f})" for one in found.values()))
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
    parser.add_argument("--folder", default="var/bench-views", help="where the database goes")
    parser.add_argument("--largest", type=int, default=1_000_000, help="the most amounts")
    parser.add_argument("--json", help="where the figures go as JSON")
    main(parser.parse_args())
