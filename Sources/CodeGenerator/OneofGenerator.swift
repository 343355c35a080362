/// Writes a oneof as an enum whose cases carry the fields' values.
struct OneofGenerator {
  let context: Context
  let message: ProtoMessage
  let index: Int

  private var oneof: ProtoMessage.Oneof { message.oneofs[index] }
  private var fields: [ProtoField] { message.fields.filter { $0.oneof == index } }

  /// Named for the oneof, unless the message has a type of that name.
  private var typeName: String {
    let camel = SwiftNames.lowerCamel(oneof.name)
    let name = SwiftNames.type(camel.prefix(1).uppercased() + camel.dropFirst())
    let others = message.messages.map(\.name) + message.enums.map(\.name) + [message.name]
    return others.contains(name) ? name + "Oneof" : name
  }

  func property(into out: inout SourceWriter) {
    let names = fields.map { "`\($0.name)`" }.joined(separator: ", ")
    out.doc(oneof.comment, fallback: "At most one of \(names).")
    out.line("public var \(SwiftNames.member(oneof.name)): \(typeName)?")
  }

  func generate(into out: inout SourceWriter) throws(GeneratorError) {
    out.doc(oneof.comment, fallback: "The alternatives of `\(oneof.name)`.")
    try out.block("public enum \(typeName): Sendable, Hashable") { out throws(GeneratorError) in
      for field in fields {
        out.doc(field.comment, fallback: "The field `\(field.name)`.")
        let indirect = context.types.isIndirect(field, in: message) ? "indirect " : ""
        out.line("\(indirect)case \(SwiftNames.member(field.name))(\(context.elementType(field)))")
      }
    }
  }
}
