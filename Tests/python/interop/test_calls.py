"""Every kind of call of grpc.testing.TestService from grpcio, over mutual TLS."""

import concurrent.futures
import threading
import time
import unittest

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

import target

messages, _, _, services = target.protos("grpc/testing/messages.proto", "grpc/testing/test.proto")

INITIAL = "x-grpc-test-echo-initial"
TRAILING = "x-grpc-test-echo-trailing-bin"


def payload(size):
    return messages.Payload(body=bytes(size))


def asking(*sizes, request=0, interval_us=0, compressed=None):
    parameters = []
    for size in sizes:
        parameter = messages.ResponseParameters(size=size, interval_us=interval_us)
        if compressed is not None:
            parameter.compressed.value = compressed
        parameters.append(parameter)
    return messages.StreamingOutputCallRequest(response_parameters=parameters, payload=payload(request))


class CallCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.channel = target.channel()
        cls.stub = services.TestServiceStub(cls.channel)

    @classmethod
    def tearDownClass(cls):
        cls.channel.close()

    def assertFails(self, code, call):
        with self.assertRaises(grpc.RpcError) as context:
            call()
        self.assertEqual(context.exception.code(), code, context.exception.details())
        return context.exception


class Kinds(CallCase):
    def test_empty_unary(self):
        self.assertEqual(self.stub.EmptyCall(messages.Empty(), timeout=target.TIMEOUT), messages.Empty())

    def test_large_unary(self):
        request = messages.SimpleRequest(response_size=314159, payload=payload(271828))
        response = self.stub.UnaryCall(request, timeout=target.TIMEOUT)
        self.assertEqual(response.payload.body, bytes(314159))

    def test_client_streaming(self):
        requests = (messages.StreamingInputCallRequest(payload=payload(size)) for size in (27182, 8, 1828, 45904))
        response = self.stub.StreamingInputCall(requests, timeout=target.TIMEOUT)
        self.assertEqual(response.aggregated_payload_size, 74922)

    def test_server_streaming(self):
        sizes = [31415, 9, 2653, 58979]
        responses = self.stub.StreamingOutputCall(asking(*sizes), timeout=target.TIMEOUT)
        self.assertEqual([len(response.payload.body) for response in responses], sizes)

    def test_server_streaming_with_intervals(self):
        responses = self.stub.StreamingOutputCall(asking(1, 2, 3, interval_us=1000), timeout=target.TIMEOUT)
        self.assertEqual([len(response.payload.body) for response in responses], [1, 2, 3])

    def test_ping_pong(self):
        requests = Requests()
        responses = self.stub.FullDuplexCall(requests, timeout=target.TIMEOUT)
        for request, response in ((27182, 31415), (8, 9), (1828, 2653), (45904, 58979)):
            requests.send(asking(response, request=request))
            self.assertEqual(len(next(responses).payload.body), response)
        requests.end()
        self.assertEqual(list(responses), [])

    def test_empty_stream(self):
        self.assertEqual(list(self.stub.FullDuplexCall(iter(()), timeout=target.TIMEOUT)), [])

    def test_half_duplex(self):
        requests = (asking(size) for size in range(1, 20))
        responses = self.stub.HalfDuplexCall(requests, timeout=target.TIMEOUT)
        self.assertEqual([len(response.payload.body) for response in responses], list(range(1, 20)))

    def test_large_messages_both_ways(self):
        # The server takes requests of up to 4 MiB; responses are as large as they are asked for.
        request = messages.SimpleRequest(response_size=20_000_000, payload=payload(4_000_000))
        response = self.stub.UnaryCall(request, timeout=target.TIMEOUT)
        self.assertEqual(len(response.payload.body), 20_000_000)

    def test_large_stream(self):
        responses = self.stub.StreamingOutputCall(asking(*[1_000_000] * 30), timeout=target.TIMEOUT)
        self.assertEqual(sum(len(response.payload.body) for response in responses), 30_000_000)

    def test_large_upload(self):
        requests = (messages.StreamingInputCallRequest(payload=payload(1_000_000)) for _ in range(30))
        response = self.stub.StreamingInputCall(requests, timeout=target.TIMEOUT)
        self.assertEqual(response.aggregated_payload_size, 30_000_000)

    def test_hundred_at_once(self):
        futures = [
            self.stub.UnaryCall.future(messages.SimpleRequest(response_size=size), timeout=target.TIMEOUT)
            for size in range(100)
        ]
        self.assertEqual([len(future.result().payload.body) for future in futures], list(range(100)))

    def test_hundred_streams_at_once(self):
        def ping(size):
            requests = Requests()
            responses = self.stub.FullDuplexCall(requests, timeout=target.TIMEOUT)
            for _ in range(5):
                requests.send(asking(size))
                if len(next(responses).payload.body) != size:
                    return False
            requests.end()
            return list(responses) == []

        with concurrent.futures.ThreadPoolExecutor(100) as pool:
            self.assertTrue(all(pool.map(ping, range(100))))

    def test_many_channels(self):
        for _ in range(10):
            with target.channel(**{"grpc.use_local_subchannel_pool": 1}) as channel:
                services.TestServiceStub(channel).EmptyCall(messages.Empty(), timeout=target.TIMEOUT)


