"""Python's opinion of messages: what a mail program would show of them.

Usage: parsing.py INPUT OUTPUT

INPUT holds messages, each after its length as four little-endian bytes. OUTPUT gets an array of JSON objects.
"""

import email
import email.header
import email.parser
import email.policy
import email.utils
import json
import struct
import sys


def describe(content):
    message = email.parser.BytesParser(policy=email.policy.default).parsebytes(content)
    raw = email.message_from_bytes(content)

    def body(kind):
        part = message.get_body((kind,))
        return part.get_content().replace("\r\n", "\n") if part else None

    def mailbox(name):
        # The newer parser takes the white space between the encoded words of a name for a part of it.
        display_name, address = email.utils.parseaddr(raw[name].replace("\r\n", ""))
        (parsed,) = message[name].addresses
        assert parsed.addr_spec == address
        decoded = email.header.make_header(email.header.decode_header(display_name))
        return {"name": str(decoded), "address": address}

    return {
        "sender": mailbox("From"),
        "recipient": mailbox("To"),
        "subject": message["Subject"],
        "messageID": message["Message-ID"],
        "unixSeconds": int(message["Date"].datetime.timestamp()),
        "unsubscribe": message["List-Unsubscribe"],
        "text": body("plain"),
        "html": body("html"),
        "headers": message.keys(),
        "defects": [
            type(defect).__name__
            for part in message.walk()
            for defect in part.defects + [d for value in part.values() for d in value.defects]
        ],
        "longestLine": max(len(line) for line in content.split(b"\r\n")),
        "isClean": all(line.isascii() and b"\r" not in line and b"\n" not in line for line in content.split(b"\r\n")),
    }


def main(input_path, output_path):
    with open(input_path, "rb") as file:
        data = file.read()
    found = []
    position = 0
    while position < len(data):
        (length,) = struct.unpack_from("<I", data, position)
        position += 4
        found.append(describe(data[position : position + length]))
        position += length
    with open(output_path, "w") as file:
        json.dump(found, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
