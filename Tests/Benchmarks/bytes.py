#!/usr/bin/env python3
"""What a server holds for clients that do not read or do not finish, and how they affect other clients.

`test-server` with two loops is attacked over 60 connections of one address: by responses of 1 MiB that are never read, by
responses that are read a byte every 15 s, and by requests of 4 MiB that are never finished. Meanwhile a client of another
address makes small calls. Each attack must leave the server's memory under 512 MiB and the other client's p99 at no more
than three times the quiet one; 60 s after the attackers have gone, the memory must be released. Otherwise the exit code is 1.
"""

import argparse
import json
import multiprocessing
import pathlib
import re
import socket
import struct
import subprocess
import sys
import time

MAXIMUM_RESIDENT_MIB = 512
MAXIMUM_P99_RATIO = 3
# Below this a ratio describes the machine, not the server.
NOTICEABLE_MS = 1
# Memory that a server may keep on top of what it had before: what it learns and caches once.
KEPT_MIB = 48
RETURN_SECONDS = 60
CONNECTIONS = 60
STREAMS = 60
# Requests of 229 KiB each; more would break the connection's window.
UNFINISHED = 16
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, SETTINGS, WINDOW_UPDATE = 0, 1, 4, 8


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes((kind, flags)) + struct.pack(">I", stream) + payload


