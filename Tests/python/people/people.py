"""Brings people into an organisation, as a program of another team would: only with grpcio and the contract.

Usage: people.py SERVER CERTIFICATES BOOTSTRAP_TOKEN MAILS

Becomes the first administrator with the token that the server printed, invites somebody, takes the token from the mail
that arrives in the folder MAILS, accepts with it, and shows that locking the account ends its session at once. Then
imports many people by one stream, breaks it off, and goes on.
"""

import importlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import uuid

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

PROTO = pathlib.Path(__file__).resolve().parents[3] / "Proto"
PASSWORD = "correct horse battery staple"


def contract():
    """The modules that protoc makes of the contract."""
    folder = tempfile.mkdtemp()
    files = [str(path.relative_to(PROTO)) for path in sorted(PROTO.glob("payshare/*/*.proto"))]
    command = [sys.executable, "-m", "grpc_tools.protoc", f"-I{PROTO}", f"--python_out={folder}"]
    subprocess.run(command + [f"--grpc_python_out={folder}"] + files, check=True)
    sys.path.insert(0, folder)
    return lambda name: importlib.import_module(f"payshare.v1.{name}")


def channel(server, certificates):
    """A connection over mutual TLS."""
    read = lambda name: (pathlib.Path(certificates) / name).read_bytes()
    return grpc.secure_channel(
        server, grpc.ssl_channel_credentials(read("ca.crt"), read("service.key"), read("service.crt"))
    )


def bearer(session):
    return [("authorization", "Bearer " + session.access_token)]


def reason(error):
    """The stable reason of an error."""
    for packed in rpc_status.from_call(error).details:
        info = error_details_pb2.ErrorInfo()
        if packed.Unpack(info):
            return info.reason
    return None


def mailed_token(mails, address, seconds=60):
    """The token in the mail to an address: it stands behind the command, or in the link, that uses it."""
    path = pathlib.Path(mails) / address
    deadline = time.monotonic() + seconds
    while not path.exists() or not path.read_text().endswith("\n"):
        if time.monotonic() > deadline:
            raise TimeoutError(f"no mail to {address}")
        time.sleep(0.05)
    text = json.loads(path.read_text().splitlines()[-1])["message"]["text"]
    return re.search(r"(?:invitation accept |invitation\?token=)([\w-]+)", text).group(1)


def import_people(users, service, metadata, request_id, rows, until=None):
    """Sends rows as (number, address), and reads results meanwhile; breaks off after `until` of them."""

    def requests():
        yield users.BulkRegisterUsersRequest(request_id=request_id, settings={"language_code": "de"})
        for number, address in rows:
            yield users.BulkRegisterUsersRequest(row={"row": number, "email": address})

    results, call = {}, service.BulkRegisterUsers(requests(), metadata=metadata)
    for response in call:
        results[response.row] = response
        if len(results) == until:
            call.cancel()
            break
    return results


def check_import(users, service, metadata):
    """Imports many people, in two streams with the same request."""
    stamp, request_id = time.time_ns(), str(uuid.uuid4())
    rows = [(number, f"p{number}-{stamp}@example.com") for number in range(1, 1001)]
    rows[499] = (500, rows[0][1].upper())
    rows[999] = (1000, "nobody")
    begun = import_people(users, service, metadata, request_id, rows, until=300)
    assert sorted(begun) == list(range(1, 301)), sorted(begun)
    rest = import_people(users, service, metadata, request_id, rows[250:])
    assert sorted(rest) == list(range(251, 1001)), sorted(rest)
    assert all(rest[number] == begun[number] for number in range(251, 301)), "results are kept"
    results = {**begun, **rest}
    created = {result.created.user_id for result in results.values() if result.HasField("created")}
    assert len(created) == 998, len(created)
    assert results[500].duplicate.earlier_row == 1, results[500]
    violations = [(violation.field, violation.reason) for violation in results[1000].invalid.field_violations]
    assert violations == [("email", "MALFORMED")], violations


def main(server, certificates, bootstrap_token, mails):
    module = contract()
    users, invitations = module("user_service_pb2"), module("invitation_service_pb2")
    sessions = module("session_service_pb2")
    line = channel(server, certificates)
    user_service = module("user_service_pb2_grpc").UserServiceStub(line)
    invitation_service = module("invitation_service_pb2_grpc").InvitationServiceStub(line)
    session_service = module("session_service_pb2_grpc").SessionServiceStub(line)

    def log_in(email):
        return session_service.LogIn(sessions.LogInRequest(email=email, password=PASSWORD))

    root = {"email": "root@example.com", "display_name": "Root"}
    user_service.RegisterAdministrator(
        users.RegisterAdministratorRequest(bootstrap_token=bootstrap_token, user=root, password=PASSWORD)
    )
    as_root = bearer(log_in("root@example.com"))

    address = f"asha-{time.time_ns()}@example.com"
    invitation = invitation_service.CreateInvitation(
        invitations.CreateInvitationRequest(invitation={"email": address, "display_name": "Asha"}), metadata=as_root
    )
    token = mailed_token(mails, address)
    offer = invitation_service.GetInvitation(invitations.GetInvitationRequest(token=token))
    assert (offer.inviter_display_name, offer.email) == ("Root", address), offer
    asha = invitation_service.AcceptInvitation(
        invitations.AcceptInvitationRequest(token=token, password=PASSWORD)
    )
    assert (asha.id, asha.display_name, asha.email_verified) == (invitation.id, "Asha", True), asha

    as_asha = bearer(log_in(address))
    found = user_service.LookUpUser(users.LookUpUserRequest(email="ROOT@example.com"), metadata=as_asha)
    assert found.display_name == "Root", found
    user_service.DeactivateUser(users.DeactivateUserRequest(user_id=asha.id), metadata=as_root)
    try:
        user_service.GetCurrentUser(users.GetCurrentUserRequest(), metadata=as_asha)
        raise AssertionError("a locked account can still be used")
    except grpc.RpcError as error:
        assert (error.code(), reason(error)) == (grpc.StatusCode.UNAUTHENTICATED, "SESSION_ENDED"), error
    check_import(users, user_service, as_root)
    print("OK")


if __name__ == "__main__":
    main(*sys.argv[1:])
