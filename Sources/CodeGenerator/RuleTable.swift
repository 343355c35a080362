/// Which messages have rules to check.
///
/// The rules that hold without being written (no NUL, default lengths) are for what callers send: they hold in
/// requests of our own methods and all they contain, and in messages that state rules.
struct RuleTable {
  /// The full names of the messages that get a validator.
  private(set) var validated: Set<String> = []

  init(files: [ProtoFile], types: TypeTable) {
    let messages = files.flatMap(\.messages).flatMap(\.withNested)
    let ours = Set(messages.map(\.fullName))
    var open = messages.filter(\.statesRules).map(\.fullName)
    for file in files where PolicyChecker.isOurs(file.package) {
      open += file.services.flatMap(\.methods).map(\.input)
    }
    var scope: Set<String> = []
    while let name = open.popLast() {
      guard ours.contains(name), scope.insert(name).inserted, let message = types.message(name) else {
        continue
      }
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
