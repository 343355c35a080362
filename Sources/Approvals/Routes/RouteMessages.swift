import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import RPC
import Rules
import ServiceKit

extension PayshareV1.ApprovalRoute {
  /// A route of an organisation.
  init(_ stored: StoredRoute) {
    self.init()
    let kept = stored.kept
    id = kept.id.description
    displayName = kept.displayName
    description = kept.description
    subject = .init(rawValue: Int32(kept.subject.rawValue))
    isMandatory = kept.isMandatory
    steps = kept.route.steps.map(PayshareV1.ApprovalRouteStep.init)
    createTime = GoogleProtobuf.Timestamp(stored.createTime)
    updateTime = GoogleProtobuf.Timestamp(stored.updateTime)
    etag = kept.version.etag
  }
}

extension PayshareV1.ApprovalRouteStep {
  init(_ step: RouteStep) {
    self.init()
    displayName = step.name
    approvers = step.approvers.map(PayshareV1.ApproverSelector.init)
    quorum = PayshareV1.ApprovalQuorum(step.quorum)
    deadlineHours = Int32(clamping: step.deadlineHours ?? 0)
    escalations = step.escalations.map { level in
      .with { $0.approvers = level.map(PayshareV1.ApproverSelector.init) }
    }
    lastAction = PayshareV1.ApprovalRouteStep.LastAction(step.lastAction, deadlineHours: step.deadlineHours)
  }
}

extension PayshareV1.ApprovalRouteStep.LastAction {
  /// A step without a deadline has none.
  init(_ action: ApprovalLastAction, deadlineHours: Int?) {
    self = deadlineHours == nil ? .unspecified : Self(rawValue: Int32(action.rawValue))
  }
}

extension ApprovalLastAction {
  /// What a message states; to expire if it states nothing.
  init(_ message: PayshareV1.ApprovalRouteStep.LastAction) {
    self = ApprovalLastAction(rawValue: Int16(clamping: message.rawValue)) ?? .expire
  }
}

extension PayshareV1.ApproverSelector {
  init(_ selector: ApproverSelector) {
    self.init()
    approver =
      switch selector {
      case .role(let name): .role(name)
      case .user(let id): .userID(id.description)
      case .team(let id): .groupID(id.description)
      }
  }
}

extension PayshareV1.ApprovalQuorum {
  init(_ quorum: ApprovalQuorum) {
    self.init()
    switch quorum {
    case .any: kind = .any
    case .all: kind = .all
    case .count(let number): (kind, count) = (.count, Int32(clamping: number))
    case .majority: kind = .majority
    }
  }
}

extension RouteDraft {
  /// A draft from a request.
  init(_ message: PayshareV1.ApprovalRoute?) throws(Status) {
    let message = message ?? PayshareV1.ApprovalRoute()
    self.init(
      displayName: message.displayName, description: message.description, isMandatory: message.isMandatory,
      route: try ApprovalRoute(message.steps, at: "\(RouteRules.field).steps"))
    switch message.subject {
    case .expenseEdit: subject = .expenseEdit
    case .unspecified, .budgetRevision, .unrecognized: subject = .budgetRevision
    }
  }
}

extension ApprovalRoute {
  /// The steps as they are stored.
  var stored: [UInt8] {
    PayshareV1.ApprovalRoute.with { $0.steps = steps.map(PayshareV1.ApprovalRouteStep.init) }.encoded()
  }

  /// The steps as they were stored.
  init(stored: [UInt8]) throws(Status) {
    self = try ApprovalRoute(try PayshareV1.ApprovalRoute(response: stored).steps, at: "steps")
  }

  /// The steps of a message; `field` is their path in the request.
  fileprivate init(_ messages: [PayshareV1.ApprovalRouteStep], at field: String) throws(Status) {
    var steps: [RouteStep] = []
    for (index, message) in messages.enumerated() {
      let path = "\(field)[\(index)]"
      var levels: [[ApproverSelector]] = []
      for (level, escalation) in message.escalations.enumerated() {
        levels.append(try ApproverSelector.all(escalation.approvers, at: "\(path).escalations[\(level)]"))
      }
      steps.append(
        RouteStep(
          name: message.displayName, approvers: try ApproverSelector.all(message.approvers, at: path),
          quorum: try ApprovalQuorum(message.quorum, at: "\(path).quorum"),
          deadlineHours: message.deadlineHours == 0 ? nil : Int(message.deadlineHours), escalations: levels,
          lastAction: ApprovalLastAction(message.lastAction)))
    }
    self.init(steps: steps)
  }
}

extension ApproverSelector {
  fileprivate static func all(
    _ messages: [PayshareV1.ApproverSelector], at path: String
  ) throws(Status) -> [ApproverSelector] {
    var selectors: [ApproverSelector] = []
    for (index, message) in messages.enumerated() {
      let place = "\(path).approvers[\(index)]"
      switch message.approver {
      case .role(let name): selectors.append(.role(name))
      case .userID(let id): selectors.append(.user(try UUID(required: id, field: "\(place).user_id")))
      case .groupID(let id): selectors.append(.team(try UUID(required: id, field: "\(place).group_id")))
      case nil: throw Status(field: place, reason: "REQUIRED", "say who is asked")
      }
    }
    return selectors
  }
}

extension ApprovalQuorum {
  fileprivate init(_ message: PayshareV1.ApprovalQuorum?, at path: String) throws(Status) {
    let message = message ?? PayshareV1.ApprovalQuorum()
    if message.count != 0, message.kind != .count {
      throw Status(field: "\(path).count", reason: "INVALID_QUORUM", "stated only with COUNT")
    }
    switch message.kind {
    case .all: self = .all
    case .count: self = .count(Int(message.count))
    case .majority: self = .majority
    case .unspecified, .any, .unrecognized: self = .any
    }
  }
}
