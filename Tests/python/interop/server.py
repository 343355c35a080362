"""grpc.testing.TestService by grpcio, for our client to call. Prints where it listens.

Usage: server.py [<folder with ca.crt, server.crt and server.key>]    plaintext without the folder
It goes on until whoever started it has ended.
"""

import concurrent.futures
import os
import pathlib
import sys
import time

import grpc
from google.protobuf import any_pb2
from google.rpc import code_pb2, error_details_pb2, status_pb2
from grpc_status import rpc_status

import incoming
import target

messages, _, _, services = target.protos("grpc/testing/messages.proto", "grpc/testing/test.proto")

INITIAL = "x-grpc-test-echo-initial"
TRAILING = "x-grpc-test-echo-trailing-bin"


class TestService(services.TestServiceServicer):
    def echo_metadata(self, context):
        metadata = context.invocation_metadata()
        context.send_initial_metadata([(k, v) for k, v in metadata if k == INITIAL])
        context.set_trailing_metadata([(k, v) for k, v in metadata if k == TRAILING])

    def refuse(self, status, context):
        if status.code == 0:
            return
        detail = any_pb2.Any()
        if status.code == code_pb2.INVALID_ARGUMENT:
            violation = error_details_pb2.BadRequest.FieldViolation(
                field="response_status.code", description=status.message
            )
            detail.Pack(error_details_pb2.BadRequest(field_violations=[violation]))
        else:
            detail.Pack(error_details_pb2.ErrorInfo(reason="TEST_STATUS", domain="python"))
        rich = status_pb2.Status(code=status.code, message=status.message, details=[detail])
        context.abort_with_status(rpc_status.to_status(rich))

    def check(self, request, was_compressed, context):
        if request.HasField("expect_compressed") and request.expect_compressed.value != was_compressed:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "the request did not come as it says")

    def answers(self, request, context):
        self.refuse(request.response_status, context)
        for parameters in request.response_parameters:
            if parameters.interval_us > 0:
                # Not longer than the call itself goes on.
                end = time.monotonic() + parameters.interval_us / 1e6
                while context.is_active() and time.monotonic() < end:
                    time.sleep(0.01)
            if not context.is_active():
                return
            if not parameters.compressed.value:
                context.disable_next_message_compression()
            yield messages.StreamingOutputCallResponse(payload=messages.Payload(body=bytes(parameters.size)))

    def EmptyCall(self, request, context):
        self.echo_metadata(context)
        return messages.Empty()

    def UnaryCall(self, incoming, context):
        request, was_compressed = incoming
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        self.echo_metadata(context)
        self.check(request, was_compressed, context)
        self.refuse(request.response_status, context)
        response = messages.SimpleResponse(payload=messages.Payload(body=bytes(request.response_size)))
        if request.fill_username:
            # The names in the client's certificate.
            response.username = b" ".join(context.peer_identities()).decode()
        return response

    def StreamingOutputCall(self, incoming, context):
        request = incoming.message
        if any(parameters.compressed.value for parameters in request.response_parameters):
            context.set_compression(grpc.Compression.Gzip)
        self.echo_metadata(context)
        yield from self.answers(request, context)

    def StreamingInputCall(self, requests, context):
        self.echo_metadata(context)
        size = 0
        for request, was_compressed in requests:
            self.check(request, was_compressed, context)
            size += len(request.payload.body)
        return messages.StreamingInputCallResponse(aggregated_payload_size=size)

    def FullDuplexCall(self, requests, context):
        self.echo_metadata(context)
        for request, _ in requests:
            yield from self.answers(request, context)

    def HalfDuplexCall(self, requests, context):
        self.echo_metadata(context)
        for request, _ in list(requests):
            yield from self.answers(request, context)


def main():
    server = grpc.server(
        concurrent.futures.ThreadPoolExecutor(128),
        interceptors=[incoming.RevealingInterceptor()],
        options=[
            ("grpc.max_receive_message_length", 64 << 20), ("grpc.max_send_message_length", 64 << 20),
            incoming.OPTION,
        ],
    )
    services.add_TestServiceServicer_to_server(TestService(), server)
    if len(sys.argv) > 1:
        read = lambda name: (pathlib.Path(sys.argv[1]) / name).read_bytes()
        credentials = grpc.ssl_server_credentials(
            [(read("server.key"), read("server.crt"))], read("ca.crt"), require_client_auth=True
        )
        port = server.add_secure_port("127.0.0.1:0", credentials)
    else:
        port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(f"listening at 127.0.0.1:{port}", flush=True)
    parent = os.getppid()
    while os.getppid() == parent:
        time.sleep(0.5)


if __name__ == "__main__":
    main()
