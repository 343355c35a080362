"""Brings people into an organisation, as a program of another team would: only with grpcio and the contract.

Usage: people.py SERVER OTHER_SERVER CERTIFICATES BOOTSTRAP_TOKEN MAILS

Becomes the first administrator with the token that the server printed, invites somebody, takes the token from the mail
that arrives in the folder MAILS, and accepts with it. The guest enrols a second factor, is locked out by wrong passwords
and let in again by the administrator, resets the password by mail, and loses a session on one server that the other one
refuses at once. Then the program imports many people by one stream, breaks it off, and goes on.
"""

import base64
import hashlib
import hmac
import importlib
import json
import pathlib
import re
import struct
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


def refused(call, *arguments, **options):
    """The code and the reason with which a call is refused."""
    try:
        answer = call(*arguments, **options)
    except grpc.RpcError as error:
        return error.code(), reason(error)
    raise AssertionError(f"not refused: {answer}")


def mailed_token(mails, address, command="invitation accept", seconds=60):
    """The token in a mail to an address: it stands behind the command that uses it."""
    path = pathlib.Path(mails) / address
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        lines = path.read_text().splitlines(keepends=True) if path.exists() else []
        for line in reversed([line for line in lines if line.endswith("\n")]):
            token = re.search(f"payshare {command} ([\\w-]+)", json.loads(line)["message"]["text"])
            if token:
                return token.group(1)
        time.sleep(0.05)
    raise TimeoutError(f"no mail with `payshare {command}` to {address}")


def one_time_code(seed, steps=0):
    """The code of an authenticator app (RFC 6238), some steps from now."""
    counter = struct.pack(">Q", int(time.time()) // 30 + steps)
    padded = seed + "=" * (-len(seed) % 8)
    digest = hmac.new(base64.b32decode(padded), counter, hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start : start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def check_security(module, lines, address, user_id, as_root, mails):
    """A second factor, a lock-out, a forgotten password, and a session that is taken away."""
    sessions, passwords = module("session_service_pb2"), module("password_service_pb2")
    factors, users = module("second_factor_service_pb2"), module("user_service_pb2")
    session_service = module("session_service_pb2_grpc").SessionServiceStub(lines[0])
    password_service = module("password_service_pb2_grpc").PasswordServiceStub(lines[0])
    factor_service = module("second_factor_service_pb2_grpc").SecondFactorServiceStub(lines[0])

    def request(password=PASSWORD, **proof):
        return sessions.LogInRequest(email=address, password=password, **proof)

    begun = bearer(session_service.LogIn(request()))
    offered = factor_service.EnrolTotp(factors.EnrolTotpRequest(password=PASSWORD), metadata=begun)
    codes = factor_service.ConfirmTotp(
        factors.ConfirmTotpRequest(one_time_code=one_time_code(offered.seed)), metadata=begun
    ).recovery_codes
    unauthenticated = grpc.StatusCode.UNAUTHENTICATED
    assert refused(session_service.LogIn, request()) == (unauthenticated, "SECOND_FACTOR_REQUIRED")
    # The code of now was used when it was confirmed.
    session_service.LogIn(request(one_time_code=one_time_code(offered.seed, steps=1)))

    outcomes = [refused(session_service.LogIn, request("something else"))[1] for _ in range(11)]
    assert (outcomes[0], outcomes[-1]) == ("WRONG_CREDENTIALS", "TOO_MANY_GUESSES"), outcomes
    locked_out = refused(session_service.LogIn, request(recovery_code=codes[0]))
    assert locked_out == (grpc.StatusCode.RESOURCE_EXHAUSTED, "TOO_MANY_GUESSES"), locked_out
    password_service.UnlockUser(passwords.UnlockUserRequest(user_id=user_id), metadata=as_root)
    session_service.LogIn(request(recovery_code=codes[0]))

    password_service.RequestPasswordReset(passwords.RequestPasswordResetRequest(email=address))
    token, new = mailed_token(mails, address, "password reset"), "seven green umbrellas"
    password_service.ResetPassword(passwords.ResetPasswordRequest(reset_token=token, new_password=new))
    assert refused(session_service.LogIn, request(recovery_code=codes[1]))[1] == "WRONG_CREDENTIALS"
    assert refused(session_service.LogIn, request(new))[1] == "SECOND_FACTOR_REQUIRED", "a reset does not skip it"
    kept = bearer(session_service.LogIn(request(new, recovery_code=codes[1])))
    taken = bearer(session_service.LogIn(request(new, recovery_code=codes[2], device="a lost phone")))

    elsewhere = module("user_service_pb2_grpc").UserServiceStub(lines[1])
    assert elsewhere.GetCurrentUser(users.GetCurrentUserRequest(), metadata=taken).id == user_id
    listed = session_service.ListSessions(sessions.ListSessionsRequest(), metadata=kept).sessions
    lost = next(session for session in listed if session.device == "a lost phone")
    session_service.RevokeSession(sessions.RevokeSessionRequest(session_id=lost.id), metadata=kept)
    outcome = refused(elsewhere.GetCurrentUser, users.GetCurrentUserRequest(), metadata=taken)
    assert outcome == (unauthenticated, "SESSION_ENDED"), outcome
    return kept


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


def main(server, other_server, certificates, bootstrap_token, mails):
    module = contract()
    users, invitations = module("user_service_pb2"), module("invitation_service_pb2")
    sessions = module("session_service_pb2")
    line, other_line = channel(server, certificates), channel(other_server, certificates)
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
    as_asha = check_security(module, (line, other_line), address, asha.id, as_root, mails)
    user_service.DeactivateUser(users.DeactivateUserRequest(user_id=asha.id), metadata=as_root)
    outcome = refused(user_service.GetCurrentUser, users.GetCurrentUserRequest(), metadata=as_asha)
    assert outcome == (grpc.StatusCode.UNAUTHENTICATED, "SESSION_ENDED"), outcome
    check_import(users, user_service, as_root)
    print("OK")


if __name__ == "__main__":
    main(*sys.argv[1:])
