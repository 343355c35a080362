extension Violations {
  /// Checks an integer that is unset when it is zero.
  @inlinable public mutating func integer<I: FixedWidthInteger & Sendable>(
    _ value: I, _ field: StaticString, required: Bool = false, in range: ClosedRange<I> = I.min...I.max
  ) {
    if value == 0 { return self.required(!required, field) }
    check(value, field, .none, range)
  }

  /// Checks an integer with explicit presence.
  @inlinable public mutating func integer<I: FixedWidthInteger & Sendable>(
    _ value: I?, _ field: StaticString, required: Bool = false, in range: ClosedRange<I> = I.min...I.max
  ) {
    guard let value else { return self.required(!required, field) }
    check(value, field, .none, range)
  }

  /// Checks each integer of a repeated field.
  @inlinable public mutating func integers<I: FixedWidthInteger & Sendable>(
    _ values: [I], _ field: StaticString, in range: ClosedRange<I>
  ) {
    for (index, value) in values.enumerated() { check(value, field, .index(index), range) }
  }

  @inlinable mutating func check<I: FixedWidthInteger & Sendable>(
    _ value: I, _ field: StaticString, _ element: FieldElement, _ range: ClosedRange<I>
  ) {
    if value < range.lowerBound {
      add(field, element, .tooSmall, "must be at least \(range.lowerBound), is \(value)")
    } else if value > range.upperBound {
      add(field, element, .tooLarge, "must be at most \(range.upperBound), is \(value)")
    }
  }

  /// Checks an enum value that is unset when it is numbered zero.
  @inlinable public mutating func enumeration<E: ProtobufEnum>(
    _ value: E, _ field: StaticString, required: Bool = false, definedOnly: Bool = false
  ) {
    if value.rawValue == 0 { return self.required(!required, field) }
    if definedOnly { checkDefined(value, field, .none) }
  }

  /// Checks an enum value with explicit presence.
  @inlinable public mutating func enumeration<E: ProtobufEnum>(
    _ value: E?, _ field: StaticString, required: Bool = false, definedOnly: Bool = false
  ) {
    guard let value else { return self.required(!required, field) }
    if definedOnly { checkDefined(value, field, .none) }
  }

  /// Checks that the contract names each value of a repeated field.
  @inlinable public mutating func definedOnly<E: ProtobufEnum>(_ values: [E], _ field: StaticString) {
    for (index, value) in values.enumerated() { checkDefined(value, field, .index(index)) }
  }

  @inlinable mutating func checkDefined<E: ProtobufEnum>(
    _ value: E, _ field: StaticString, _ element: FieldElement
  ) {
    if !value.isDefined { add(field, element, .undefined, "has no value \(value.rawValue)") }
  }
}
