extension Violations {
  /// How many elements a repeated or map field may have where the contract says nothing.
  public static let defaultMaximumItems = 1_000

  /// Checks that a field is set.
  public mutating func required(_ isSet: Bool, _ field: StaticString) {
    if !isSet { add(field, .none, .required, "must be set") }
  }

  /// Checks a sub-message's presence and its own rules.
  @inlinable public mutating func message<M: Message>(
    _ message: M?, _ field: StaticString, required: Bool = false
  ) {
    guard let message else { return self.required(!required, field) }
    nested(message, field)
  }

  /// Checks the own rules of each message of a repeated field.
  @inlinable public mutating func messages<M: Message>(_ messages: [M], _ field: StaticString) {
    for (index, message) in messages.enumerated() { nested(message, field, .index(index)) }
  }

  /// Checks how many elements a field has; returns whether they are few enough to be checked one by one.
  @discardableResult public mutating func count(
    _ count: Int, _ field: StaticString, required: Bool = false, minimum: Int = 0,
    maximum: Int = Violations.defaultMaximumItems
  ) -> Bool {
    if count == 0, required {
      self.required(false, field)
    } else if count < minimum {
      add(field, .none, .tooFew, "must have at least \(minimum) elements, has \(count)")
    } else if count > maximum {
      add(field, .none, .tooMany, "must have at most \(maximum) elements")
      return false
    }
    return true
  }

  /// Checks that no two elements are equal, or have the same value in the field `key`.
  @inlinable public mutating func unique<Key: Hashable>(
    _ keys: some Collection<Key>, _ field: StaticString, by key: StaticString? = nil
  ) {
    var seen: [Key: Int] = [:]
    for (index, value) in keys.enumerated() {
      guard let first = seen[value] else {
        seen[value] = index
        continue
      }
      let what = key.map { "has the same \($0) as" } ?? "is the same as"
      add(field, .index(index), .duplicate, "\(what) element \(first)")
    }
  }

  /// Checks the length of a bytes value that is unset when it is empty.
  public mutating func bytes(
    _ value: [UInt8], _ field: StaticString, required: Bool = false, minimum: Int = 0, maximum: Int = Int.max
  ) {
    if value.isEmpty { return self.required(!required, field) }
    check(value, field, .none, minimum, maximum)
  }

  /// Checks the length of a bytes value with explicit presence.
  public mutating func bytes(
    _ value: [UInt8]?, _ field: StaticString, required: Bool = false, minimum: Int = 0, maximum: Int = Int.max
  ) {
    guard let value else { return self.required(!required, field) }
    check(value, field, .none, minimum, maximum)
  }

  /// Checks the length of each value of a repeated field.
  public mutating func bytesList(
    _ values: [[UInt8]], _ field: StaticString, minimum: Int = 0, maximum: Int = Int.max
  ) {
    for (index, value) in values.enumerated() { check(value, field, .index(index), minimum, maximum) }
  }

  private mutating func check(
    _ value: [UInt8], _ field: StaticString, _ element: FieldElement, _ minimum: Int, _ maximum: Int
  ) {
    if value.count < minimum {
      add(field, element, .tooShort, "must have at least \(minimum) bytes, has \(value.count)")
    } else if value.count > maximum {
      add(field, element, .tooLong, "must have at most \(maximum) bytes, has \(value.count)")
    }
  }
}
