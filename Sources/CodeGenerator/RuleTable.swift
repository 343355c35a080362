/// Which messages have rules to check.
///
/// Default rules (no NUL, default lengths, default numbers of elements) hold for input: in the requests of every method
/// that callers can reach and in all they contain, in messages that state rules, and in all of `google.*`.
struct RuleTable {
  /// The full names of the messages that get a validator.
  private(set) var validated: Set<String> = []

  /// - Parameter files: those to generate and all they import.
  init(files: [ProtoFile], types: TypeTable) {
    var open: [String] = []
    for file in files {
      let messages = file.messages.flatMap(\.withNested)
      let isShared = RuleTable.isShared(file.package)
      open += messages.filter { isShared || $0.statesRules }.map(\.fullName)
      if RuleTable.isReachable(file.package) { open += file.services.flatMap(\.methods).map(\.input) }
    }
    var scope: Set<String> = []
    while let name = open.popLast() {
      guard let message = types.message(name), scope.insert(name).inserted else { continue }
      open += message.fields.filter { $0.kind == .message }.map(\.typeName)
    }
    // A message needs a validator if it has something to check, or contains one that has.
    var changed = true
    while changed {
      changed = false
      for name in scope where !validated.contains(name) {
        guard let message = types.message(name), !message.isMapEntry, needsValidator(message, types) else {
          continue
        }
        validated.insert(name)
        changed = true
      }
    }
  }

  /// Whether a server of Payshare has the services of a package.
  private static func isReachable(_ package: String) -> Bool {
    PolicyChecker.isOurs(package) || ["grpc.health.", "grpc.reflection."].contains { package.hasPrefix($0) }
  }

  /// Whether requests of other modules may contain the messages of a package: its own module is generated without
  /// those requests, so each message gets a validator.
  private static func isShared(_ package: String) -> Bool { package.hasPrefix("google.") }

  private func needsValidator(_ message: ProtoMessage, _ types: TypeTable) -> Bool {
    message.statesRules
      || message.fields.contains { field in
        field.kind == .string || field.label == .repeated || validated.contains(field.typeName)
      }
  }
}

extension ProtoMessage {
  /// Whether a field or oneof of the message has rules.
  fileprivate var statesRules: Bool {
    fields.contains { $0.rules != nil } || oneofs.contains { $0.isRequired }
  }
}
