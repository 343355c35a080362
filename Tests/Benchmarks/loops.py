#!/usr/bin/env python3
"""The longest turns of a server's event loops, over the requests that keep a loop the longest.

The server measures its turns itself, by their threads' CPU time (`--report-turns`). Each request is made 20 times, one
after the other, and then 32 at once; if a turn took too long this is repeated, at most five times. The exit code is 1 if
a turn took more than 2 ms each time.
"""

import argparse
import json
import pathlib
import re
import signal
import sys
import time
import uuid

import grpc

from deployment import Database, ROOT, Server

BOUND_US = 2_000
ALONE, AT_ONCE, ROUNDS = 20, 32, 5
MIB = 1 << 20
ORGANISATION = "00000000-0000-7000-8000-000000000001"
PASSWORD = "payshare load test"
# Argon2id of the password; as in loadtest/LoadTest/Population/PopulationStatements.swift.
HASH = "$argon2id$v=19$m=19456,t=2,p=1$cGF5c2hhcmVsb2FkdGVzdA$qeDf+jxFG9kYjsRy8mZlXKFNzTZe4wcYHiCLw/9VBk8"

# Protobuf by hand: generated clients do not send such messages.


def varint(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def number(field, value):
    return varint(field << 3) + varint(value)


def data(field, value):
    value = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | 2) + varint(len(value)) + value


def fields(message):
    """The fields of a message: their numbers and values."""
    position = 0

    def read():
        nonlocal position
        value = shift = 0
        while True:
            byte = message[position]
            position += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while position < len(message):
        tag = read()
        if tag & 7 == 2:
            length = read()
            yield tag >> 3, message[position:position + length]
            position += length
        else:
            yield tag >> 3, read()


class Client:
    """Calls of one user over one connection."""

    def __init__(self, address):
        certs = ROOT / "certs/dev"
        credentials = grpc.ssl_channel_credentials(
            (certs / "ca.crt").read_bytes(), (certs / "service.key").read_bytes(),
            (certs / "service.crt").read_bytes())
        options = [
            ("grpc.max_receive_message_length", 64 * MIB), ("grpc.max_send_message_length", 64 * MIB),
            ("grpc.ssl_target_name_override", "localhost"),
        ]
        self.channel = grpc.secure_channel(address, credentials, options)
        self.metadata = []

    def begin(self, method, request, compression=None):
        call = self.channel.unary_unary(f"/payshare.v1.{method}")
        return call.future(request, timeout=60, metadata=self.metadata, compression=compression)

    def log_in(self, email):
        session = self.begin("SessionService/LogIn", data(1, email) + data(2, PASSWORD)).result()
        token = dict(fields(session))[1].decode()
        self.metadata = [("authorization", f"Bearer {token}")]


# The database.


def person(index):
    return f"00000000-0000-7000-9000-{index:012x}"


def event(index):
    return f"00000000-0000-7000-a000-{index:012x}"


PEOPLE = 1_500
CHAIN, EXACT, AUTO, PAGE, CROWD, WIDE = (event(index) for index in range(1, 7))
PAGE_PEOPLE = 230
PAGE_EXPENSES = 120


