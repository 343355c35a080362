#!/usr/bin/env python3
"""How the cost of a call grows: with the expenses of an event, with its people, and with the database.

One caller makes each kind of call again and again, so that calls do not wait for each other. Prints a table, and writes a
JSON file, a page with plots that opens offline, and PostgreSQL's plans of the statements at the largest size.
"""

import argparse
import html
import json
import math
import pathlib
import re
import shutil
import subprocess
import sys

from deployment import THINK_MILLISECONDS, Database, Server, calls, figures, run, statements, typical_read

OPERATIONS = ("event_page", "expense_list", "balances", "settlement", "create_expense")
SMALL = {"users": 2000, "organisers": 20, "groups": 0, "events": 20, "people": 10, "each": 100}


def axes(largest):
    """What grows, and the shapes at each size; the largest database has about so many expenses (a kilobyte each)."""
    databases = [10**power for power in range(4, 10) if 10**power <= largest]
    return {
        "expenses in the event": [SMALL | {"x": n, "each": n} for n in (10, 100, 1_000, 10_000)],
        "participants of the event": [SMALL | {"x": n, "people": n} for n in (10, 100, 1_000)],
        "expenses in the database": [
            SMALL | {"x": n, "users": n // 10, "events": n // 33, "each": 33} for n in databases
        ],
    }


def population(shape):
    return (
        "population:\n"
        f"  users: {shape['users']}\n  organisers: {shape['organisers']}\n  groups: {shape['groups']}\n"
        f"  events: {shape['events']}\n  expenses: {shape['events'] * shape['each']}\n"
        f"  participants: {{minimum: {shape['people']}, maximum: {shape['people']}}}\n"
    )


class Growth:
    def __init__(self, arguments):
        self.programs = pathlib.Path(arguments.programs).resolve()
        self.folder = pathlib.Path(arguments.folder).resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.seconds = arguments.seconds
        self.output = pathlib.Path(arguments.output)
        self.axes = axes(arguments.largest)

    def scenario(self, shape, operation, think=0):
        path = self.folder / f"{operation}.yaml"
        path.write_text(
            f"name: {operation}\n{population(shape)}"
            f"load: {{callers: 1, think_milliseconds: {think}, seconds: {self.seconds}}}\n"
            f"mix: {{{operation}: 1}}\nreplay_percent: 0\nfilter_percent: 0\nconnections: 1\n"
        )
        return path

    def measure(self, shape, plans):
        """The figures of each operation on a database of this shape, made for it."""
        data = self.folder / "payshare"
        shutil.rmtree(data, ignore_errors=True)
        server = Server(self.programs, data)
        try:
            path = self.scenario(shape, OPERATIONS[0])
            run(self.programs / "payshare-loadtest", "prepare", path, "--data", data, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            found = {operation: figures(server.load(self.scenario(shape, operation))) for operation in OPERATIONS}
            if plans:
                self.write_plans(shape, Database(data))
            return found
        finally:
            server.stop()
            shutil.rmtree(data, ignore_errors=True)

    def write_plans(self, shape, database):
        """PostgreSQL's plans of the statements that one call of each reading operation sends."""
        second = Server(
            self.programs, database.data,
            f"{database.connection} options='-c log_statement=all -c log_parameter_max_length=-1 -c log_error_verbosity=default'")
        text = []
        try:
            for operation in OPERATIONS[:4]:
                mark = database.mark()
                second.load(self.scenario(shape, operation, THINK_MILLISECONDS), "--seconds", "2")
                call = typical_read(calls(statements(database.log_after(mark))))
                text.append(f"# {operation}\n")
                for statement, values in call:
                    literal = re.sub(r"\$(\d+)", lambda m: values.get(int(m[1]), "NULL"), statement)
                    plan = database.program(
                        "psql", "-XqAt", "-c", f"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF) {literal}",
                        capture_output=True).stdout
                    text.append(f"{statement}\n\n{plan}\n")
        finally:
            second.stop()
        path = self.output.with_suffix(".plans.txt")
        path.write_text("\n".join(text))
        print(f"the plans at the largest size are in {path}", file=sys.stderr)

    def run(self):
        results = {}
        for axis, shapes in self.axes.items():
            results[axis] = {}
            for shape in shapes:
                print(f"{axis}: {shape['x']:,}", file=sys.stderr)
                is_largest = axis == "expenses in the database" and shape is shapes[-1]
                results[axis][shape["x"]] = self.measure(shape, is_largest)
        self.output.parent.mkdir(parents=True, exist_ok=True)
        self.output.with_suffix(".json").write_text(json.dumps(results, indent=2) + "\n")
        self.output.with_suffix(".html").write_text(page(results))
        show(results)
        print(f"\nThe figures and plots are in {self.output.with_suffix('.json')} and {self.output.with_suffix('.html')}",
              file=sys.stderr)


def cpu(measured):
    return measured["server_us"] + measured["database_us"]


def show(results):
    print("\nOne caller; p50 in ms, and in brackets the CPU time of server and PostgreSQL together in us a call\n")
    for axis, sizes in results.items():
        print(f"{axis:28}" + "".join(f"{size:>18,}" for size in sizes))
        for operation in OPERATIONS:
            cells = [found[operation] for found in sizes.values()]
            print(f"  {operation:26}" + "".join(f"{c['p50_us'] / 1000:10.2f} ({cpu(c):5.0f})" for c in cells))
        print()


# Told apart in grey and by those who see red and green alike (Okabe and Ito).
COLOURS = dict(zip(OPERATIONS, ("#0072b2", "#56b4e9", "#009e73", "#e69f00", "#d55e00")))


def plot(axis, sizes, value, label):
    """A plot with both axes logarithmic: what is constant is level, what is linear goes up at 45 degrees or so."""
    width, height, left, bottom, top, right = 520, 300, 62, 44, 34, 118
    xs = [math.log10(x) for x in sizes]
    ys = {o: [math.log10(max(value(f[o]), 1e-3)) for f in sizes.values()] for o in OPERATIONS}
    low = math.floor(min(map(min, ys.values())))
    high = math.ceil(max(map(max, ys.values())))
    def at(x, y):
        return (left + (x - xs[0]) / (xs[-1] - xs[0]) * (width - left - right),
                top + (high - y) / (high - low) * (height - top - bottom))
    parts = [f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{html.escape(label)} by {html.escape(axis)}">',
             f'<text x="{left}" y="18" class="title">{html.escape(label)}</text>']
    for power in range(low, high + 1):
        x, y = at(xs[0], power)
        parts.append(f'<line x1="{x}" y1="{y}" x2="{width - right}" y2="{y}" class="grid"/>'
                     f'<text x="{x - 8}" y="{y + 4}" text-anchor="end">{10 ** power:g}</text>')
    for size, x in zip(sizes, xs):
        px, py = at(x, low)
        parts.append(f'<text x="{px}" y="{py + 18}" text-anchor="middle">{size:,}</text>')
    parts.append(f'<text x="{(left + width - right) / 2}" y="{height - 6}" text-anchor="middle">{html.escape(axis)}</text>')
    taken = []
    for operation in sorted(OPERATIONS, key=lambda o: -ys[o][-1]):
        points = [at(x, y) for x, y in zip(xs, ys[operation])]
        colour = COLOURS[operation]
        parts.append(f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}" stroke="{colour}"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points]
        y = max([points[-1][1]] + [t + 13 for t in taken[-1:]])
        taken.append(y)
        parts.append(f'<text x="{width - right + 8}" y="{y + 4:.1f}" fill="{colour}">{operation}</text>')
    return "\n".join(parts + ["</svg>"])


def page(results):
    body = []
    for axis, sizes in results.items():
        body.append(f"<h2>By {html.escape(axis)}</h2><div class='plots'>")
        body.append(plot(axis, sizes, lambda f: f["p50_us"] / 1000, "p50, ms"))
        body.append(plot(axis, sizes, cpu, "CPU of server and PostgreSQL, \u00b5s a call"))
        body.append("</div><table><tr><th>p50, ms (CPU, \u00b5s)</th>" + "".join(f"<th>{s:,}</th>" for s in sizes) + "</tr>")
        for operation in OPERATIONS:
            cells = "".join(
                f"<td>{f[operation]['p50_us'] / 1000:.2f} ({cpu(f[operation]):,.0f})</td>" for f in sizes.values())
            body.append(f"<tr><th>{operation}</th>{cells}</tr>")
        body.append("</table>")
    style = (
        ":root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{max-width:1100px;margin:2rem auto;padding:0 1rem}"
        ".plots{display:flex;flex-wrap:wrap;gap:1rem}svg{flex:1 1 420px;min-width:0;font-size:11px;fill:currentColor}"
        "polyline{fill:none;stroke-width:2}.grid{stroke:currentColor;opacity:.2}.title{font-weight:600;font-size:13px}"
        "table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.2rem .9rem;text-align:right}"
        "th:first-child{text-align:left;font-weight:500}tr+tr{border-top:1px solid color-mix(in srgb,currentColor 20%,transparent)}"
    )
    return (
        "<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
        f"<title>How the cost of a call grows</title><style>{style}</style></head><body><h1>How the cost of a call grows</h1>"
        "<p>One caller, so that nothing waits for anything else. Both axes are logarithmic: what is level is constant.</p>"
        + "\n".join(body) + "</body></html>\n"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", help="the folder with payshare-server and payshare-loadtest")
    parser.add_argument("--folder", default="var/bench-growth", help="where the databases go")
    parser.add_argument("--seconds", type=int, default=4, help="of each measurement")
    parser.add_argument("--largest", type=int, default=1_000_000, help="expenses in the largest database")
    parser.add_argument("--output", default="var/growth", help="where the figures go, without the suffix")
    Growth(parser.parse_args()).run()
