"""What any of our servers offers to any client: health, reflection, and tools that live on it. Over mutual TLS.

INTEROP_SERVICES may name, separated by commas, the services that reflection has to list; others may be there too.
"""

import json
import os
import pathlib
import subprocess
import sys
import unittest

import grpc
from google.protobuf import descriptor_pool
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase

import target

SERVICES = [name for name in os.environ.get("INTEROP_SERVICES", "").split(",") if name]
PLATFORM = ["grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection"]


class Health(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.channel = target.channel()
        cls.stub = health_pb2_grpc.HealthStub(cls.channel)

    @classmethod
    def tearDownClass(cls):
        cls.channel.close()

    def test_the_server_and_its_services_serve(self):
        for service in ["", *SERVICES]:
            response = self.stub.Check(health_pb2.HealthCheckRequest(service=service), timeout=target.TIMEOUT)
            self.assertEqual(response.status, health_pb2.HealthCheckResponse.SERVING, service)

    def test_an_unknown_service_is_not_found(self):
        with self.assertRaises(grpc.RpcError) as context:
            self.stub.Check(health_pb2.HealthCheckRequest(service="no.such.Service"), timeout=target.TIMEOUT)
        self.assertEqual(context.exception.code(), grpc.StatusCode.NOT_FOUND)

    def test_watch_tells_the_status_and_goes_on(self):
        watch = self.stub.Watch(health_pb2.HealthCheckRequest(), timeout=target.TIMEOUT)
        self.assertEqual(next(watch).status, health_pb2.HealthCheckResponse.SERVING)
        unknown = self.stub.Watch(health_pb2.HealthCheckRequest(service="no.such.Service"), timeout=target.TIMEOUT)
        self.assertEqual(next(unknown).status, health_pb2.HealthCheckResponse.SERVICE_UNKNOWN)
        watch.cancel()
        unknown.cancel()


class Reflection(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.channel = target.channel()
        cls.database = ProtoReflectionDescriptorDatabase(cls.channel)

    @classmethod
    def tearDownClass(cls):
        cls.channel.close()

    def test_services_are_listed(self):
        listed = self.database.get_services()
        for service in SERVICES + PLATFORM:
            self.assertIn(service, listed)

    def test_every_service_is_described_with_all_its_messages(self):
        pool = descriptor_pool.DescriptorPool(self.database)
        for name in self.database.get_services():
            service = pool.FindServiceByName(name)
            self.assertGreater(len(service.methods), 0, name)
            for method in service.methods:
                for message in (method.input_type, method.output_type):
                    self.assertEqual(pool.FindMessageTypeByName(message.full_name), message)
                    for field in message.fields:
                        self.assertIsNotNone(field.name)

    def test_what_is_not_there_is_not_found(self):
        with self.assertRaises(KeyError):
            descriptor_pool.DescriptorPool(self.database).FindServiceByName("no.such.Service")


class Buf(unittest.TestCase):
    """`buf curl`, which knows a server by reflection alone."""

    def curl(self, *arguments, data=None, fails=False):
        program = pathlib.Path(sys.executable).parent / "buf"
        # Whatever the machine's proxy is, the server is not behind it.
        environment = {k: v for k, v in os.environ.items() if "proxy" not in k.lower()}
        command = [
            program, "curl", "--protocol", "grpc", "--cacert", target.CERTS / "ca.crt",
            "--cert", target.CERTS / f"{target.CLIENT}.crt", "--key", target.CERTS / f"{target.CLIENT}.key",
            *(("--data", json.dumps(data)) if data is not None else ()), *arguments,
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment)
        self.assertEqual(done.returncode != 0, fails, done.stderr)
        return done.stderr if fails else done.stdout

    def url(self, path=""):
        return f"https://{target.TARGET}{path}"

    def test_services_are_listed(self):
        listed = self.curl("--list-services", self.url()).split()
        for service in SERVICES + PLATFORM:
            self.assertIn(service, listed)

    def test_methods_are_listed(self):
        listed = self.curl("--list-methods", self.url()).split()
        self.assertIn("grpc.health.v1.Health/Check", listed)
        for service in SERVICES:
            self.assertTrue(any(method.startswith(f"{service}/") for method in listed), service)

    def test_both_versions_of_reflection_serve(self):
        for version in ("grpc-v1", "grpc-v1alpha"):
            listed = self.curl("--reflect-protocol", version, "--list-services", self.url()).split()
            self.assertIn("grpc.health.v1.Health", listed)

    def test_a_call_is_made(self):
        answer = self.curl(self.url("/grpc.health.v1.Health/Check"), data={"service": ""})
        self.assertEqual(json.loads(answer), {"status": "SERVING"})

    def test_an_error_is_told(self):
        error = self.curl(self.url("/grpc.health.v1.Health/Check"), data={"service": "no.such.Service"}, fails=True)
        self.assertEqual(json.loads(error)["code"], "not_found")


if __name__ == "__main__":
    unittest.main()
