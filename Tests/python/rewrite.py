"""Python's opinion of protobuf messages.

Usage: rewrite.py DESCRIPTOR_SET MESSAGE_NAME INPUT OUTPUT

INPUT holds messages, each after its length as four little-endian bytes. For each, OUTPUT gets one byte, 1 if
Python accepts it and 0 if not, and what Python writes for it without unknown fields, after its length.
"""

import struct
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, message, message_factory


def main(descriptor_set, name, input_path, output_path):
    files = descriptor_pb2.FileDescriptorSet()
    with open(descriptor_set, "rb") as file:
        files.ParseFromString(file.read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file) if hasattr(pool, "Add") else pool.AddSerializedFile(file.SerializeToString())
    message_class = message_factory.GetMessageClass(pool.FindMessageTypeByName(name))
    with open(input_path, "rb") as file:
        data = file.read()
    position = 0
    with open(output_path, "wb") as output:
        while position < len(data):
            (length,) = struct.unpack_from("<I", data, position)
            position += 4
            value = message_class()
            try:
                value.ParseFromString(data[position : position + length])
                value.DiscardUnknownFields()
                result = value.SerializeToString(deterministic=True)
                output.write(b"\1" + struct.pack("<I", len(result)) + result)
            except message.DecodeError:
                output.write(b"\0" + struct.pack("<I", 0))
            position += length


main(*sys.argv[1:])
