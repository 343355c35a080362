"""Plays the gRPC interop cases by grpcio, and prints a line for each: "case <name>: passed" or "failed: <why>".

Usage: client.py <port> <comma-separated cases> [<folder with ca.crt, service.crt and service.key>]
Plaintext without the folder.
"""

import pathlib
import queue
import random
import sys

import grpc

import incoming
import target

messages, _, _, services = target.protos("grpc/testing/messages.proto", "grpc/testing/test.proto")

REQUESTS = (27182, 8, 1828, 45904)
RESPONSES = (31415, 9, 2653, 58979)
INITIAL = "x-grpc-test-echo-initial"
TRAILING = "x-grpc-test-echo-trailing-bin"
GZIP = grpc.Compression.Gzip


def expect(actual, expected, what):
    if actual != expected:
        raise AssertionError(f"{what} is {actual!r}, not {expected!r}")


def fails(code, call):
    """The error that a call ends with, which must have this code."""
    try:
        call()
    except grpc.RpcError as error:
        expect(error.code(), code, "the code")
        return error
    raise AssertionError(f"the call succeeded and did not end with {code}")


def payload(size):
    return messages.Payload(body=bytes(size))


def large(**more):
    return messages.SimpleRequest(response_size=314159, payload=payload(271828), **more)


def asking(*sizes, request=0, **more):
    parameters = [messages.ResponseParameters(size=size) for size in sizes]
    return messages.StreamingOutputCallRequest(response_parameters=parameters, payload=payload(request), **more)


def boolean(value):
    return messages.BoolValue(value=value)


def expect_zeros(response, size):
    expect(response.message.payload.type, messages.COMPRESSABLE, "the payload's type")
    expect(len(response.message.payload.body), size, "the payload's size")
    expect(response.message.payload.body, bytes(size), "the payload")


class Requests:
    """An iterator of requests that are given one by one."""

    def __init__(self):
        self.queue = queue.SimpleQueue()

    def __iter__(self):
        return self

    def __next__(self):
        request = self.queue.get()
        if request is None:
            raise StopIteration
        return request

    def send(self, request):
        self.queue.put(request)

    def end(self):
        self.queue.put(None)


