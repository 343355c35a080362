extension MessageGenerator {
  func validate(into out: inout SourceWriter) throws(GeneratorError) {
    for field in message.fields { try RuleChecker(context: context, message: message, field: field).check() }
    guard context.rules.validated.contains(message.fullName) else { return }
    out.line()
    out.line("/// Adds every violation of the contract's field rules.")
    out.line(MessageGenerator.inliningAttribute)
    try out.block("public func validate(into violations: inout Violations)") { out throws(GeneratorError) in
      for member in members {
        switch member {
        case .field(let field): try checks(field, into: &out)
        case .oneof(let index): checkOneof(index, into: &out)
        }
      }
    }
    patterns(into: &out)
  }

  private func patterns(into out: inout SourceWriter) {
    for field in message.fields {
      guard let pattern = field.rules?.text?.pattern, !pattern.isEmpty else { continue }
      var fence = "#"
      while pattern.contains("\"" + fence) { fence += "#" }
      out.line()
      out.line("private static let \(patternName(field)) = Pattern(checked: \(fence)\"\(pattern)\"\(fence))")
    }
  }

  private func patternName(_ field: ProtoField) -> String { SwiftNames.lowerCamel(field.name) + "Pattern" }

  private func checks(_ field: ProtoField, into out: inout SourceWriter) throws(GeneratorError) {
    let value = "self." + SwiftNames.member(field.name)
    if field.label == .singular {
      if let (head, arguments) = check(field, value) { out.call(head, arguments) }
      return
    }
    var count = ["\(value).count", "\"\(field.name)\""]
    if field.rules?.isRequired == true { count.append("required: true") }
    if let least = field.rules?.repeated?.minItems { count.append("minimum: \(least)") }
    if let greatest = field.rules?.repeated?.maxItems { count.append("maximum: \(greatest)") }
    let elements = elementChecks(field, value)
    if elements.isEmpty { return out.call("violations.count", count) }
    try out.block("if violations.count(\(count.joined(separator: ", ")))") { out throws(GeneratorError) in
      for (head, arguments) in elements { out.call(head, arguments) }
    }
  }

  private typealias Call = (head: String, arguments: [String])

  /// The call that checks a singular field; nil if it has nothing to check.
  private func check(_ field: ProtoField, _ value: String) -> Call? {
    let required = field.rules?.isRequired == true ? ["required: true"] : []
    let arguments = [value, "\"\(field.name)\""] + required
    switch field.kind {
    case .string: return ("violations.string", arguments + stringRules(field))
    case .enumeration:
      let definedOnly = field.rules?.isDefinedOnly == true ? ["definedOnly: true"] : []
      return required.isEmpty && definedOnly.isEmpty
        ? nil : ("violations.enumeration", arguments + definedOnly)
    case .bytes:
      let limits = byteLimits(field)
      return required.isEmpty && limits.isEmpty ? nil : ("violations.bytes", arguments + limits)
    case .message:
      if context.rules.validated.contains(field.typeName) { return ("violations.message", arguments) }
      return required.isEmpty ? nil : ("violations.required", ["\(value) != nil", "\"\(field.name)\""])
    case .bool, .float, .double, .group:
      if required.isEmpty { return nil }
      return (
        "violations.required", [field.isOptional ? "\(value) != nil" : "\(value) != 0", "\"\(field.name)\""]
      )
    default:
      let range = integerRange(field).map { ["in: \($0)"] } ?? []
      return required.isEmpty && range.isEmpty ? nil : ("violations.integer", arguments + range)
    }
  }

  /// The calls that check the elements of a repeated or map field.
  private func elementChecks(_ field: ProtoField, _ value: String) -> [Call] {
    let arguments = [value, "\"\(field.name)\""]
    var calls: [Call] = []
    if let (key, entry) = context.types.mapEntry(field) {
      if key.kind == .string { calls.append(("violations.keys", ["\(value).keys", "\"\(field.name)\""])) }
      if entry.kind == .string { calls.append(("violations.mapStrings", arguments + stringRules(field))) }
      if context.rules.validated.contains(entry.typeName) {
        calls.append(("violations.mapMessages", arguments))
      }
      return calls
    }
    switch field.kind {
    case .string: calls.append(("violations.strings", arguments + stringRules(field)))
    case .message:
      if context.rules.validated.contains(field.typeName) { calls.append(("violations.messages", arguments)) }
    case .enumeration:
      if field.rules?.isDefinedOnly == true { calls.append(("violations.definedOnly", arguments)) }
    case .bytes:
      let limits = byteLimits(field)
      if !limits.isEmpty { calls.append(("violations.bytesList", arguments + limits)) }
    default:
      if let range = integerRange(field) {
        calls.append(("violations.integers", arguments + ["in: \(range)"]))
      }
    }
    if let key = field.rules?.repeated?.uniqueBy, !key.isEmpty {
      let keys = "\(value).lazy.map(\\.\(SwiftNames.member(key)))"
      calls.append(("violations.unique", [keys, "\"\(field.name)\"", "by: \"\(key)\""]))
    } else if field.rules?.repeated?.isUnique == true {
      calls.append(("violations.unique", arguments))
    }
    return calls
  }

  private func checkOneof(_ index: Int, into out: inout SourceWriter) {
    let oneof = message.oneofs[index]
    let property = "self." + SwiftNames.member(oneof.name)
    let fields = message.fields.filter { $0.oneof == index }
    let cases = fields.compactMap { field in
      check(field, ".some(value)").map { (name: SwiftNames.member(field.name), call: $0) }
    }
    if cases.isEmpty {
      if oneof.isRequired { out.line("violations.required(\(property) != nil, \"\(oneof.name)\")") }
      return
    }
    out.line("switch \(property) {")
    for (name, call) in cases { out.caseCall(".\(name)(let value)?", call.head, call.arguments) }
    if oneof.isRequired { out.line("case nil: violations.required(false, \"\(oneof.name)\")") }
    if !oneof.isRequired || cases.count < fields.count { out.line("default: break") }
    out.line("}")
  }

  private func stringRules(_ field: ProtoField) -> [String] {
    guard let text = field.rules?.text else { return [] }
    var arguments: [String] = []
    if let least = text.minLength { arguments.append("minimumLength: \(least)") }
    if let greatest = text.maxLength { arguments.append("maximumLength: \(greatest)") }
    if text.format != .unspecified { arguments.append("format: .\(text.format)") }
    if !text.pattern.isEmpty { arguments.append("pattern: Self.\(patternName(field))") }
    if text.isNotBlank { arguments.append("isNotBlank: true") }
    return arguments.isEmpty ? [] : ["StringRules(\(arguments.joined(separator: ", ")))"]
  }

  private func byteLimits(_ field: ProtoField) -> [String] {
    guard let bytes = field.rules?.bytes else { return [] }
    return [bytes.minLength.map { "minimum: \($0)" }, bytes.maxLength.map { "maximum: \($0)" }].compactMap {
      $0
    }
  }

  private func integerRange(_ field: ProtoField) -> String? {
    guard let rules = field.rules?.integer, rules.min != nil || rules.max != nil else { return nil }
    let type = context.elementType(field)
    return "\(rules.min.map(String.init) ?? "\(type).min")...\(rules.max.map(String.init) ?? "\(type).max")"
  }
}
