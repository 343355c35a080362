extension MessageGenerator {
  /// Without it the optimiser copies a message's codec into every message that contains it, which takes a third of the
  /// build time.
  static let inliningAttribute = "@inline(never)"

  func merge(into out: inout SourceWriter) throws(GeneratorError) {
    out.line("/// Reads fields up to the reader's end into this message.")
    out.line(MessageGenerator.inliningAttribute)
    try out.block("public mutating func merge(from reader: inout WireReader) throws(DecodingError)") {
      out throws(GeneratorError) in
      try out.block("while let tag = try reader.nextTag()") { out throws(GeneratorError) in
        if message.fields.isEmpty { return out.line("try reader.skip(tag)") }
        out.line("switch tag {")
        for field in message.fields { mergeCases(field, into: &out) }
        out.line("default: try reader.skip(tag)")
        out.line("}")
      }
    }
  }

  private func mergeCases(_ field: ProtoField, into out: inout SourceWriter) {
    let tag = field.number << 3 | field.kind.wireType
    if let oneof = field.oneof { return mergeOneof(field, tag, oneof, into: &out) }
    let name = "self." + SwiftNames.member(field.name)
    if let (key, value) = context.types.mapEntry(field) {
      out.caseCall(
        "\(tag)", "try reader.mapEntry",
        [context.codec(key) + ".self", context.codec(value) + ".self", "into: &\(name)"] + itemLimit(field))
    } else if field.label == .repeated {
      mergeRepeated(field, tag, name, into: &out)
    } else if field.kind == .message {
      let target = context.types.isIndirect(field, in: message) ? "self." + boxName(field) : name
      out.caseLine("\(tag)", "try reader.message(into: &\(target))")
    } else {
      out.caseLine("\(tag)", "\(name) = \(scalar(field))")
    }
  }

  private func mergeRepeated(_ field: ProtoField, _ tag: Int, _ name: String, into out: inout SourceWriter) {
    let limit = itemLimit(field)
    if field.kind == .message {
      return out.caseCall("\(tag)", "try reader.message", ["appendingTo: &\(name)"] + limit)
    }
    let append = "\(name).append(\(scalar(field)))"
    if limit.isEmpty {
      out.caseLine("\(tag)", append)
    } else {
      out.line("case \(tag):")
      out.indented { out in
        out.call("try reader.checkItems", ["\(name).count"] + limit)
        out.line(append)
      }
    }
    if field.kind.isPackable {
      out.caseCall(
        "\(field.number << 3 | 2)", "try reader.packed",
        [context.codec(field) + ".self", "into: &\(name)"] + limit)
    }
  }

  /// Reads a value that is not a message; a string of a request only up to about the length that the validator allows.
  private func scalar(_ field: ProtoField) -> String {
    guard field.kind == .string, context.rules.validated.contains(message.fullName) else {
      return "try reader.\(field.kind.method)()"
    }
    return "try reader.string(limit: \(RuleChecker.maximumLength(of: field.rules?.text)))"
  }

  /// The argument that stops the reader of a request at the number of elements that the validator allows.
  private func itemLimit(_ field: ProtoField) -> [String] {
    guard context.rules.validated.contains(message.fullName) else { return [] }
    return ["limit: \(field.rules?.repeated?.maxItems ?? RuleChecker.defaultMaximumItems)"]
  }

  private func mergeOneof(_ field: ProtoField, _ tag: Int, _ oneof: Int, into out: inout SourceWriter) {
    let property = "self." + SwiftNames.member(message.oneofs[oneof].name)
    let name = SwiftNames.member(field.name)
    if field.kind == .message {
      let type = context.elementType(field)
      // Taken out of the oneof before it grows: merging into a shared copy would copy its arrays each time.
      out.line("case \(tag):")
      out.line("  var value = \(type)()")
      out.line("  if case .\(name)(let current)? = \(property) { value = current }")
      out.line("  \(property) = nil")
      out.line("  defer { \(property) = .\(name)(value) }")
      out.line("  try reader.message(intoCase: &value)")
    } else {
      out.caseLine("\(tag)", "\(property) = .\(name)(\(scalar(field)))")
    }
  }

  func encode(into out: inout SourceWriter) throws(GeneratorError) {
    out.line("/// Writes every set field.")
    out.line(MessageGenerator.inliningAttribute)
    if members.isEmpty { return out.line("public func encode(into writer: inout WireWriter) {}") }
    try out.block("public func encode(into writer: inout WireWriter)") { out throws(GeneratorError) in
      for member in members {
        switch member {
        case .field(let field): encode(field, into: &out)
        case .oneof(let index): encodeOneof(index, into: &out)
        }
      }
    }
  }

  private func encode(_ field: ProtoField, into out: inout SourceWriter) {
    let name = "self." + SwiftNames.member(field.name)
    let number = "field: \(field.number)"
    if let (key, value) = context.types.mapEntry(field) {
      out.call("writer.map", [context.codec(key) + ".self", context.codec(value) + ".self", name, number])
    } else if field.label == .repeated {
      switch field.kind {
      case .message: out.call("writer.messages", [name, number])
      case .string: out.call("writer.strings", [name, number])
      default:
        let method = field.kind.isPackable && field.isPacked ? "packed" : "repeated"
        out.call("writer.\(method)", [context.codec(field) + ".self", name, number])
      }
    } else if field.kind == .message {
      let source = context.types.isIndirect(field, in: message) ? "self." + boxName(field) : name
      out.call("writer.message", [source, number])
    } else {
      out.call("writer.\(field.kind.method)", [name, number])
    }
  }

  private func encodeOneof(_ index: Int, into out: inout SourceWriter) {
    out.line("switch self.\(SwiftNames.member(message.oneofs[index].name)) {")
    for field in message.fields where field.oneof == index {
      let name = SwiftNames.member(field.name)
      out.caseLine(
        ".\(name)(let value)?", "writer.\(field.kind.method)(.some(value), field: \(field.number))")
    }
    out.line("case nil: break")
    out.line("}")
  }
}
