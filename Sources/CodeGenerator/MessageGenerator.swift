/// Writes a message of the contract as a Swift struct with its codec and its rules.
struct MessageGenerator {
  let context: Context
  let message: ProtoMessage
  /// Whether there is a descriptor of the message.
  var isDescribed = true

  /// A stored part of the message, in the order of the contract.
  enum Member {
    case field(ProtoField)
    case oneof(index: Int)
  }

  var swiftName: String { SwiftNames.type(message.name) }

  /// Fields and oneofs, each oneof where its first field stands.
  var members: [Member] {
    var seen: Set<Int> = []
    return message.fields.compactMap { field in
      guard let oneof = field.oneof else { return .field(field) }
      return seen.insert(oneof).inserted ? .oneof(index: oneof) : nil
    }
  }

  func generate(into out: inout SourceWriter) throws(GeneratorError) {
    try checkNames()
    for field in message.fields { try checkLaziness(field) }
    out.doc(message.comment, fallback: "The message `\(message.fullName)`.")
    try out.block("public struct \(swiftName): \(isDescribed ? "DescribedMessage" : "Message")") {
      out throws(GeneratorError) in
      for member in members {
        switch member {
        case .field(let field): try property(field, into: &out)
        case .oneof(let index):
          OneofGenerator(context: context, message: message, index: index).property(into: &out)
        }
      }
      if !members.isEmpty { out.line() }
      out.line("/// The empty message.")
      out.line("public init() {}")
      out.line()
      out.line("/// The message's name in the contract.")
      out.oneLiner("public static var fullName: String", "\"\(message.fullName)\"")
      if isDescribed {
        out.line()
        out.line("/// The schemas of the message and of all others of its module.")
        out.oneLiner(
          "public static var schemas: SchemaSet", "\(context.options.module)FileDescriptors.schemas")
      }
      out.line()
      try merge(into: &out)
      out.line()
      try encode(into: &out)
      try validate(into: &out)
      try limits(into: &out)
      try nestedTypes(into: &out)
    }
  }

  private func nestedTypes(into out: inout SourceWriter) throws(GeneratorError) {
    for case .oneof(let index) in members {
      out.line()
      try OneofGenerator(context: context, message: message, index: index).generate(into: &out)
    }
    for value in message.enums {
      out.line()
      try EnumGenerator(value: value).generate(into: &out)
    }
    for nested in message.messages where !nested.isMapEntry {
      out.line()
      try MessageGenerator(context: context, message: nested, isDescribed: isDescribed).generate(into: &out)
    }
  }

  private func property(_ field: ProtoField, into out: inout SourceWriter) throws(GeneratorError) {
    if field.kind == .group {
      throw context.error("\(message.fullName).\(field.name)", "groups are not supported")
    }
    let name = SwiftNames.member(field.name)
    let element = context.elementType(field)
    let isIndirect = context.types.isIndirect(field, in: message)
    if isIndirect { out.line("private var \(boxName(field)): Box<\(element)>?") }
    out.doc(field.comment, fallback: "The field `\(field.name)`.")
    if isIndirect {
      try out.block("public var \(name): \(element)?") { out throws(GeneratorError) in
        out.line("get { \(boxName(field))?.value }")
        out.line("set { \(boxName(field)) = newValue.map { Box($0) } }")
      }
    } else {
      out.property("public var \(name)", typeAndDefault(field))
    }
  }

  /// The private property that holds the box of a large or recursive sub-message.
  func boxName(_ field: ProtoField) -> String { SwiftNames.lowerCamel(field.name) + "Box" }

  private func typeAndDefault(_ field: ProtoField) -> String {
    let element = context.elementType(field)
    if let (key, value) = context.types.mapEntry(field) {
      return "[\(context.elementType(key)): \(context.elementType(value))] = [:]"
    }
    if field.isLazy { return "LazyMessages<\(element)> = LazyMessages()" }
    if field.label == .repeated { return "[\(element)] = []" }
    if field.kind == .message || field.isOptional { return "\(element)?" }
    switch field.kind {
    case .string: return "String = \"\""
    case .bytes: return "[UInt8] = []"
    case .bool: return "Bool = false"
    case .enumeration: return "\(element) = .\(context.zeroCase(field.typeName))"
    default: return "\(element) = 0"
    }
  }

  /// Only fields without validation can stay undecoded.
  private func checkLaziness(_ field: ProtoField) throws(GeneratorError) {
    if !field.isLazy { return }
    guard field.label == .repeated, field.kind == .message, context.types.mapEntry(field) == nil else {
      throw context.error("\(message.fullName).\(field.name)", "`lazy` needs a repeated message field")
    }
    if context.rules.validated.contains(message.fullName) {
      throw context.error(
        "\(message.fullName).\(field.name)", "`lazy` is not allowed in requests, as their rules are checked"
      )
    }
  }

  /// Two names of the contract must not become one in Swift.
  private func checkNames() throws(GeneratorError) {
    var names: [String: String] = [:]
    for member in members {
      let name: String
      switch member {
      case .field(let field): name = field.name
      case .oneof(let index): name = message.oneofs[index].name
      }
      let swift = SwiftNames.member(name)
      if let other = names.updateValue(name, forKey: swift) {
        throw context.error(
          "\(message.fullName).\(name)", "has the same name in Swift as '\(other)': \(swift)")
      }
    }
  }
}