class Metadata(CallCase):
    metadata = ((INITIAL, "an initial value"), (TRAILING, bytes(range(256))))

    def check(self, call):
        self.assertEqual(dict(call.initial_metadata())[INITIAL], "an initial value")
        self.assertEqual(dict(call.trailing_metadata())[TRAILING], bytes(range(256)))

    def test_unary(self):
        _, call = self.stub.UnaryCall.with_call(
            messages.SimpleRequest(response_size=1), metadata=self.metadata, timeout=target.TIMEOUT
        )
        self.check(call)

    def test_full_duplex(self):
        call = self.stub.FullDuplexCall(iter((asking(1),)), metadata=self.metadata, timeout=target.TIMEOUT)
        self.assertEqual(len(list(call)), 1)
        self.check(call)

    def test_binary_values_of_every_length(self):
        for length in range(10):
            _, call = self.stub.EmptyCall.with_call(
                messages.Empty(), metadata=((TRAILING, bytes(range(length))),), timeout=target.TIMEOUT
            )
            self.assertEqual(dict(call.trailing_metadata())[TRAILING], bytes(range(length)))

    def test_metadata_that_is_too_large_is_refused(self):
        error = self.assertFails(
            grpc.StatusCode.RESOURCE_EXHAUSTED,
            lambda: self.stub.EmptyCall(
                messages.Empty(), metadata=(("big", "x" * 9000),), timeout=target.TIMEOUT
            ),
        )
        self.assertIsNotNone(error)

    def test_identity(self):
        request = messages.SimpleRequest(fill_username=True)
        response = self.stub.UnaryCall(request, timeout=target.TIMEOUT)
        self.assertEqual(response.username, f"spiffe://payshare.dev/client/{target.CLIENT}")


class Compression(CallCase):
    def test_requests_and_responses(self):
        for algorithm in (grpc.Compression.NoCompression, grpc.Compression.Gzip):
            for compressed in (False, True):
                request = messages.SimpleRequest(response_size=314159, payload=payload(271828))
                request.response_compressed.value = compressed
                response = self.stub.UnaryCall(request, compression=algorithm, timeout=target.TIMEOUT)
                self.assertEqual(response.payload.body, bytes(314159))

    def test_streams(self):
        request = asking(31415, 92653, compressed=True)
        request.response_parameters.append(messages.ResponseParameters(size=58979))
        responses = self.stub.StreamingOutputCall(request, timeout=target.TIMEOUT)
        self.assertEqual([len(response.payload.body) for response in responses], [31415, 92653, 58979])
        requests = (messages.StreamingInputCallRequest(payload=payload(size)) for size in (27182, 45904))
        response = self.stub.StreamingInputCall(requests, compression=grpc.Compression.Gzip, timeout=target.TIMEOUT)
        self.assertEqual(response.aggregated_payload_size, 73086)

    def test_an_unknown_algorithm_is_unimplemented(self):
        error = self.assertFails(
            grpc.StatusCode.UNIMPLEMENTED,
            lambda: self.stub.UnaryCall(
                messages.SimpleRequest(payload=payload(1000)),
                compression=grpc.Compression.Deflate,
                timeout=target.TIMEOUT,
            ),
        )
        self.assertIn("grpc-encoding", error.details())


class Errors(CallCase):
    def status(self, code, message):
        return messages.EchoStatus(code=code, message=message)

    def test_every_code(self):
        for code in grpc.StatusCode:
            number, _ = code.value
            if number == 0:
                continue
            request = messages.SimpleRequest(response_status=self.status(number, f"code {number}"))
            error = self.assertFails(code, lambda: self.stub.UnaryCall(request, timeout=target.TIMEOUT))
            self.assertEqual(error.details(), f"code {number}")

    def test_special_messages(self):
        for message in ("\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n", " padded ", "100 %"):
            request = messages.SimpleRequest(response_status=self.status(2, message))
            error = self.assertFails(
                grpc.StatusCode.UNKNOWN, lambda: self.stub.UnaryCall(request, timeout=target.TIMEOUT)
            )
            self.assertEqual(error.details(), message)

    def test_details(self):
        request = messages.SimpleRequest(response_status=self.status(3, "too small"))
        error = self.assertFails(
            grpc.StatusCode.INVALID_ARGUMENT, lambda: self.stub.UnaryCall(request, timeout=target.TIMEOUT)
        )
        status = rpc_status.from_call(error)
        self.assertEqual(status.code, 3)
        bad_request = error_details_pb2.BadRequest()
        information = error_details_pb2.ErrorInfo()
        self.assertTrue(any(detail.Unpack(bad_request) for detail in status.details))
        self.assertTrue(any(detail.Unpack(information) for detail in status.details))
        self.assertEqual(bad_request.field_violations[0].field, "response_status.code")
        self.assertEqual(bad_request.field_violations[0].description, "too small")
        self.assertEqual(information.domain, "payshare")

    def test_details_after_responses(self):
        requests = Requests()
        responses = self.stub.FullDuplexCall(requests, timeout=target.TIMEOUT)
        requests.send(asking(5))
        self.assertEqual(len(next(responses).payload.body), 5)
        requests.send(messages.StreamingOutputCallRequest(response_status=self.status(9, "not now")))
        error = self.assertFails(grpc.StatusCode.FAILED_PRECONDITION, lambda: next(responses))
        self.assertEqual(rpc_status.from_call(error).details[0].type_url, "type.googleapis.com/google.rpc.ErrorInfo")
        requests.end()

    def test_unimplemented_method_and_service(self):
        self.assertFails(
            grpc.StatusCode.UNIMPLEMENTED,
            lambda: self.stub.UnimplementedCall(messages.Empty(), timeout=target.TIMEOUT),
        )
        other = services.UnimplementedServiceStub(self.channel)
        self.assertFails(
            grpc.StatusCode.UNIMPLEMENTED,
            lambda: other.UnimplementedCall(messages.Empty(), timeout=target.TIMEOUT),
        )

    def test_a_request_that_is_too_large_is_refused(self):
        self.assertFails(
            grpc.StatusCode.RESOURCE_EXHAUSTED,
            lambda: self.stub.UnaryCall(messages.SimpleRequest(payload=payload(5 << 20)), timeout=target.TIMEOUT),
        )

    def test_bytes_that_are_no_message(self):
        call = self.channel.unary_unary("/grpc.testing.TestService/UnaryCall")
        self.assertFails(grpc.StatusCode.INTERNAL, lambda: call(b"\x1a\xff", timeout=target.TIMEOUT))


