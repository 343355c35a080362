"""Messages as they came: grpcio decompresses them and does not tell that it did, so it is told to leave that to us."""

import gzip
import typing

import grpc

OPTION = ("grpc.per_message_decompression", 0)
# What gzip starts with; no message of protobuf does, as it would be a field of a kind that does not exist.
MAGIC = b"\x1f\x8b"


class Incoming(typing.NamedTuple):
    """A message, and whether it came compressed."""

    message: typing.Any
    was_compressed: bool


def revealing(deserialize):
    """A deserializer that gives an Incoming."""

    def incoming(data):
        was_compressed = data.startswith(MAGIC)
        return Incoming(deserialize(gzip.decompress(data) if was_compressed else data), was_compressed)

    return incoming


class RevealingChannel:
    """A channel, made with OPTION, whose stubs give responses as Incoming."""

    def __init__(self, channel):
        self.channel = channel

    def __getattr__(self, kind):
        make = getattr(self.channel, kind)
        return lambda path, *, response_deserializer, **rest: make(
            path, response_deserializer=revealing(response_deserializer), **rest
        )


class RevealingInterceptor(grpc.ServerInterceptor):
    """Gives the handlers of a server, made with OPTION, requests as Incoming."""

    def intercept_service(self, continuation, details):
        handler = continuation(details)
        return handler and handler._replace(request_deserializer=revealing(handler.request_deserializer))
