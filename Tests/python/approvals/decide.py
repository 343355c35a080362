"""Decides approvals of budgets by a rule, as a service of another team would: only with grpcio and the contract.

Usage: decide.py SERVER CERTIFICATES BOOTSTRAP_TOKEN

The token makes somebody the administrator of an organisation that lets everybody register.

The service acts for an approver, with their session: it approves revisions whose total is at most a bound, and requests
changes of others. It binds each decision to the digest of what it has read. Where the person it acts for has made any of
the content it is refused, as they would be, and another one has to decide.
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
BOUND_MINOR = 100_000


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


class Decider:
    """The service: decides what waits for the person it acts for."""

    def __init__(self, module, line, metadata):
        self.api, self.votes = module("approval_service_pb2"), module("approval_pb2").ApprovalVote
        self.approvals = module("approval_service_pb2_grpc").ApprovalServiceStub(line)
        self.budgets = module("budget_service_pb2")
        self.budget_service = module("budget_service_pb2_grpc").BudgetServiceStub(line)
        self.metadata = metadata

    def total(self, approval):
        """The amount of the whole revision that is to be approved."""
        subject = approval.budget_revision
        revision = self.budget_service.GetBudgetRevision(
            self.budgets.GetBudgetRevisionRequest(budget_id=subject.budget_id, number=subject.number),
            metadata=self.metadata,
        )
        return sum(revision.amounts_minor)

    def decide(self, approval):
        """Decides one by the rule."""
        fits = self.total(approval) <= BOUND_MINOR
        return self.approvals.DecideApproval(
            self.api.DecideApprovalRequest(
                approval_id=approval.id,
                choice=self.votes.APPROVE if fits else self.votes.REQUEST_CHANGES,
                digest=approval.digest,
                comment="" if fits else f"more than {BOUND_MINOR}",
            ),
            metadata=self.metadata,
        )

    def run(self):
        """Decides everything that waits; the state of each, by its id."""
        decided, token = {}, ""
        while True:
            page = self.approvals.ListMyApprovals(
                self.api.ListMyApprovalsRequest(page_size=1, page_token=token), metadata=self.metadata
            )
            for waiting in page.approvals:
                decided[waiting.approval.id] = self.decide(waiting.approval).state
            token = page.next_page_token
            if not token:
                return decided


class Maker:
    """Makes budgets of a goal, and submits them."""

    def __init__(self, module, line, metadata, route):
        self.module, self.metadata, self.route = module, metadata, route
        self.api, self.approvals = module("budget_service_pb2"), module("approval_service_pb2")
        self.budget_service = module("budget_service_pb2_grpc").BudgetServiceStub(line)
        self.approval_service = module("approval_service_pb2_grpc").ApprovalServiceStub(line)

    def budget(self, goal, name, category, amounts):
        request = self.api.CreateBudgetRequest(
            goal_id=goal,
            budget={
                "display_name": name,
                "currency_code": "EUR",
                "periods": {"start_date": "2027-04-01", "end_date": "2027-05-31"},
            },
            lines=[{"category_id": category, "amounts_minor": amounts}],
        )
        return self.budget_service.CreateBudget(request, metadata=self.metadata).id

    def revision(self, budget, number=1):
        request = self.api.GetBudgetRevisionRequest(budget_id=budget, number=number)
        return self.budget_service.GetBudgetRevision(request, metadata=self.metadata)

    def submit(self, budget):
        request = self.approvals.SubmitForApprovalRequest(
            budget_revision={"budget_id": budget, "number": 1},
            approval_route_id=self.route,
            etag=self.revision(budget).etag,
        )
        return self.approval_service.SubmitForApproval(request, metadata=self.metadata)


def main(server, certificates, token):
    module, line = contract(), channel(server, certificates)
    stub = lambda name, service: getattr(module(f"{name}_service_pb2_grpc"), f"{service}ServiceStub")(line)
    people = People(module, line)
    _, as_root = people.administrator(token)
    asha, as_asha = people.member("Asha")
    (carl, as_carl), (dora, as_dora) = people.member("Carl"), people.member("Dora")
    goals, routes, access = (module(f"{name}_service_pb2") for name in ("goal", "approval_route", "access"))
    states = module("approval_pb2").Approval

    route = stub("approval_route", "ApprovalRoute").CreateApprovalRoute(
        routes.CreateApprovalRouteRequest(
            approval_route={
                "display_name": "One approver",
                "steps": [{"display_name": "Approver", "approvers": [{"role": "approver"}]}],
            }
        ),
        metadata=as_root,
    )
    categories = stub("category", "Category").ListCategories(
        module("category_service_pb2").ListCategoriesRequest(page_size=1000), metadata=as_asha
    )
    food, travel = (next(c.id for c in categories.categories if c.code == code) for code in ("food", "travel"))
    goal = stub("goal", "Goal").CreateGoal(
        goals.CreateGoalRequest(
            goal={"display_name": "Japan", "target": {"amount_minor": 300_000, "currency_code": "EUR"}}
        ),
        metadata=as_asha,
    ).id

    def grant(user, role):
        """Asha lets somebody in to her goal."""
        request = access.GrantRoleRequest(
            grant={"principal": {"user_id": user}, "role": role, "resource": {"goal_id": goal}}
        )
        stub("access", "Access").GrantRole(request, metadata=as_asha)

    grant(carl, "approver")
    grant(dora, "approver")
    maker = Maker(module, line, as_asha, route.id)
    small = maker.budget(goal, "Small", food, [40_000, 60_000])
    large = maker.budget(goal, "Large", travel, [90_000, 90_000])
    approvals = {budget: maker.submit(budget) for budget in (small, large)}

    # The service acts for Carl.
    service = Decider(module, line, as_carl)
    decided = service.run()
    assert decided == {
        approvals[small].id: states.APPROVED,
        approvals[large].id: states.CHANGES_REQUESTED,
    }, decided
    assert service.run() == {}, "nothing waits any more"
    assert maker.revision(small).state == module("budget_pb2").BudgetRevision.APPROVED

    # Carl makes the large one smaller himself. From then on it is his own as well.
    grant(carl, "editor")
    reopened = maker.approval_service.GetApproval(
        maker.approvals.GetApprovalRequest(approval_id=approvals[large].id), metadata=as_asha
    )
    maker.approval_service.ReopenApproval(
        maker.approvals.ReopenApprovalRequest(approval_id=reopened.id, etag=reopened.etag), metadata=as_asha
    )
    maker.budget_service.UpdateBudgetLines(
        maker.api.UpdateBudgetLinesRequest(
            budget_id=large,
            number=1,
            etag=maker.revision(large).etag,
            lines=[{"category_id": travel, "amounts_minor": [50_000, 50_000]}],
        ),
        metadata=as_carl,
    )
    again = maker.submit(large)
    assert set(again.author_user_ids) == {asha, carl}, again
    assert service.run() == {}, "it does not wait for Carl"
    reason, said = refusal(service.decide, again)
    assert reason == "APPROVAL_NOT_ELIGIBLE" and "AUTHOR" in said["obstacles"], (reason, said)

    # For Dora the same service decides by the same rule.
    assert Decider(module, line, as_dora).run() == {again.id: states.APPROVED}
    revision = maker.revision(large)
    assert revision.approver_user_id == dora and sum(revision.amounts_minor) == BOUND_MINOR, revision
    print("OK")


if __name__ == "__main__":
    main(*sys.argv[1:])