class Ends(CallCase):
    def test_deadline_of_a_unary_call_that_does_not_pass(self):
        self.stub.EmptyCall(messages.Empty(), timeout=3600)

    def test_deadline_of_a_stream(self):
        requests = Requests()
        responses = self.stub.FullDuplexCall(requests, timeout=0.1)
        self.assertFails(grpc.StatusCode.DEADLINE_EXCEEDED, lambda: list(responses))
        requests.end()

    def test_deadline_while_the_server_waits(self):
        responses = self.stub.StreamingOutputCall(asking(1, interval_us=2_000_000_000), timeout=0.1)
        self.assertFails(grpc.StatusCode.DEADLINE_EXCEEDED, lambda: list(responses))

    def test_cancel_after_begin(self):
        requests = Requests()
        call = self.stub.StreamingInputCall.future(requests, timeout=target.TIMEOUT)
        call.cancel()
        self.assertTrue(call.cancelled())
        self.assertEqual(call.code(), grpc.StatusCode.CANCELLED)
        requests.end()

    def test_cancel_after_first_response(self):
        requests = Requests()
        responses = self.stub.FullDuplexCall(requests, timeout=target.TIMEOUT)
        requests.send(asking(31415, request=27182))
        self.assertEqual(len(next(responses).payload.body), 31415)
        responses.cancel()
        self.assertFails(grpc.StatusCode.CANCELLED, lambda: next(responses))
        requests.end()

    def test_many_cancelled_streams_leave_the_connection_usable(self):
        for _ in range(100):
            responses = self.stub.StreamingOutputCall(asking(*[100_000] * 20), timeout=target.TIMEOUT)
            next(responses)
            responses.cancel()
        response = self.stub.UnaryCall(messages.SimpleRequest(response_size=5_000_000), timeout=target.TIMEOUT)
        self.assertEqual(len(response.payload.body), 5_000_000)

    def test_a_slow_reader_gets_everything(self):
        responses = self.stub.StreamingOutputCall(asking(*[200_000] * 50), timeout=target.TIMEOUT)
        count = 0
        for response in responses:
            count += len(response.payload.body)
            time.sleep(0.002)
        self.assertEqual(count, 10_000_000)

    def test_no_certificate_no_call(self):
        with target.channel(client=None) as channel:
            self.assertFails(
                grpc.StatusCode.UNAVAILABLE,
                lambda: services.TestServiceStub(channel).EmptyCall(messages.Empty(), timeout=target.TIMEOUT),
            )

    def test_plaintext_no_call(self):
        with grpc.insecure_channel(target.TARGET) as channel:
            self.assertFails(
                grpc.StatusCode.UNAVAILABLE,
                lambda: services.TestServiceStub(channel).EmptyCall(messages.Empty(), timeout=target.TIMEOUT),
            )


class Requests:
    """An iterator of requests that a test feeds while the call runs."""

    def __init__(self):
        self.condition = threading.Condition()
        self.waiting = []
        self.ended = False

    def send(self, request):
        with self.condition:
            self.waiting.append(request)
            self.condition.notify()

    def end(self):
        with self.condition:
            self.ended = True
            self.condition.notify()

    def __iter__(self):
        return self

    def __next__(self):
        with self.condition:
            while not self.waiting and not self.ended:
                self.condition.wait()
            if self.waiting:
                return self.waiting.pop(0)
            raise StopIteration


if __name__ == "__main__":
    unittest.main()
