"""What an independent reader sees in QR codes that are drawn with half blocks.

Usage: read.py FILE...

Prints the text of the one code in each file, a line each.
"""

import sys

import zxingcpp

SCALE = 3
MODULES = {" ": (0, 0), "▀": (1, 0), "▄": (0, 1), "█": (1, 1)}


def pixels(text):
    rows = []
    for line in text.splitlines():
        for half in (0, 1):
            row = b"".join((b"\x00" if MODULES[character][half] else b"\xff") * SCALE for character in line)
            rows += [row] * SCALE
    return memoryview(b"".join(rows)).cast("B", shape=[len(rows), len(rows[0])])


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        codes = zxingcpp.read_barcodes(pixels(file.read()), formats=zxingcpp.BarcodeFormat.QRCode)
    (code,) = codes
    print(code.text)
