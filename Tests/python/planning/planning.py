"""Plans a trip, as a program of another team would: only with grpcio and the contract.

Usage: planning.py SERVER CERTIFICATES [ORGANISATION]

Everybody must be able to register in the organisation; its handle is needed where the server has several, as that of
`make run` has.

Asha saves for a trip, and makes a budget for it that stops at its limits. What is spent in the event counts for it, in
another currency. Her accountant is let in to the budget alone. Then an expense would take a line over its limit: it is
refused, and nothing of it is kept. After a transfer to that line it is accepted.
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


def member(module, line, name, organisation):
    """Somebody's id, and what the calls of their session carry."""
    users, sessions = module("user_service_pb2"), module("session_service_pb2")
    draft = {"email": f"{name.lower()}-{time.time_ns()}@example.com", "display_name": name}
    request = users.RegisterUserRequest(user=draft, password=PASSWORD, organisation=organisation)
    user = module("user_service_pb2_grpc").UserServiceStub(line).RegisterUser(request)
    request = sessions.LogInRequest(email=user.email, password=PASSWORD, organisation=organisation)
    session = module("session_service_pb2_grpc").SessionServiceStub(line).LogIn(request)
    return user.id, [("authorization", "Bearer " + session.access_token)]


def main(server, certificates, organisation=""):
    module = contract()
    line = channel(server, certificates)
    api, spending, view = (module(f"budget_{name}service_pb2") for name in ("", "entry_", "view_"))
    goals, categories = module("goal_service_pb2"), module("category_service_pb2")
    events, expenses = module("event_service_pb2"), module("expense_service_pb2")
    stub = lambda name, service: getattr(module(f"{name}_service_pb2_grpc"), f"{service}ServiceStub")(line)
    budget_service, entry_service = stub("budget", "Budget"), stub("budget_entry", "BudgetEntry")
    view_service, expense_service = stub("budget_view", "BudgetView"), stub("expense", "Expense")

    asha, as_asha = member(module, line, "Asha", organisation)
    carl, as_carl = member(module, line, "Carl", organisation)

    tree = stub("category", "Category").ListCategories(
        categories.ListCategoriesRequest(page_size=1000), metadata=as_asha
    )
    travel, flights, hotels = (
        next(category.id for category in tree.categories if category.code == code)
        for code in ("travel", "flights", "accommodation")
    )
    goal = stub("goal", "Goal").CreateGoal(
        goals.CreateGoalRequest(
            goal={"display_name": "Japan", "target": {"amount_minor": 300_000, "currency_code": "EUR"}}
        ),
        metadata=as_asha,
    )

    # Flights and hotels are part of travel. What flights may cost is stated in one amount for both months.
    stop = {"mode": "STOP", "thresholds_permille": [800, 1000]}
    budget = budget_service.CreateBudget(
        api.CreateBudgetRequest(
            goal_id=goal.id,
            budget={
                "display_name": "The trip",
                "currency_code": "EUR",
                "periods": {"start_date": "2027-04-01", "end_date": "2027-05-31"},
            },
            lines=[
                {"category_id": travel, "amounts_minor": [150_000, 150_000]},
                {"category_id": flights, "spread": {"total_minor": 120_001}, "limit": stop},
                {"category_id": hotels, "amounts_minor": [40_000, 60_000], "limit": stop},
            ],
        ),
        metadata=as_asha,
    )
    draft = budget_service.GetBudgetRevision(api.GetBudgetRevisionRequest(budget_id=budget.id), metadata=as_asha)
    assert list(draft.amounts_minor) == [150_000, 150_000], draft
    budget_service.ApproveBudgetRevision(
        api.ApproveBudgetRevisionRequest(budget_id=budget.id, number=draft.number, etag=draft.etag), metadata=as_asha
    )

    def figures(metadata=as_asha):
        """What became of the lines, by category."""
        answer = view_service.ViewBudget(view.ViewBudgetRequest(budget_id=budget.id), metadata=metadata)
        return {shown.category_id: shown.figures for shown in answer.lines}

    shown = figures()
    assert sum(shown[flights].budgeted_minor) == 120_001, shown

    # The trip is paid in yen; 1 EUR was 160 JPY when it was linked.
    trip = stub("event", "Event").CreateEvent(
        events.CreateEventRequest(
            event={"display_name": "Japan", "base_currency_code": "JPY"}, inline_group={"user_ids": [carl]}
        ),
        metadata=as_asha,
    )
    entry_service.LinkEvent(
        spending.LinkEventRequest(
            budget_id=budget.id, event_id=trip.id, exchange_rate={"numerator": 1, "denominator": 160}
        ),
        metadata=as_asha,
    )
    seen = entry_service.ListEventBudgets(spending.ListEventBudgetsRequest(event_id=trip.id), metadata=as_carl)
    assert [(link.budget_id, link.can_stop) for link in seen.links] == [(budget.id, True)], seen

    def pay(yen, category, day="2027-04-10", metadata=as_asha):
        """A request for an expense that Asha pays for both."""
        expense = {
            "description": "On the way",
            "spend_date": day,
            "category_id": category,
            "total": {"amount_minor": yen, "currency_code": "JPY"},
            "payers": [{"user_id": asha, "amount_minor": yen}],
            "split": {"equal": {"user_ids": [asha, carl]}},
        }
        return expenses.CreateExpenseRequest(event_id=trip.id, expense=expense)

    expense_service.CreateExpense(pay(56_000, hotels), metadata=as_asha)
    shown = figures()
    assert (shown[hotels].actual_minor[0], shown[travel].actual_minor[0]) == (35_000, 35_000), shown

    # 50.00 EUR are left for hotels in April: 8 000 yen, and not one more. Carl may not read the budget.
    over = refusal(expense_service.CreateExpense, pay(8_001, hotels), metadata=as_carl)
    assert over == (grpc.StatusCode.FAILED_PRECONDITION, "BUDGET_LIMIT"), over
    denied = (grpc.StatusCode.PERMISSION_DENIED, "ACCESS_DENIED")
    assert refusal(budget_service.GetBudget, api.GetBudgetRequest(budget_id=budget.id), metadata=as_carl) == denied
    listed = expense_service.ListExpenses(expenses.ListExpensesRequest(event_id=trip.id), metadata=as_carl)
    assert len(listed.expenses) == 1, listed

    # As accountant of the budget, Carl sees it, and the goal still not.
    access = module("access_service_pb2")
    stub("access", "Access").GrantRole(
        access.GrantRoleRequest(
            grant={"principal": {"user_id": carl}, "role": "accountant", "resource": {"budget_id": budget.id}}
        ),
        metadata=as_asha,
    )
    assert figures(as_carl) == figures()
    assert refusal(stub("goal", "Goal").GetGoal, goals.GetGoalRequest(goal_id=goal.id), metadata=as_carl) == denied
    entry_service.AddBudgetEntry(
        spending.AddBudgetEntryRequest(
            budget_id=budget.id,
            entry={
                "kind": "PLANNED",
                "entry_date": "2027-05-02",
                "category_id": flights,
                "amount_minor": 40_000,
                "currency_code": "EUR",
            },
        ),
        metadata=as_carl,
    )

    # Asha moves 100.00 EUR from flights to hotels, and the expense is accepted.
    moved = budget_service.TransferBudgetAmount(
        api.TransferBudgetAmountRequest(
            budget_id=budget.id,
            number=draft.number,
            source={"category_id": flights},
            destination={"category_id": hotels},
            amount_minor=10_000,
            reason="The hotels are dearer",
        ),
        metadata=as_asha,
    )
    expense_service.CreateExpense(pay(8_001, hotels), metadata=as_carl)
    shown = figures()
    assert (shown[hotels].actual_minor[0], shown[hotels].budgeted_minor[0]) == (40_001, 50_000), shown
    assert shown[flights].committed_minor[1] == 40_000, shown
    assert list(moved.amounts_minor) == [150_000, 150_000], moved
    log = budget_service.ListBudgetChanges(api.ListBudgetChangesRequest(budget_id=budget.id), metadata=as_asha)
    assert "The hotels are dearer" in [change.reason for change in log.changes], log
    whole = view_service.ViewGoal(view.ViewGoalRequest(goal_id=goal.id), metadata=as_asha)
    assert [(total.budgeted_minor, total.actual_minor) for total in whole.totals] == [(300_000, 40_001)], whole
    print("OK")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
