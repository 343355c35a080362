"""Verifies an export of the audit without its server, by the form that the contract describes.

FILE is what `payshare audit export` has written. Each hash is computed anew, as SealedEntry in
Proto/payshare/v1/audit.proto says, each signature is verified, and what is shown of each event is compared with what the
hash was computed from. HASH, in hexadecimal, is the last one of an earlier export, where FILE goes on behind that. A
PUBLIC_KEY is one that you know, in hexadecimal as in the server's log (`journal head`): signatures by others are faults.

Prints what to note for the next time: the head, and who signed. The exit code is 1 if something does not fit. Needs
openssl, and what Tests/python/venv.sh installs.
"""

import argparse
import base64
import datetime
import hashlib
import importlib
import json
import pathlib
import subprocess
import sys
import tempfile
import uuid

from google.protobuf import json_format

PROTO = pathlib.Path(__file__).resolve().parents[3] / "Proto"
BEGINNING = datetime.datetime(2000, 1, 1, tzinfo=datetime.timezone.utc)
# What comes before the 32 bytes of an Ed25519 key in DER (RFC 8410).
DER_PREFIX = bytes.fromhex("302a300506032b6570032100")


def journal_event():
    """The class of events, from the contract."""
    folder = tempfile.mkdtemp()
    files = [str(path.relative_to(PROTO)) for path in sorted(PROTO.glob("payshare/*/*.proto"))]
    command = [sys.executable, "-m", "grpc_tools.protoc", f"-I{PROTO}", f"--python_out={folder}"]
    subprocess.run(command + files, check=True)
    sys.path.insert(0, folder)
    return importlib.import_module("payshare.v1.journal_pb2").JournalEvent


def identifier(text):
    """The 16 bytes of an id; of an absent one, zeros."""
    return uuid.UUID(text or uuid.UUID(int=0).hex).bytes


def number(value, size=8):
    return int(value).to_bytes(size, "big", signed=True)


def sized(data):
    return number(len(data), 4) + data


def microseconds(text):
    """Since the beginning of 2000. Python reads no more than 6 digits of a second, and the server writes no more."""
    moment = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return (moment - BEGINNING) // datetime.timedelta(microseconds=1)


def hash_of(sealed, previous):
    """The hash of an entry, from that of the entry before it."""
    entry = sealed["entry"]
    parts = [
        previous,
        number(entry["position"]),
        identifier(entry["organisationId"]),
        identifier(entry["id"]),
        number(sealed["sequence"]),
        number(microseconds(entry["createTime"])),
        identifier(entry["actorUserId"]),
        sized(entry["service"].encode()),
        identifier(entry["requestId"]),
        number(sealed["kind"], 4),
        identifier(entry["resourceId"]),
        sized(base64.b64decode(sealed["event"])),
        identifier(entry["traceId"]) if entry["traceId"] else b"",
    ]
    return hashlib.sha256(b"".join(parts)).digest()


def signature_fits(head):
    """Whether the signature of a head is by its key."""
    text = b"payshare journal head\0" + identifier(head["organisationId"]) + number(head["position"])
    with tempfile.TemporaryDirectory() as folder:
        key, signed, signature = (pathlib.Path(folder) / name for name in ("key", "signed", "signature"))
        key.write_bytes(DER_PREFIX + base64.b64decode(head["publicKey"]))
        signed.write_bytes(text + base64.b64decode(head["hash"]))
        signature.write_bytes(base64.b64decode(head["signature"]))
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", key, "-rawin"]
        command += ["-in", signed, "-sigfile", signature]
        return subprocess.run(command, capture_output=True).returncode == 0


class Verification:
    """What an export is found to be, line by line."""

    def __init__(self, previous, known):
        self.event = journal_event()
        self.previous, self.known = previous, known
        self.faults, self.keys, self.entries, self.last, self.signed = [], set(), 0, 0, 0

    def add_entry(self, sealed):
        entry = sealed["entry"]
        self.entries, self.last = self.entries + 1, int(entry["position"])
        stored = base64.b64decode(entry["hash"])
        if not entry["id"]:
            self.faults.append(f"the entry at {self.last} is missing in the database")
        else:
            # A chain begins with the hash of its organisation's id.
            before = self.previous or hashlib.sha256(identifier(entry["organisationId"])).digest()
            if hash_of(sealed, before) != stored:
                self.faults.append(f"the entry at {self.last} was altered, or it or one before it is missing")
            shown = json_format.ParseDict(entry["event"], self.event())
            if shown != self.event.FromString(base64.b64decode(sealed["event"])):
                self.faults.append(f"the entry at {self.last} shows another event than it was sealed with")
        self.previous = stored

    def add_head(self, head):
        key = base64.b64decode(head["publicKey"])
        if self.known and key not in self.known:
            self.faults.append(f"the signature at {head['position']} is by another key, {key.hex()}")
        elif base64.b64decode(head["hash"]) != self.previous or not signature_fits(head):
            self.faults.append(f"the signature at {head['position']} does not fit")
        else:
            self.keys.add(key)
            self.signed = int(head["position"])

    def print(self):
        signed = f"signed up to {self.signed}" if self.signed else "never signed"
        print(f"{self.entries} entries, the last at {self.last}, {signed}")
        if self.previous:
            print(f"head {self.last}:{self.previous.hex()}")
        for key in sorted(self.keys):
            print(f"signed by {key.hex()}" + ("" if self.known else "; compare it with the server's log"))
        print("\n".join(f"  {fault}" for fault in self.faults) or "all is as it was sealed")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--after", metavar="HASH", type=bytes.fromhex)
    parser.add_argument("--key", metavar="PUBLIC_KEY", type=bytes.fromhex, action="append", default=[])
    options = parser.parse_args()
    verification = Verification(options.after, set(options.key))
    with open(options.file, encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            if "entry" in line:
                verification.add_entry(line["entry"])
            else:
                verification.add_head(line["head"])
    verification.print()
    return 1 if verification.faults else 0


if __name__ == "__main__":
    sys.exit(main())
