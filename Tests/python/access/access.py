"""Grants roles and asks who may do what, as a program of another team would: only with grpcio and the contract.

Usage: access.py SERVER CERTIFICATES BOOTSTRAP_TOKEN [ORGANISATION]

The token makes somebody the administrator of an organisation that lets everybody register, and has no root@example.com
yet; the handle is needed where the server has several organisations, as that of `make run` has.

An administrator makes a role, grants it to a team on an event, and asks what its member may do there, and why. Then the
grant is taken back, and the member is refused at once. The audit shows all of it, and is verified.
"""

import importlib
import pathlib
import subprocess
import sys
import tempfile
import time

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


def refusal(call, *arguments, **options):
    """The code and the stable reason with which a call is refused."""
    try:
        answer = call(*arguments, **options)
    except grpc.RpcError as error:
        for packed in rpc_status.from_call(error).details:
            info = error_details_pb2.ErrorInfo()
            if packed.Unpack(info):
                return error.code(), info.reason
        return error.code(), None
    raise AssertionError(f"not refused: {answer}")


class People:
    """Makes accounts, and what calls of their sessions carry."""

    def __init__(self, module, line, organisation):
        self.organisation = organisation
        self.users, self.sessions = module("user_service_pb2"), module("session_service_pb2")
        self.user_service = module("user_service_pb2_grpc").UserServiceStub(line)
        self.session_service = module("session_service_pb2_grpc").SessionServiceStub(line)

    def administrator(self, token):
        root = {"email": "root@example.com", "display_name": "Root"}
        request = self.users.RegisterAdministratorRequest(bootstrap_token=token, user=root, password=PASSWORD)
        return self._log_in(self.user_service.RegisterAdministrator(request))

    def member(self, name):
        draft = {"email": f"{name.lower()}-{time.time_ns()}@example.com", "display_name": name}
        request = self.users.RegisterUserRequest(user=draft, password=PASSWORD, organisation=self.organisation)
        return self._log_in(self.user_service.RegisterUser(request))

    def _log_in(self, user):
        request = self.sessions.LogInRequest(email=user.email, password=PASSWORD, organisation=self.organisation)
        session = self.session_service.LogIn(request)
        return user.id, [("authorization", "Bearer " + session.access_token)]


class Audit:
    """What happened, as an auditor sees it."""

    def __init__(self, module, line, metadata):
        self.api, self.metadata = module("audit_service_pb2"), metadata
        self.service = module("audit_service_pb2_grpc").AuditServiceStub(line)

    def entry(self, actor, operation):
        """The newest entry of somebody's that says what they did. Entries are shown once they are sealed, soon after."""
        wanted = f'actor_user_id = "{actor}" AND operation = {operation}'
        request = self.api.ListAuditEntriesRequest(filter=wanted, page_size=1)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            answer = self.service.ListAuditEntries(request, metadata=self.metadata)
            if answer.entries:
                return answer.entries[0]
            time.sleep(0.1)
        raise AssertionError(f"no {operation} of {actor}")

    def verified(self):
        """How many entries fit their hashes and signatures; all of them must."""
        for progress in self.service.VerifyAudit(self.api.VerifyAuditRequest(), metadata=self.metadata):
            assert not progress.faults, progress
        assert progress.is_complete, progress
        return progress.entry_count


def main(server, certificates, bootstrap_token, organisation=""):
    module = contract()
    line = channel(server, certificates)
    api, permissions = module("access_service_pb2"), module("permission_pb2")
    events, groups = module("event_service_pb2"), module("group_service_pb2")
    expenses = module("expense_service_pb2")
    access = module("access_service_pb2_grpc").AccessServiceStub(line)
    expense_service = module("expense_service_pb2_grpc").ExpenseServiceStub(line)

    people = People(module, line, organisation)
    root, as_root = people.administrator(bootstrap_token)
    asha, as_asha = people.member("Asha")
    ben, as_ben = people.member("Ben")
    trip = module("event_service_pb2_grpc").EventServiceStub(line).CreateEvent(
        events.CreateEventRequest(
            event={"display_name": "Trip", "base_currency_code": "INR"},
            inline_group={"user_ids": [asha]},
        ),
        metadata=as_asha,
    )
    team = module("group_service_pb2_grpc").GroupServiceStub(line).CreateGroup(
        groups.CreateGroupRequest(group={"display_name": "Checkers", "members": [{"user_id": ben}]}),
        metadata=as_root,
    )
    on_trip = {"event_id": trip.id}

    def ben_may(*wanted, metadata=as_root, user_id=ben):
        """Whether Ben may do things on the trip, answered from one moment."""
        questions = [{"user_id": user_id, "permission": one, "resource": on_trip} for one in wanted]
        answer = access.BatchCheckAccess(api.BatchCheckAccessRequest(requests=questions), metadata=metadata)
        return [response.allowed for response in answer.responses]

    def why():
        """Why Ben may see the trip's expenses, as he asks himself."""
        question = {"permission": permissions.PERMISSION_EXPENSE_READ, "resource": on_trip}
        return access.ExplainAccess(api.ExplainAccessRequest(**question), metadata=as_ben)

    see, enter = permissions.PERMISSION_EXPENSE_READ, permissions.PERMISSION_EXPENSE_CREATE
    list_request = expenses.ListExpensesRequest(event_id=trip.id)
    denied = grpc.StatusCode.PERMISSION_DENIED
    role = {"name": "checker", "permissions": [see], "resource_types": [permissions.RESOURCE_TYPE_EVENT]}
    made = refusal(access.CreateRole, api.CreateRoleRequest(role=role), metadata=as_asha)
    assert made == (denied, "PERMISSION_MISSING"), made
    access.CreateRole(api.CreateRoleRequest(role=role), metadata=as_root)
    assert ben_may(see, enter) == [False, False]

    request = api.GrantRoleRequest(
        grant={"principal": {"group_id": team.id}, "role": "checker", "resource": on_trip, "reason": "the yearly audit"}
    )
    request.grant.expire_time.FromSeconds(int(time.time()) + 86_400)
    granted = access.GrantRole(request, metadata=as_root)
    again = access.GrantRole(request, metadata=as_root)
    assert (granted.already_held, again.already_held) == (False, True)
    assert again.grant == granted.grant, again
    assert ben_may(see, enter) == ben_may(see, enter, metadata=as_ben, user_id="") == [True, False]
    expense_service.ListExpenses(list_request, metadata=as_ben)
    answer = why()
    assert answer.allowed and [path.team_group_id for path in answer.paths] == [team.id], answer
    assert answer.paths[0].grant.id == granted.grant.id, answer

    access.RevokeGrant(api.RevokeGrantRequest(grant_id=granted.grant.id), metadata=as_root)
    outcome = refusal(expense_service.ListExpenses, list_request, metadata=as_ben)
    assert outcome == (denied, "ACCESS_DENIED"), outcome
    assert ben_may(see, enter) == [False, False]
    answer = why()
    remedies = [(remedy.role, remedy.resource_type) for remedy in answer.remedies]
    assert not answer.allowed and ("checker", permissions.RESOURCE_TYPE_EVENT) in remedies, answer

    audit = Audit(module, line, as_root)
    revoked = audit.entry(root, "role_revoked")
    assert revoked.event.role_revoked.grant.id == granted.grant.id, revoked
    refused = audit.entry(ben, "call_refused").event.call_refused
    assert (refused.method, list(refused.resource_ids)) == ("payshare.v1.ExpenseService/ListExpenses", [trip.id]), refused
    assert audit.verified() >= revoked.position
    print("OK")


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    main(*sys.argv[1:])