class Cases:
    def __init__(self, channel):
        self.stub = services.TestServiceStub(channel)
        self.unimplemented = services.UnimplementedServiceStub(channel)

    def empty_unary(self):
        response = self.stub.EmptyCall(messages.Empty(), timeout=target.TIMEOUT)
        expect(response.message, messages.Empty(), "the response")

    def large_unary(self):
        expect_zeros(self.stub.UnaryCall(large(), timeout=target.TIMEOUT), 314159)

    def client_compressed_unary(self):
        request = large(expect_compressed=boolean(True))
        fails(grpc.StatusCode.INVALID_ARGUMENT, lambda: self.stub.UnaryCall(request, timeout=target.TIMEOUT))
        expect_zeros(self.stub.UnaryCall(request, compression=GZIP, timeout=target.TIMEOUT), 314159)
        request = large(expect_compressed=boolean(False))
        expect_zeros(self.stub.UnaryCall(request, timeout=target.TIMEOUT), 314159)

    def server_compressed_unary(self):
        for compressed in (True, False):
            request = large(response_compressed=boolean(compressed))
            response = self.stub.UnaryCall(request, timeout=target.TIMEOUT)
            expect_zeros(response, 314159)
            expect(response.was_compressed, compressed, "whether the response came compressed")

    def client_streaming(self):
        requests = (messages.StreamingInputCallRequest(payload=payload(size)) for size in REQUESTS)
        response = self.stub.StreamingInputCall(requests, timeout=target.TIMEOUT)
        expect(response.message.aggregated_payload_size, 74922, "the sum of the sizes")

    def client_compressed_streaming(self):
        first = messages.StreamingInputCallRequest(payload=payload(27182), expect_compressed=boolean(True))
        fails(
            grpc.StatusCode.INVALID_ARGUMENT,
            lambda: self.stub.StreamingInputCall(iter((first,)), timeout=target.TIMEOUT),
        )
        # grpcio compresses all messages of a call but for those that would not become smaller.
        body = random.Random(1).randbytes(45904)
        second = messages.StreamingInputCallRequest(
            payload=messages.Payload(body=body), expect_compressed=boolean(False)
        )
        response = self.stub.StreamingInputCall(iter((first, second)), compression=GZIP, timeout=target.TIMEOUT)
        expect(response.message.aggregated_payload_size, 73086, "the sum of the sizes")

    def server_streaming(self):
        responses = list(self.stub.StreamingOutputCall(asking(*RESPONSES), timeout=target.TIMEOUT))
        expect(len(responses), len(RESPONSES), "the number of responses")
        for response, size in zip(responses, RESPONSES):
            expect_zeros(response, size)

    def server_compressed_streaming(self):
        request = asking(31415, 92653)
        for parameters, compressed in zip(request.response_parameters, (True, False)):
            parameters.compressed.value = compressed
        responses = list(self.stub.StreamingOutputCall(request, timeout=target.TIMEOUT))
        expect([response.was_compressed for response in responses], [True, False], "which came compressed")
        for response, size in zip(responses, (31415, 92653)):
            expect_zeros(response, size)

    def ping_pong(self):
        requests = Requests()
        responses = self.stub.FullDuplexCall(requests, timeout=target.TIMEOUT)
        for request, size in zip(REQUESTS, RESPONSES):
            requests.send(asking(size, request=request))
            expect_zeros(next(responses), size)
        requests.end()
        expect(list(responses), [], "what follows the responses")

    def empty_stream(self):
        expect(list(self.stub.FullDuplexCall(iter(()), timeout=target.TIMEOUT)), [], "the responses")

    def custom_metadata(self):
        metadata = ((INITIAL, "test_initial_metadata_value"), (TRAILING, b"\xab\xab\xab"))

        def check(call):
            expect(dict(call.initial_metadata()).get(INITIAL), metadata[0][1], "the initial metadata")
            expect(dict(call.trailing_metadata()).get(TRAILING), metadata[1][1], "the trailing metadata")

        response, call = self.stub.UnaryCall.with_call(large(), metadata=metadata, timeout=target.TIMEOUT)
        expect_zeros(response, 314159)
        check(call)
        call = self.stub.FullDuplexCall(
            iter((asking(314159, request=271828),)), metadata=metadata, timeout=target.TIMEOUT
        )
        (response,) = list(call)
        expect_zeros(response, 314159)
        check(call)

    def status_code_and_message(self):
        status = messages.EchoStatus(code=2, message="test status message")
        request = messages.SimpleRequest(response_status=status)
        error = fails(grpc.StatusCode.UNKNOWN, lambda: self.stub.UnaryCall(request, timeout=target.TIMEOUT))
        expect(error.details(), status.message, "the message of UnaryCall")
        request = messages.StreamingOutputCallRequest(response_status=status)
        error = fails(
            grpc.StatusCode.UNKNOWN,
            lambda: list(self.stub.FullDuplexCall(iter((request,)), timeout=target.TIMEOUT)),
        )
        expect(error.details(), status.message, "the message of FullDuplexCall")

    def special_status_message(self):
        message = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"
        request = messages.SimpleRequest(response_status=messages.EchoStatus(code=2, message=message))
        error = fails(grpc.StatusCode.UNKNOWN, lambda: self.stub.UnaryCall(request, timeout=target.TIMEOUT))
        expect(error.details(), message, "the message")

    def unimplemented_method(self):
        fails(
            grpc.StatusCode.UNIMPLEMENTED,
            lambda: self.stub.UnimplementedCall(messages.Empty(), timeout=target.TIMEOUT),
        )

    def unimplemented_service(self):
        fails(
            grpc.StatusCode.UNIMPLEMENTED,
            lambda: self.unimplemented.UnimplementedCall(messages.Empty(), timeout=target.TIMEOUT),
        )

    def cancel_after_begin(self):
        requests = Requests()
        call = self.stub.StreamingInputCall.future(requests, timeout=target.TIMEOUT)
        call.cancel()
        expect(call.cancelled(), True, "whether the call was cancelled")
        expect(call.code(), grpc.StatusCode.CANCELLED, "the code")
        requests.end()

    def cancel_after_first_response(self):
        requests = Requests()
        responses = self.stub.FullDuplexCall(requests, timeout=target.TIMEOUT)
        requests.send(asking(31415, request=27182))
        expect_zeros(next(responses), 31415)
        responses.cancel()
        fails(grpc.StatusCode.CANCELLED, lambda: next(responses))
        requests.end()

    def timeout_on_sleeping_server(self):
        requests = Requests()
        responses = self.stub.FullDuplexCall(requests, timeout=0.001)
        requests.send(asking(request=27182))
        fails(grpc.StatusCode.DEADLINE_EXCEEDED, lambda: list(responses))
        requests.end()


def outcome(channel, name):
    try:
        getattr(Cases(incoming.RevealingChannel(channel)), name)()
    except Exception as error:  # pylint: disable=broad-except
        return "failed: " + " ".join(f"{type(error).__name__}: {error}".split())
    return "passed"


def main():
    port, cases, *certs = sys.argv[1:]
    address = f"127.0.0.1:{port}"
    if certs:
        read = lambda name: (pathlib.Path(certs[0]) / name).read_bytes()
        credentials = grpc.ssl_channel_credentials(read("ca.crt"), read("service.key"), read("service.crt"))
        channel = grpc.secure_channel(address, credentials, options=[incoming.OPTION])
    else:
        channel = grpc.insecure_channel(address, options=[incoming.OPTION])
    with channel:
        for name in cases.split(","):
            print(f"case {name}: {outcome(channel, name)}", flush=True)


if __name__ == "__main__":
    main()
