extension Violations {
  /// Checks each key of a map field that is a string, by the rules that hold for any string.
  public mutating func keys(_ keys: some Collection<String>, _ field: StaticString) {
    for key in keys.sorted() { check(key, field, .key(Violations.shortened(key)), StringRules()) }
  }

  /// Checks each value of a map field that is a string.
  public mutating func mapStrings<Key: Hashable>(
    _ map: [Key: String], _ field: StaticString, _ rules: StringRules = StringRules()
  ) {
    for (key, value) in map.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      check(value, field, .key(Violations.shortened("\(key)")), rules)
    }
  }

  /// Checks the own rules of each value of a map field that is a message.
  public mutating func mapMessages<Key: Hashable, M: Message>(
    _ map: [Key: M], _ field: StaticString
  ) {
    for (key, value) in map.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      nested(value, field, .key(Violations.shortened("\(key)")))
    }
  }

  /// How much of a map's key a field path shows, in characters; a key may be as long as the message.
  static let maximumKeyLength = 64

  private static func shortened(_ key: String) -> String {
    key.utf8.count <= maximumKeyLength ? key : key.prefix(maximumKeyLength) + "…"
  }
}
