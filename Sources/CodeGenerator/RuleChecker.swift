/// Refuses field rules that do not fit their field.
struct RuleChecker {
  let context: Context
  let message: ProtoMessage
  let field: ProtoField

  func check() throws(GeneratorError) {
    if let rules = field.rules { try check(rules) }
    if let rules = field.outputRules { try check(rules) }
  }

  private func check(_ rules: FieldRules) throws(GeneratorError) {
    let map = context.types.mapEntry(field)
    // In a map, the rules of a value are about the map's values.
    let value = map?.value ?? field
    if let text = rules.text {
      guard value.kind == .string else { throw fault("`string` rules need a string field") }
      try check(text)
    }
    if let integer = rules.integer {
      guard value.kind.isInteger, map == nil else { throw fault("`integer` rules need an integer field") }
      try check(integer)
    }
    if let bytes = rules.bytes {
      guard value.kind == .bytes, map == nil else { throw fault("`bytes` rules need a bytes field") }
      try checkOrder(bytes.minLength, bytes.maxLength, "length")
    }
    if rules.isDefinedOnly != nil, value.kind != .enumeration || map != nil {
      throw fault("`enum` rules need an enum field")
    }
    if let repeated = rules.repeated {
      guard field.label == .repeated else { throw fault("`repeated` rules need a repeated or map field") }
      try check(repeated, isMap: map != nil)
    }
    if rules.isRequired {
      if field.oneof != nil { throw fault("`required` means nothing in a oneof; see `oneof_rules`") }
      if field.kind == .bool, field.label == .singular, !field.isOptional {
        throw fault("`required` would allow only `true`; make the field `optional`")
      }
    }
  }

  private func check(_ text: FieldRules.Text) throws(GeneratorError) {
    try checkOrder(text.minLength, text.maxLength, "length")
    if text.maxLength == nil, let least = text.minLength, least > RuleChecker.defaultMaximumLength {
      throw fault("`min_length` is above the default `max_length`")
    }
    if text.pattern.isEmpty { return }
    if let problem = RuleChecker.problem(ofPattern: text.pattern) {
      throw fault("the pattern `\(text.pattern)` is malformed: \(problem)")
    }
  }

  private func check(_ integer: FieldRules.Integer) throws(GeneratorError) {
    if let least = integer.min, let greatest = integer.max, least > greatest {
      throw fault("`min` \(least) is above `max` \(greatest)")
    }
    let range = field.kind.integerRange
    for bound in [integer.min, integer.max].compactMap({ $0 }) where !range.contains(bound) {
      throw fault("\(bound) does not fit in \(field.kind.method)")
    }
  }

  private func check(_ repeated: FieldRules.Repeated, isMap: Bool) throws(GeneratorError) {
    try checkOrder(repeated.minItems, repeated.maxItems, "number of elements")
    if let most = repeated.maxItems, most > RuleChecker.maximumRequestFields, !field.kind.isPackable {
      throw fault(
        "`max_items` is above the \(RuleChecker.maximumRequestFields) fields that a request may have")
    }
    if isMap, repeated.isUnique || !repeated.uniqueBy.isEmpty {
      throw fault("a map's keys are unique without a rule")
    }
    if repeated.uniqueBy.isEmpty { return }
    guard let element = context.types.message(field.typeName) else {
      throw fault("`unique_by` needs a repeated message field")
    }
    guard
      let key = element.fields.first(where: { $0.name == repeated.uniqueBy }), key.oneof == nil,
      key.label == .singular, key.kind != .message
    else { throw fault("`unique_by` must name a scalar field of \(field.typeName)") }
  }

  private func checkOrder(_ least: UInt32?, _ greatest: UInt32?, _ what: String) throws(GeneratorError) {
    if let least, let greatest, least > greatest {
      throw fault("the least \(what) \(least) is above the greatest, \(greatest)")
    }
  }

  private func fault(_ problem: String) -> GeneratorError {
    context.error("field \(message.fullName).\(field.name)", problem)
  }
}

extension FieldKind {
  /// What fits in an integer kind, as far as a rule can say it.
  fileprivate var integerRange: ClosedRange<Int64> {
    switch self {
    case .int32, .sint32, .sfixed32: Int64(Int32.min)...Int64(Int32.max)
    case .uint32, .fixed32: 0...Int64(UInt32.max)
    case .uint64, .fixed64: 0...Int64.max
    default: Int64.min...Int64.max
    }
  }
}