def prepare(database):
    """Fills an empty database: people; a chain of debts; 20 balances and 1 000; an event with large expenses."""
    values = "(organisation_id, id, display_name, base_currency, creator_id, version, create_time, update_time, participant_count)"
    balances = {
        EXACT: "CASE WHEN i < 10 THEN 1000 + i * 37 ELSE -(1000 + (i - 10) * 37) + CASE WHEN i % 2 = 0 THEN 3 ELSE -3 END END",
        AUTO: "CASE WHEN i < 999 THEN (i * 7919 % 10007) - 5000 ELSE 0 END",
    }
    sql = f"""
    INSERT INTO app_user
      (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
    SELECT '{ORGANISATION}', ('00000000-0000-7000-9000-' || lpad(to_hex(i), 12, '0'))::uuid, 'loop' || i || '@example.com',
      'Person ' || i, '{HASH}', 1, now(), now()
    FROM generate_series(0, {PEOPLE - 1}) AS i ON CONFLICT DO NOTHING;
    """
    for id, people in ((CHAIN, PEOPLE), (EXACT, 20), (AUTO, 1_000), (PAGE, PAGE_PEOPLE), (CROWD, 1_000), (WIDE, 1_000)):
        sql += f"""
        INSERT INTO event {values}
        SELECT '{ORGANISATION}', '{id}', 'Worst', 'INR', '{person(0)}', 1, now(), now(), {people};
        INSERT INTO participant (organisation_id, event_id, user_id, paid_minor, owed_minor)
        SELECT '{ORGANISATION}', '{id}', ('00000000-0000-7000-9000-' || lpad(to_hex(i), 12, '0'))::uuid,
          {balances.get(id, '0')}, 0
        FROM generate_series(0, {people - 1}) AS i;
        """
    sql += f"""
    UPDATE participant SET paid_minor = paid_minor - (
      SELECT sum(paid_minor) FROM participant WHERE event_id = '{AUTO}') WHERE event_id = '{AUTO}' AND user_id = '{person(999)}';
    INSERT INTO expense
      (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor, currency, base_total_minor,
       version, create_time, update_time, payer_ids, payer_minor, payer_base_minor, share_ids, share_minor,
       share_base_minor, message, message_format, message_version)
    SELECT '{ORGANISATION}', gen_random_uuid(), '{CHAIN}', p, 'Debt', 1, now(), 100 + i, 'INR', 100 + i, 1, now(), now(),
      ARRAY[p], ARRAY[100 + i], ARRAY[100 + i], ARRAY[s], ARRAY[100 + i], ARRAY[100 + i], '\\x047a027631', 2, 1
    FROM (
      SELECT i, ('00000000-0000-7000-9000-' || lpad(to_hex(i), 12, '0'))::uuid AS p,
        ('00000000-0000-7000-9000-' || lpad(to_hex(i + 1), 12, '0'))::uuid AS s
      FROM generate_series(0, {PEOPLE - 2}) AS i) AS d;
    UPDATE participant q SET
      paid_minor = coalesce((SELECT sum(total_minor) FROM expense x WHERE event_id = '{CHAIN}' AND payer_ids[1] = q.user_id), 0),
      owed_minor = coalesce((SELECT sum(total_minor) FROM expense x WHERE event_id = '{CHAIN}' AND share_ids[1] = q.user_id), 0)
    WHERE event_id = '{CHAIN}';
    """
    for index in range(PAGE_EXPENSES):
        id, time = str(uuid.UUID(int=0xB << 60 | index)), 1_700_000_000 + index
        message = large_expense(id, time)
        sql += f"""
        INSERT INTO expense
          (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor, currency,
           base_total_minor, version, create_time, update_time, payer_ids, payer_minor, payer_base_minor, share_ids,
           share_minor, share_base_minor, message, message_format, message_version)
        SELECT '{ORGANISATION}', '{id}', '{PAGE}', '{person(0)}', 'Large', 1, now(), 10, 'INR', 10, 1, to_timestamp({time}),
          now(), '{{{person(0)}}}', '{{10}}', '{{10}}', '{{{person(0)}}}', '{{10}}', '{{10}}',
          '\\x{(varint(len(message)) + message).hex()}', 2, 1;
        """
    sql += "ANALYZE;"
    script = database.data.parent / "loops.sql"
    script.write_text(sql)
    database.program("psql", "-Xq1At", "-v", "ON_ERROR_STOP=1", "-f", script, capture_output=True)


def large_expense(id, time):
    """An expense as callers see it, which everybody paid and shares, with the largest amounts."""
    part = lambda index: data(1, person(index)) + number(2, 10**15) + number(3, 10**15)
    money = number(1, 10**15) + data(2, "INR")
    return b"".join([
        data(1, id), data(2, PAGE), data(3, "\U0001F600" * 200), number(4, 1), data(5, "2023-11-14"), data(6, money),
        *(data(8, part(index)) for index in range(PAGE_PEOPLE)), *(data(9, part(index)) for index in range(PAGE_PEOPLE)),
        data(10, money), data(11, person(0)), data(12, number(1, time)), data(13, number(1, time)), data(15, "v1"),
    ])


