import ArgumentParser
import PayshareClient

/// A step of a route as people write it: `Accountant: role accountant, within 48h, then role supervisor`.
///
/// After the name come parts with commas between them, in any order: who is asked, how many of them have to approve, how
/// long it waits, and who is asked further after that.
struct StatedStep: Sendable, Hashable {
  /// Who is asked: the kind, and a name.
  struct Approver: Sendable, Hashable {
    enum Kind: String, CaseIterable, Sendable { case role, user, group }
    let kind: Kind
    let name: String
  }

  let name: String
  var approvers: [Approver] = []
  var quorum = PayshareV1.ApprovalQuorum.with { $0.kind = .any }
  /// Zero if it waits for ever.
  var deadlineHours: Int32 = 0
  var escalations: [[Approver]] = []
  var lastAction = PayshareV1.ApprovalRouteStep.LastAction.unspecified

  static let example = "Accountant: role accountant, within 48h, then role supervisor"
  static let help = """
    A step, such as "\(example)". After the name come: role NAME, user PERSON or group GROUP, several with + between \
    them; any, all, majority or at least N; within 48h or 3d of working time; then … for who is asked further after that; \
    and at last then reject, unless it is to expire. Repeatable, in order.
    """

  /// - Throws: `ValidationError` that says which part is wrong.
  init(_ text: String) throws {
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    name = Self.trimmed(halves[0])
    guard halves.count == 2, !name.isEmpty else {
      throw ValidationError("a step begins with its name and a colon: \(Self.example)")
    }
    var isCounted = false
    for part in halves[1].split(separator: ",").map(Self.trimmed) where !part.isEmpty {
      if let action = Self.lastAction(part) {
        lastAction = action
      } else if let level = Self.rest(of: part, after: "then") {
        if lastAction != .unspecified {
          throw ValidationError("the step \(name) ends before \(TextWidth.printable(part))")
        }
        escalations.append(try Self.approvers(level))
      } else if let hours = try Self.hours(part) {
        if deadlineHours != 0 { throw ValidationError("the step \(name) waits \(deadlineHours)h already") }
        deadlineHours = hours
      } else if let counted = Self.quorum(part) {
        if isCounted { throw ValidationError("the step \(name) says twice how many have to approve") }
        (quorum, isCounted) = (counted, true)
      } else {
        approvers += try Self.approvers(part)
      }
    }
    if approvers.isEmpty { throw ValidationError("say who is asked in the step \(name): role accountant") }
    if deadlineHours == 0, !escalations.isEmpty || lastAction != .unspecified {
      throw ValidationError("say when that happens in the step \(name), such as: within 48h, then …")
    }
  }

  /// `role accountant + user kim@example.com`
  private static func approvers(_ text: String) throws -> [Approver] {
    try text.split(separator: "+").map(trimmed).map { one in
      for kind in Approver.Kind.allCases {
        if let name = rest(of: one, after: kind.rawValue) { return Approver(kind: kind, name: name) }
      }
      throw ValidationError(
        "\(TextWidth.printable(one)) is none of: role NAME, user PERSON, group GROUP, any, all, majority, "
          + "at least N, within 48h, then …")
    }
  }

  /// `then reject`, `then expire`; nil if it is something else.
  private static func lastAction(_ text: String) -> PayshareV1.ApprovalRouteStep.LastAction? {
    switch rest(of: text, after: "then")?.lowercased() {
    case "reject": .reject
    case "expire": .expire
    default: nil
    }
  }

  /// `any`, `all`, `majority`, `at least 2`
  private static func quorum(_ text: String) -> PayshareV1.ApprovalQuorum? {
    let word = rest(of: text, after: "quorum") ?? text
    switch word.lowercased() {
    case "any": return .with { $0.kind = .any }
    case "all": return .with { $0.kind = .all }
    case "majority": return .with { $0.kind = .majority }
    default:
      guard let count = rest(of: word, after: "at least").flatMap({ Int32($0) }) else { return nil }
      return .with { ($0.kind, $0.count) = (.count, count) }
    }
  }

  /// `within 48h`, `3d`; nil if it is something else.
  private static func hours(_ text: String) throws -> Int32? {
    let stated = rest(of: text, after: "within")
    guard let span = DurationText(argument: stated ?? text) else {
      if stated == nil { return nil }
      throw ValidationError("\(TextWidth.printable(text)): a step waits for hours or days, such as 48h or 3d")
    }
    guard span.seconds % 3_600 == 0, let hours = Int32(exactly: span.seconds / 3_600) else {
      throw ValidationError("\(TextWidth.printable(text)): a step waits for whole hours")
    }
    return hours
  }

  /// What follows a word; nil if the text begins with something else, or nothing follows.
  private static func rest(of text: String, after word: String) -> String? {
    guard text.lowercased().hasPrefix("\(word) ") else { return nil }
    let rest = trimmed(text.dropFirst(word.count + 1))
    return rest.isEmpty ? nil : rest
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}

extension CommandContext {
  /// Steps with the ids of the people and groups that they name.
  func steps(_ stated: [StatedStep]) async throws(CommandError) -> [PayshareV1.ApprovalRouteStep] {
    var steps: [PayshareV1.ApprovalRouteStep] = []
    for step in stated {
      var message = PayshareV1.ApprovalRouteStep.with {
        ($0.displayName, $0.quorum, $0.deadlineHours) = (step.name, step.quorum, step.deadlineHours)
      }
      message.lastAction = step.lastAction
      message.approvers = try await selectors(step.approvers)
      for level in step.escalations {
        let approvers = try await selectors(level)
        message.escalations.append(.with { $0.approvers = approvers })
      }
      steps.append(message)
    }
    return steps
  }

  private func selectors(
    _ stated: [StatedStep.Approver]
  ) async throws(CommandError) -> [PayshareV1.ApproverSelector] {
    var selectors: [PayshareV1.ApproverSelector] = []
    for approver in stated {
      let chosen: PayshareV1.ApproverSelector.Approver =
        switch approver.kind {
        case .role: .role(approver.name)
        case .user: .userID(try await personID(approver.name))
        case .group: .groupID(try await groupID(approver.name))
        }
      selectors.append(.with { $0.approver = chosen })
    }
    return selectors
  }
}