def headers(stream, path):
    fields = ((":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "test"), ("te", "trailers"),
              ("content-type", "application/grpc"))
    block = b"".join(b"\0" + bytes((len(name),)) + name.encode() + bytes((len(value),)) + value.encode()
                     for name, value in fields)
    return frame(HEADERS, 4, stream, block)


def call(stream, size):
    """A call for a response of a size: `SimpleRequest` with `response_size`, which is field 2."""
    value, varint = size, b""
    while True:
        varint += bytes((value & 127 | (128 if value > 127 else 0),))
        value >>= 7
        if not value:
            break
    message = b"\x10" + varint
    body = b"\0" + struct.pack(">I", len(message)) + message
    return headers(stream, "/grpc.testing.TestService/UnaryCall") + frame(DATA, 1, stream, body)


def connect(port, host, window=1 << 30, receive_buffer=None):
    peer = socket.socket()
    if receive_buffer:
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    peer.bind((host, 0))
    peer.connect(("127.0.0.1", port))
    settings = struct.pack(">HI", 4, window)
    peer.sendall(PREFACE + frame(SETTINGS, 0, 0, settings) + frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", 1 << 30)))
    return peer


def never_read(port, ready, stop):
    peers = [connect(port, "127.0.0.2") for _ in range(CONNECTIONS)]
    for peer in peers:
        peer.sendall(b"".join(call(2 * index + 1, 1 << 20) for index in range(STREAMS)))
    ready.set()
    stop.wait()


def read_slowly(port, ready, stop):
    peers = [connect(port, "127.0.0.2", receive_buffer=4096) for _ in range(CONNECTIONS)]
    for peer in peers:
        peer.sendall(b"".join(call(2 * index + 1, 1 << 20) for index in range(STREAMS)))
    ready.set()
    while not stop.wait(15):
        for peer in peers:
            try:
                peer.recv(1)
            except OSError:
                pass


def never_finish(port, ready, stop):
    peers = [connect(port, "127.0.0.2") for _ in range(CONNECTIONS)]
    # The server's SETTINGS and its WINDOW_UPDATE of the connection, which lets 4 MiB in.
    for peer in peers:
        peer.recv(65_536)
    claim = b"\0" + struct.pack(">I", 4_000_000)
    for peer in peers:
        peer.settimeout(5)
        try:
            for index in range(UNFINISHED):
                stream = 2 * index + 1
                peer.sendall(headers(stream, "/grpc.testing.TestService/UnaryCall") + frame(DATA, 0, stream, claim))
                for _ in range(14):
                    peer.sendall(frame(DATA, 0, stream, bytes(16_384)))
        except OSError:
            pass
    ready.set()
    stop.wait()


def answered(peer, rest, stream):
    """Reads up to the end of a stream; returns what came after it."""
    while True:
        while len(rest) >= 9:
            length = int.from_bytes(rest[:3], "big")
            if len(rest) < 9 + length:
                break
            kind, flags, number = rest[3], rest[4], int.from_bytes(rest[5:9], "big")
            rest = rest[9 + length:]
            if number == stream and kind in (DATA, HEADERS) and flags & 1:
                return rest
        chunk = peer.recv(65_536)
        if not chunk:
            raise SystemExit("the other client's connection was closed")
        rest += chunk


def measure(port, seconds, result):
    """The latencies, in ms, of small calls over connections on both loops, one after the other."""
    peers = [[connect(port, "127.0.0.3"), b"", 1] for _ in range(8)]
    latencies, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        for entry in peers:
            peer, rest, stream = entry
            begin = time.monotonic()
            peer.sendall(call(stream, 100))
            entry[1] = answered(peer, rest, stream)
            entry[2] = stream + 2
            latencies.append((time.monotonic() - begin) * 1000)
            time.sleep(0.002)
    result.put(latencies)


def memory(process, field):
    """`VmRSS`, the memory in use now, or `VmHWM`, the most that ever was, in MiB."""
    text = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(rf"{field}:\s+(\d+)", text)[1]) / 1024


def p99(port, seconds):
    """The p99 of the other client, which is a process of its own."""
    result = multiprocessing.Queue()
    client = multiprocessing.Process(target=measure, args=(port, seconds, result))
    client.start()
    latencies = sorted(result.get())
    client.join()
    return latencies[int(len(latencies) * 0.99)]


def attack(name, script, arguments):
    server = subprocess.Popen(
        [pathlib.Path(arguments.programs) / "test-server", "--loops", "2"], stdout=subprocess.PIPE, text=True)
    try:
        port = int(server.stdout.readline().rsplit(":", 1)[1])
        p99(port, 2)
        quiet = p99(port, arguments.seconds)
        before = memory(server, "VmRSS")
        ready, stop = multiprocessing.Event(), multiprocessing.Event()
        attacker = multiprocessing.Process(target=script, args=(port, ready, stop))
        attacker.start()
        ready.wait()
        attacked = p99(port, arguments.seconds)
        stop.set()
        attacker.join()
        peak, gone = memory(server, "VmHWM"), time.monotonic()
        while memory(server, "VmRSS") > before + KEPT_MIB and time.monotonic() < gone + RETURN_SECONDS:
            time.sleep(0.5)
        back, after = time.monotonic() - gone, memory(server, "VmRSS")
    finally:
        server.terminate()
        server.wait()
    holds = peak < MAXIMUM_RESIDENT_MIB and after <= before + KEPT_MIB
    return {
        "attack": name, "quiet_p99_ms": quiet, "p99_ms": attacked, "before_mib": before, "peak_mib": peak,
        "after_mib": after, "back_seconds": back,
        "holds": holds and attacked <= MAXIMUM_P99_RATIO * max(quiet, NOTICEABLE_MS),
    }


def main(arguments):
    attacks = {"never read": never_read, "read a byte every 15 s": read_slowly, "never finished": never_finish}
    print(f"{CONNECTIONS} connections of one address, {STREAMS} calls each, two loops; {arguments.seconds} s each\n")
    print("                          quiet p99 ms  p99 ms  before MiB  peak  after  back in s")
    rows = []
    for name, script in attacks.items():
        row = attack(name, script, arguments)
        rows.append(row)
        print(f"  {name:24}{row['quiet_p99_ms']:12.2f}  {row['p99_ms']:6.2f}  {row['before_mib']:10.0f}"
              f"  {row['peak_mib']:4.0f}  {row['after_mib']:5.0f}  {row['back_seconds']:9.0f}"
              f"{'' if row['holds'] else '  MISSED'}", flush=True)
    if arguments.json:
        pathlib.Path(arguments.json).write_text(json.dumps(rows, indent=2) + "\n")
    sys.exit(0 if all(row["holds"] for row in rows) else 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", help="the folder with test-server")
    parser.add_argument("--seconds", type=int, default=45, help="of each measurement")
    parser.add_argument("--json", help="where the figures go as JSON")
    main(parser.parse_args())
