import GoogleAPI
import PayshareAPI
import Protobuf

extension MatrixFixture {
  /// Groups, events, expenses and what follows from them.
  static let expenseSharing: [MatrixFixture] = groups + events + expenses

  private static let groups: [MatrixFixture] = [
    .init(PayshareV1.GroupServiceMethods.createGroup, PayshareV1.CreateGroupRequest.self) { _, request in
      request.group = .with { $0.displayName = "Friends" }
    },
    .init(PayshareV1.GroupServiceMethods.getGroup, PayshareV1.GetGroupRequest.self) { scene, request in
      request.groupID = scene.group
    },
    .init(PayshareV1.GroupServiceMethods.listGroups, PayshareV1.ListGroupsRequest.self),
    .init(
      PayshareV1.GroupServiceMethods.listOrganisationGroups, PayshareV1.ListOrganisationGroupsRequest.self),
    .init(PayshareV1.GroupServiceMethods.updateGroup, PayshareV1.UpdateGroupRequest.self) { scene, request in
      (request.groupID, request.etag) = (scene.group, try await scene.groupETag())
      request.group = .with { $0.displayName = "Mates" }
      request.updateMask = .with { $0.paths = ["display_name"] }
    },
    .init(PayshareV1.GroupServiceMethods.addGroupMembers, PayshareV1.AddGroupMembersRequest.self) {
      scene, request in
      // Of the organisation of the group, as others are unknown there.
      let keeper = scene.place.keeper
      (request.groupID, request.members) = (
        scene.group, [.with { ($0.userID, $0.role) = (keeper.id, .admin) }]
      )
    },
    .init(PayshareV1.GroupServiceMethods.removeGroupMembers, PayshareV1.RemoveGroupMembersRequest.self) {
      scene, request in
      let another = try await scene.another()
      (request.groupID, request.userIDs) = (scene.group, [another.id])
    },
    .init(PayshareV1.GroupServiceMethods.leaveGroup, PayshareV1.LeaveGroupRequest.self) { scene, request in
      request.groupID = scene.group
    },
  ]

  private static let trip = PayshareV1.Event.with {
    ($0.displayName, $0.baseCurrencyCode) = ("Trip", "INR")
  }

  private static let events: [MatrixFixture] = [
    .init(
      PayshareV1.EventServiceMethods.createEvent, PayshareV1.CreateEventRequest.self, "of people",
      on: []
    ) { scene, request in
      request.event = trip
      let another = try await scene.another()
      request.members = .inlineGroup(.with { $0.userIDs = [another.id] })
    },
    .init(
      PayshareV1.EventServiceMethods.createEvent, PayshareV1.CreateEventRequest.self, "of a group"
    ) { scene, request in
      request.event = trip
      request.members = .groupID(scene.group)
    },
    .init(PayshareV1.EventServiceMethods.getEvent, PayshareV1.GetEventRequest.self) { scene, request in
      request.eventID = scene.event
    },
    .init(PayshareV1.EventServiceMethods.listEvents, PayshareV1.ListEventsRequest.self),
    .init(
      PayshareV1.EventServiceMethods.listOrganisationEvents, PayshareV1.ListOrganisationEventsRequest.self),
    .init(PayshareV1.BalanceServiceMethods.getBalances, PayshareV1.GetBalancesRequest.self) {
      scene, request in
      request.eventID = scene.event
    },
    .init(
      PayshareV1.SettlementServiceMethods.getSettlement, PayshareV1.GetSettlementRequest.self
    ) { scene, request in
      (request.eventID, request.mode) = (scene.event, .preserveCounterparties)
    },
  ]

  private static let expenses: [MatrixFixture] = [
    .init(PayshareV1.ExpenseServiceMethods.createExpense, PayshareV1.CreateExpenseRequest.self) {
      scene, request in
      let keeper = scene.place.keeper
      request.eventID = scene.event
      request.expense = .exact(100, "Tea", paidBy: keeper, [(keeper, 100)])
    },
    .init(PayshareV1.ExpenseServiceMethods.getExpense, PayshareV1.GetExpenseRequest.self) { scene, request in
      request.expenseID = try await scene.expense().id
    },
    .init(PayshareV1.ExpenseServiceMethods.listExpenses, PayshareV1.ListExpensesRequest.self) {
      scene, request in
      request.eventID = scene.event
    },
    .init(PayshareV1.ExpenseServiceMethods.updateExpense, PayshareV1.UpdateExpenseRequest.self) {
      scene, request in
      let expense = try await scene.expense()
      (request.expenseID, request.etag) = (expense.id, expense.etag)
      request.expense = .with { $0.description = "Coffee" }
      request.updateMask = .with { $0.paths = ["description"] }
    },
    .init(PayshareV1.ExpenseServiceMethods.deleteExpense, PayshareV1.DeleteExpenseRequest.self) {
      scene, request in
      let expense = try await scene.expense()
      (request.expenseID, request.etag) = (expense.id, expense.etag)
    },
    .init(PayshareV1.ExpenseServiceMethods.undeleteExpense, PayshareV1.UndeleteExpenseRequest.self) {
      scene, request in
      let expense = try await scene.expense()
      let deleted = try await scene.place.keeper.expenses.deleteExpense(
        .with { ($0.expenseID, $0.etag) = (expense.id, expense.etag) })
      (request.expenseID, request.etag) = (deleted.id, deleted.etag)
    },
  ]
}
