"""Python's opinion of proto3's JSON mapping.

Usage: json_mapping.py DESCRIPTOR_SET MESSAGE_NAME to-json|to-full-json|from-json INPUT OUTPUT

INPUT holds messages (or JSON texts), each after its length as four little-endian bytes. For each, OUTPUT gets one
byte, 1 if Python accepts it and 0 if not, and the JSON text (or the message), after its length. `to-full-json` also
writes fields without presence that are not set.
"""

import struct
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message, message_factory


def convert(message_class, pool, direction, data):
    if direction == "from-json":
        value = json_format.Parse(data.decode("utf-8"), message_class(), descriptor_pool=pool)
        return value.SerializeToString(deterministic=True)
    value = message_class.FromString(data)
    text = json_format.MessageToJson(
        value,
        descriptor_pool=pool,
        ensure_ascii=False,
        always_print_fields_with_no_presence=direction == "to-full-json",
    )
    return text.encode("utf-8")


def main(descriptor_set, name, direction, input_path, output_path):
    files = descriptor_pb2.FileDescriptorSet()
    with open(descriptor_set, "rb") as file:
        files.ParseFromString(file.read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file) if hasattr(pool, "Add") else pool.AddSerializedFile(file.SerializeToString())
    message_class = message_factory.GetMessageClass(pool.FindMessageTypeByName(name))
    # Python finds the messages in an `Any` only after they have been made once.
    for file in files.file:
        for declared in file.message_type:
            message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{file.package}.{declared.name}"))
    with open(input_path, "rb") as file:
        data = file.read()
    position = 0
    with open(output_path, "wb") as output:
        while position < len(data):
            (length,) = struct.unpack_from("<I", data, position)
            position += 4
            try:
                result = convert(message_class, pool, direction, data[position : position + length])
                output.write(b"\1" + struct.pack("<I", len(result)) + result)
            except (json_format.Error, message.DecodeError, ValueError, OverflowError, TypeError, RecursionError):
                output.write(b"\0" + struct.pack("<I", 0))
            position += length


main(*sys.argv[1:])