def settlement(id, mode):
    return "SettlementService/GetSettlement", data(1, id) + number(2, mode)


def requests():
    """The worst requests, by name: method, message, whether it is sent compressed, the codes that may be answered."""
    ok, bad = {"OK"}, {"INVALID_ARGUMENT"}
    create, page = "ExpenseService/CreateExpense", data(1, PAGE) + number(2, 1_000)
    # An unknown field, up to the limit of a message.
    unknown = data(1_000, bytes(4 * MIB - 64))
    parts = lambda field, id: b"".join(data(field, data(1, id(index)) + number(2, 10)) for index in range(1_000))
    wide = lambda id: data(1, WIDE) + data(2, b"".join([
        data(3, "Wide"), data(6, number(1, 10_000) + data(2, "INR")), parts(8, id), parts(9, id)]))
    payers = b"".join(data(1, data(1, person(index)) + number(2, 1_000)) for index in range(1_000))
    items = b"".join(data(1, number(2, 10) + b"".join(data(3, person((10 * item + index) % 1_000)) for index in range(10)))
                     for item in range(200))
    bill = data(1, WIDE) + data(2, b"".join([
        data(3, "Bill"), data(6, number(1, 2_000) + data(2, "INR")), data(16, data(5, items)), data(17, data(3, payers))]))
    stranger = lambda index: str(uuid.UUID(int=index))
    return {
        "inflating 4 MiB": (create, unknown, True, bad),
        "decoding 4 MiB": (create, unknown, False, bad),
        "an expense of 1 000 payers and sharers": (create, wide(person), False, ok),
        "the same, compressed": (create, wide(person), True, ok),
        "the same, of strangers": (create, wide(stranger), False, bad),
        "a bill of 200 items for 2 000 people": (create, bill, False, ok),
        "a mask of 2 000 000 empty paths": (
            "ExpenseService/UpdateExpense", data(3, data(1, b"") * 2_000_000), False, bad),
        "small reads": ("BalanceService/GetBalances", data(1, EXACT), False, ok),
        "a page of 3 MiB": ("ExpenseService/ListExpenses", page, False, ok),
        "an event with a page of 3 MiB": ("EventService/GetEvent", page, False, ok),
        "an event of 1 000 people": ("EventService/GetEvent", data(1, CROWD), False, ok),
        "balances of 1 000 people": ("BalanceService/GetBalances", data(1, CROWD), False, ok),
        "EXACT with 20 balances": (*settlement(EXACT, 2), False, ok),
        "AUTO with 1 000 people": (*settlement(AUTO, 3), False, ok),
        "PRESERVE_COUNTERPARTIES, 1 499 debts": (*settlement(CHAIN, 4), False, ok),
    }


class Turns:
    """What the server says of its turns."""

    def __init__(self, server, file):
        self.server, self.file, self.read = server, file, 0

    def take(self):
        """The turns since this was asked last."""
        self.server.process.send_signal(signal.SIGUSR1)
        for _ in range(1_000):
            lines = self.file.read_text().splitlines() if self.file.exists() else []
            if len(lines) > self.read:
                self.read = len(lines)
                return json.loads(lines[-1])
            time.sleep(0.01)
        raise SystemExit("the server does not report its turns")


def shortest(turns, work):
    """The turns while some work is done; if one was too long, the best of a few attempts. Work that is too long is so in
    each attempt, but time that the host takes from a virtual machine also counts as the thread's."""
    best = None
    for _ in range(ROUNDS):
        turns.take()
        work()
        measured = turns.take()
        if best is None or measured["longest_us"] < best["longest_us"]:
            best = measured
        if best["longest_us"] <= BOUND_US:
            break
    return best


