extension MessageGenerator {
  /// Writes the rules as constants, so that nothing else has to repeat them: the limits of fields, and the greatest
  /// size of the message.
  func limits(into out: inout SourceWriter) throws(GeneratorError) {
    guard PolicyChecker.isOurs(context.file.package) else { return }
    try constants(
      fieldLimits, in: "Limits", "The limits of the fields, from the rules of the contract.",
      into: &out)
    try constants(
      encodedSizes, in: "EncodedSize", "The greatest size of the message on the wire, in bytes.", into: &out)
  }

  private typealias Constant = (comment: String, name: String, type: String, value: String)

  private func constants(
    _ constants: [Constant], in name: String, _ comment: String, into out: inout SourceWriter
  ) throws(GeneratorError) {
    if constants.isEmpty { return }
    out.line()
    out.line("/// \(comment)")
    try out.block("public enum \(name)") { out throws(GeneratorError) in
      for constant in constants {
        out.line("/// \(constant.comment)")
        out.oneLiner("public static var \(constant.name): \(constant.type)", constant.value)
      }
    }
  }

  private var fieldLimits: [Constant] {
    message.fields.flatMap { field -> [Constant] in
      let name = SwiftNames.lowerCamel(field.name)
      var constants: [Constant] = []
      if let greatest = field.rules?.repeated?.maxItems {
        constants.append(
          ("The greatest number of elements of `\(field.name)`.", name + "Count", "Int", "\(greatest)"))
      }
      if let greatest = field.rules?.text?.maxLength {
        constants.append(
          (
            "The greatest length of `\(field.name)`, in Unicode scalars.", name + "Length", "Int",
            "\(greatest)"
          ))
      }
      if let least = field.rules?.integer?.min, let greatest = field.rules?.integer?.max {
        let type = "ClosedRange<\(context.elementType(field))>"
        constants.append(("The values of `\(field.name)`.", name, type, "\(least)...\(greatest)"))
      }
      return constants
    }
  }

  private var encodedSizes: [Constant] {
    let sizes = SizeTable(types: context.types)
    var constants: [Constant] = []
    let lists = message.fields.filter { $0.label == .repeated }
    if !message.fields.isEmpty, let size = sizes.message(message) {
      let comment = lists.isEmpty ? "The message." : "The message without the elements of its lists."
      constants.append((comment, "message", "Int", "\(size)"))
    }
    for field in lists where field.kind == .message {
      guard let size = sizes.element(of: field) else { continue }
      constants.append(
        ("One of `\(field.name)`, with its tag and length.", SwiftNames.member(field.name), "Int", "\(size)"))
    }
    return constants
  }
}
