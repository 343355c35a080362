"""Where the server under test is, and how to reach it over mutual TLS.

The environment tells:
  INTEROP_TARGET   host:port; the certificate must name the host
  INTEROP_CERTS    a folder with ca.crt, and a certificate and key for each client
  INTEROP_CLIENT   the client's name in that folder, "service" by default
"""

import atexit
import importlib
import os
import pathlib
import shutil
import sys
import tempfile

import grpc
import grpc_tools
from grpc_tools import protoc

ROOT = pathlib.Path(__file__).resolve().parents[3]
TARGET = os.environ.get("INTEROP_TARGET", "127.0.0.1:8443")
CERTS = pathlib.Path(os.environ.get("INTEROP_CERTS", ROOT / "certs" / "dev"))
CLIENT = os.environ.get("INTEROP_CLIENT", "service")
# No call of a test takes longer, whatever the machine does besides.
TIMEOUT = 60


def credentials(client=CLIENT):
    """What a client shows and whom it trusts; without a certificate where client is None."""
    read = lambda name: (CERTS / name).read_bytes()
    if client is None:
        return grpc.ssl_channel_credentials(read("ca.crt"))
    return grpc.ssl_channel_credentials(read("ca.crt"), read(f"{client}.key"), read(f"{client}.crt"))


def channel(client=CLIENT, **options):
    """A channel to the server under test."""
    options = {"grpc.max_receive_message_length": 64 << 20, "grpc.max_send_message_length": 64 << 20, **options}
    return grpc.secure_channel(TARGET, credentials(client), options=list(options.items()))


def protos(*files):
    """The modules of proto files below Proto/, messages and stubs of each, made by protoc in a temporary folder."""
    folder = tempfile.mkdtemp(prefix="interop-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    include = pathlib.Path(grpc_tools.__file__).parent / "_proto"
    arguments = ["protoc", f"-I{ROOT / 'Proto'}", f"-I{include}", f"--python_out={folder}", f"--grpc_python_out={folder}"]
    if protoc.main(arguments + list(files)) != 0:
        raise RuntimeError(f"protoc failed on {files}")
    sys.path.insert(0, folder)
    # grpcio itself has a module "grpc", of which the folder's "grpc/testing" would have to be a part.
    if (pathlib.Path(folder) / "grpc").is_dir():
        grpc.__path__.append(str(pathlib.Path(folder) / "grpc"))
    modules = []
    for file in files:
        name = file.removesuffix(".proto").replace("/", ".")
        modules.append(importlib.import_module(f"{name}_pb2"))
        modules.append(importlib.import_module(f"{name}_pb2_grpc"))
    return modules