def measure(client, turns, method, message, is_compressed, codes):
    """The turns while a request is made alone, and many times at once."""
    compression = grpc.Compression.Gzip if is_compressed else grpc.Compression.NoCompression
    seen, details = {}, {}

    def check(calls):
        for call in calls:
            code = call.code().name
            seen[code] = seen.get(code, 0) + 1
            details[code] = call.details()

    def alone():
        for _ in range(ALONE):
            check([client.begin(method, message, compression)])

    def at_once():
        check([client.begin(method, message, compression) for _ in range(AT_ONCE)])

    measured = [shortest(turns, work) for work in (alone, at_once)]
    wrong = set(seen) - codes - {"RESOURCE_EXHAUSTED"}
    if wrong or not set(seen) & codes:
        raise SystemExit(f"{method} was answered with {seen}: {details}")
    return *measured, seen


def measure_closing(address, turns):
    """The turns while connections go whose calls wait for their passwords to be hashed."""
    measured = []
    for count in (1, 8):
        clients = [Client(address) for _ in range(count)]
        calls = [client.begin("SessionService/LogIn", data(1, "loop0@example.com") + data(2, PASSWORD))
                 for client in clients for _ in range(250)]
        time.sleep(0.1)
        turns.take()
        for client in clients:
            client.channel.close()
        time.sleep(0.5)
        measured.append(turns.take())
        del calls
    return *measured, {"CANCELLED": 250 * 9}


def main(arguments):
    programs = pathlib.Path(arguments.programs).resolve()
    folder = pathlib.Path(arguments.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "turns.jsonl"
    file.unlink(missing_ok=True)
    extra = ["--report-turns", file]
    rows, is_late = [], False
    for compress in (False, True):
        if compress and arguments.without_compression:
            break
        more = ["--compress-above", "1024"] if compress else []
        server = Server(programs, folder / "payshare", loops=1, options=extra + more)
        try:
            database = Database(folder / "payshare")
            count = database.program("psql", "-XqAt", "-c", "SELECT count(*) FROM event", capture_output=True)
            if int(count.stdout) == 0:
                prepare(database)
            turns = Turns(server, file)
            turns.read = len(file.read_text().splitlines()) if file.exists() else 0
            client = Client(server.address)
            client.log_in("loop0@example.com")
            # Statements are prepared and tokens verified by the first call.
            client.begin("EventService/GetEvent", data(1, EXACT)).result()
            if not compress and re.search(arguments.only, "closing"):
                rows.append(("closing a connection with 250 calls", *measure_closing(server.address, turns)))
            for name, request in requests().items():
                if compress and request[3] != {"OK"} or not re.search(arguments.only, name):
                    continue
                rows.append((f"gzip of {name}" if compress else name, *measure(client, turns, *request)))
        finally:
            server.stop()
    print(f"\nThe server's turns, by their threads' CPU time; {ALONE} calls alone, {AT_ONCE} at once; microseconds\n")
    print(f"{'':42}        alone            at once")
    print(f"{'':42}  longest     p99  longest     p99   answers; events, timers, jobs and hooks of the longest turn")
    for name, alone, at_once, seen in rows:
        longest = max(alone, at_once, key=lambda turn: turn["longest_us"])
        late = max(alone["longest_us"], at_once["longest_us"]) > BOUND_US
        is_late = is_late or late
        print(f"{name:42}  {alone['longest_us']:7,}  {alone['p99_us']:6,}  {at_once['longest_us']:7,}"
              f"  {at_once['p99_us']:6,}   {', '.join(f'{count} {code}' for code, count in sorted(seen.items()))}"
              + f"   {' '.join(f'{us}' for us in longest['phases_us'].values())}" + ("  TOO LONG" if late else ""))
    if arguments.json:
        path = pathlib.Path(arguments.json)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({name: {"alone": a, "at_once": b} for name, a, b, _ in rows}, indent=2) + "\n")
    print(f"\n{'a turn took more than' if is_late else 'no turn took more than'} {BOUND_US / 1000:g} ms")
    return 1 if is_late else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", help="the folder with payshare-server")
    parser.add_argument("--folder", default="var/bench-loops", help="where the database goes")
    parser.add_argument("--json", help="where the figures go as JSON")
    parser.add_argument("--only", default="", help="a regular expression that the names of requests must match")
    parser.add_argument("--without-compression", action="store_true", help="leave responses uncompressed")
    sys.exit(main(parser.parse_args()))
