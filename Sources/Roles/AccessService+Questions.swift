import Identifiers
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Who may do what, and why.
extension AccessService {
  /// Whether somebody may do something on a resource.
  public func checkAccess(
    _ request: PayshareV1.CheckAccessRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.CheckAccessResponse {
    let question = try question(request, "", call)
    let answers = try await answer([(question, request.permission)], call)
    return .with { $0.allowed = answers.first ?? false }
  }

  /// Answers many questions from one moment.
  public func batchCheckAccess(
    _ request: PayshareV1.BatchCheckAccessRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BatchCheckAccessResponse {
    var questions: [(AccessQuestion, PayshareV1.Permission)] = []
    for (index, check) in request.requests.enumerated() {
      questions.append((try question(check, "requests[\(index)].", call), check.permission))
    }
    let answers = try await answer(questions, call)
    return .with { $0.responses = answers.map { answer in .with { $0.allowed = answer } } }
  }

  /// Why somebody may do something on a resource, or what would allow it.
  public func explainAccess(
    _ request: PayshareV1.ExplainAccessRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ExplainAccessResponse {
    let check = PayshareV1.CheckAccessRequest.with {
      ($0.userID, $0.permission, $0.resource) = (request.userID, request.permission, request.resource)
    }
    let question = try question(check, "", call)
    let permission = request.permission.name ?? ""
    let organisation = try call.caller.organisationID
    let (facts, _) = try await database.facts([question], for: call)
    let paths = facts.first.map { AccessRules.paths(to: permission, $0) } ?? []
    if let own = facts.first, try await exists(question, paths, call) {
      return .with {
        $0.allowed = !paths.isEmpty
        $0.paths = paths.map { PayshareV1.AccessPath($0, own.placeOfParts) }
      }
    }
    let stored = try await database.read(
      RoleStatements.roles(with: permission, limit: AccessLimits.maximumRemedies, in: organisation),
      for: call)
    let roles = BuiltInRoles.all.map { Role($0) } + stored.map(\.role)
    return .with {
      $0.remedies = AccessRules.remedies(for: permission, on: question.type, roles).map { remedy in
        .with { ($0.role, $0.resourceType) = (remedy.role, remedy.type) }
      }
    }
  }

  /// A page of the groups, events, goals or budgets on which somebody may do something.
  public func listAccessible(
    _ request: PayshareV1.ListAccessibleRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListAccessibleResponse {
    let caller = try call.caller
    let user = try UUID(optional: request.userID, field: "user_id") ?? caller.userID
    guard [.group, .event, .goal, .budget].contains(request.resourceType) else {
      throw Status(
        field: "resource_type", reason: "NOT_LISTABLE",
        "is the kind of groups, of events, of goals or of budgets")
    }
    let arguments = [
      "accessible", caller.organisationID.description, user.description, "\(request.permission.rawValue)",
      "\(request.resourceType.rawValue)",
    ]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (epochs, found) = try await database.read(
      GrantStatements.epoch(of: caller.organisationID),
      AccessStatements.accessible(
        request.permission, request.resourceType, to: user, in: caller.organisationID, page), for: call)
    let epoch = try page.require(epoch: epochs.first)
    var rows = found
    var response = PayshareV1.ListAccessibleResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments, epoch: epoch)
    response.resourceIDs = rows.map(\.element.description)
    return response
  }

  /// A page of the users who may do something on a resource.
  public func whoCan(
    _ request: PayshareV1.WhoCanRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.WhoCanResponse {
    let caller = try call.caller
    let question = try AccessQuestion(caller.userID, request.resource, field: "resource")
    let arguments = [
      "who-can", caller.organisationID.description, "\(request.permission.rawValue)", question.id.description,
    ]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (epochs, exists, found) = try await database.read(
      GrantStatements.epoch(of: caller.organisationID),
      AccessStatements.exists(question.type, question.id, in: caller.organisationID),
      AccessStatements.holders(of: request.permission, question, in: caller.organisationID, page), for: call)
    let epoch = try page.require(epoch: epochs.first)
    guard exists.first == true else { throw .hidden(question.type) }
    var rows = found
    var response = PayshareV1.WhoCanResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments, epoch: epoch)
    response.users = rows.map { row in
      .with { ($0.userID, $0.displayName) = (row.element.userID.description, row.element.displayName) }
    }
    return response
  }

  private func question(
    _ request: PayshareV1.CheckAccessRequest, _ prefix: String, _ call: ServerCall
  ) throws(Status) -> AccessQuestion {
    let caller = try call.caller
    let user = try UUID(optional: request.userID, field: "\(prefix)user_id") ?? caller.userID
    return try AccessQuestion(user, request.resource, field: "\(prefix)resource")
  }

  private func answer(
    _ questions: [(question: AccessQuestion, permission: PayshareV1.Permission)], _ call: ServerCall
  ) async throws(Status) -> [Bool] {
    let (facts, _) = try await database.facts(questions.map(\.question), for: call)
    var answers: [Bool] = []
    for (asked, own) in zip(questions, facts) {
      let paths = AccessRules.paths(to: asked.permission.name ?? "", own)
      answers.append(try await exists(asked.question, paths, call))
    }
    return answers
  }

  /// Whether there are paths, and the resource exists. A part in something shows that it does; a grant on what is above
  /// it does not. Asked only then, so that nobody else learns it, not even by timing.
  private func exists(
    _ question: AccessQuestion, _ paths: [AccessRules.Path], _ call: ServerCall
  ) async throws(Status) -> Bool {
    if paths.isEmpty { return false }
    let statement = AccessStatements.exists(
      question.type, question.id, in: try call.caller.organisationID)
    return try await database.readFirst(statement, for: call) ?? false
  }
}
