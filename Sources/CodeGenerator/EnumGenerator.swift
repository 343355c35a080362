/// Writes an enum of the contract as a Swift enum that keeps unknown values.
struct EnumGenerator {
  private let value: ProtoEnum
  /// One for each number; a second name of a number is an alias.
  private var cases: [(name: String, value: ProtoEnum.Value)] = []
  private var aliases: [(name: String, target: String, value: ProtoEnum.Value)] = []

  init(value: ProtoEnum) {
    self.value = value
    let names = EnumGenerator.caseNames(value)
    for (name, value) in zip(names, value.values) {
      if let first = cases.first(where: { $0.value.number == value.number }) {
        aliases.append((name, first.name, value))
      } else {
        cases.append((name, value))
      }
    }
  }

  /// The values' names in Swift, without the enum's name as prefix unless two would then be the same.
  static func caseNames(_ value: ProtoEnum) -> [String] {
    let short = value.values.map {
      SwiftNames.member(SwiftNames.withoutPrefix($0.name, enumName: value.name).lowercased())
    }
    if Set(short).count == short.count { return short }
    return value.values.map { SwiftNames.member($0.name.lowercased()) }
  }

  func generate(into out: inout SourceWriter) throws(GeneratorError) {
    out.doc(value.comment, fallback: "The enum `\(value.fullName)`.")
    try out.block("public enum \(SwiftNames.type(value.name)): ProtobufEnum") { out throws(GeneratorError) in
      for (name, value) in cases {
        out.doc(value.comment, fallback: "`\(value.name)`.")
        out.line("case \(name)")
      }
      out.line("/// A value that this version of the contract does not name.")
      out.line("case unrecognized(Int32)")
      for alias in aliases {
        out.line()
        out.doc(alias.value.comment, fallback: "`\(alias.value.name)`, another name of `\(alias.target)`.")
        out.oneLiner("public static var \(alias.name): Self", ".\(alias.target)")
      }
      out.line()
      out.line("/// The value that has this number on the wire.")
      try out.block("public init(rawValue: Int32)") { out throws(GeneratorError) in
        out.line("self =")
        out.line("  switch rawValue {")
        for (name, value) in cases { out.line("  case \(value.number): .\(name)") }
        out.line("  default: .unrecognized(rawValue)")
        out.line("  }")
      }
      out.line()
      out.line("/// The number on the wire.")
      try out.block("public var rawValue: Int32") { out throws(GeneratorError) in
        out.line("switch self {")
        for (name, value) in cases { out.line("case .\(name): \(value.number)") }
        out.line("case .unrecognized(let number): number")
        out.line("}")
      }
      out.line()
      out.line("/// Whether this version of the contract names the value.")
      out.oneLiner("public var isDefined: Bool", "if case .unrecognized = self { false } else { true }")
    }
  }
}
