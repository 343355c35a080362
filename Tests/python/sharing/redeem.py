"""Shares a goal by a link, as a program of another team would: only with grpcio and the contract.

Usage: redeem.py SERVER CERTIFICATES BOOTSTRAP_TOKEN

The token makes somebody the administrator of an organisation that lets everybody register.

Asha makes a link for two people. Ben redeems it twice and sees the goal; Carl redeems it, and Dora comes too late. Once
the link is revoked, nobody of them sees anything.
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
DAY_SECONDS = 86_400


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
    """The stable reason with which a call is refused, and what is said with it."""
    try:
        answer = call(*arguments, **options)
    except grpc.RpcError as error:
        for packed in rpc_status.from_call(error).details:
            info = error_details_pb2.ErrorInfo()
            if packed.Unpack(info):
                return info.reason, dict(info.metadata)
        return error.code(), {}
    raise AssertionError(f"not refused: {answer}")


class People:
    """Registers people and logs them in."""

    def __init__(self, module, line):
        self.users, self.sessions = module("user_service_pb2"), module("session_service_pb2")
        self.user_service = module("user_service_pb2_grpc").UserServiceStub(line)
        self.session_service = module("session_service_pb2_grpc").SessionServiceStub(line)

    def administrator(self, token):
        user = {"email": f"root-{time.time_ns()}@example.com", "display_name": "Root"}
        request = self.users.RegisterAdministratorRequest(bootstrap_token=token, user=user, password=PASSWORD)
        return self.log_in(self.user_service.RegisterAdministrator(request))

    def member(self, name):
        user = {"email": f"{name.lower()}-{time.time_ns()}@example.com", "display_name": name}
        return self.log_in(self.user_service.RegisterUser(self.users.RegisterUserRequest(user=user, password=PASSWORD)))

    def log_in(self, user):
        """The id, and what the calls of the session carry."""
        request = self.sessions.LogInRequest(email=user.email, password=PASSWORD)
        session = self.session_service.LogIn(request)
        return user.id, [("authorization", "Bearer " + session.access_token)]


class Sharer:
    """Makes, redeems and revokes links to a goal, for one person."""

    def __init__(self, module, line, metadata):
        self.api = module("share_link_service_pb2")
        self.links = module("share_link_service_pb2_grpc").ShareLinkServiceStub(line)
        self.goals = module("goal_service_pb2")
        self.goal_service = module("goal_service_pb2_grpc").GoalServiceStub(line)
        self.metadata = metadata

    def goal(self, name):
        goal = {"display_name": name, "target": {"amount_minor": 300_000, "currency_code": "EUR"}}
        return self.goal_service.CreateGoal(self.goals.CreateGoalRequest(goal=goal), metadata=self.metadata).id

    def sees(self, goal):
        return self.goal_service.GetGoal(self.goals.GetGoalRequest(goal_id=goal), metadata=self.metadata)

    def link(self, goal, people):
        """The link, and its token, which only this answer has."""
        request = self.api.CreateShareLinkRequest(share_link={"goal_id": goal, "max_redemptions": people})
        request.share_link.expire_time.seconds = int(time.time()) + DAY_SECONDS
        answer = self.links.CreateShareLink(request, metadata=self.metadata)
        return answer.share_link, answer.token

    def redeem(self, token):
        return self.links.RedeemShareLink(self.api.RedeemShareLinkRequest(token=token), metadata=self.metadata)

    def listed(self, goal):
        request = self.api.ListShareLinksRequest(goal_id=goal)
        return self.links.ListShareLinks(request, metadata=self.metadata).share_links

    def revoke(self, goal, link):
        request = self.api.RevokeShareLinkRequest(goal_id=goal, share_link_id=link.id)
        return self.links.RevokeShareLink(request, metadata=self.metadata)


def main(server, certificates, token):
    module, line = contract(), channel(server, certificates)
    people = People(module, line)
    people.administrator(token)
    sharers = {}
    for name in ("Asha", "Ben", "Carl", "Dora"):
        user, metadata = people.member(name)
        sharers[name] = Sharer(module, line, metadata)
    asha, ben, carl, dora = (sharers[name] for name in ("Asha", "Ben", "Carl", "Dora"))
    states = module("share_link_pb2")

    goal = asha.goal("Japan")
    assert refusal(ben.sees, goal)[0] == "ACCESS_DENIED"
    link, secret = asha.link(goal, people=2)
    assert secret.startswith("psl_") and link.state == states.SHARE_LINK_STATE_ACTIVE, link
    grant = ben.redeem(secret)
    assert grant.role == "viewer" and grant.share_link_id == link.id, grant
    assert ben.redeem(secret) == grant, "the same grant, not counted again"
    assert ben.sees(goal).display_name == "Japan"
    carl.redeem(secret)
    assert refusal(dora.redeem, secret) == ("SHARE_LINK_INVALID", {}), "two have redeemed it"
    assert [(seen.redemption_count, seen.state) for seen in asha.listed(goal)] == [
        (2, states.SHARE_LINK_STATE_USED_UP)
    ]

    asha.revoke(goal, link)
    for sharer in (ben, carl):
        assert refusal(sharer.sees, goal)[0] == "ACCESS_DENIED"
        assert refusal(sharer.redeem, secret) == ("SHARE_LINK_INVALID", {})
    assert refusal(dora.redeem, "psl_" + "A" * 43) == ("SHARE_LINK_INVALID", {}), "as of any other token"
    print("OK")


if __name__ == "__main__":
    main(*sys.argv[1:])
