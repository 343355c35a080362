/// Writes how a method's requests name the resources that its requirements are about; refuses requirements whose field
/// is missing or of another form.
struct RequirementGenerator {
  let context: Context
  let service: ProtoService
  let method: ProtoService.Method

  private var requirements: [PolicyModel.Requirement] { method.policy?.requirements ?? [] }

  /// Whether requests name any resource.
  var namesResources: Bool { requirements.contains { !$0.field.isEmpty } }

  func check() throws(GeneratorError) {
    for requirement in requirements {
      if let problem = context.permissions.problem(of: requirement.permission) { throw fault(problem) }
      if requirement.field.isEmpty, requirement.resource.isEmpty { continue }
      if requirement.field.isEmpty || requirement.resource.isEmpty {
        throw fault("a requirement needs both `resource` and `field`, or neither")
      }
      if let problem = context.resources.problem(of: requirement.resource) { throw fault(problem) }
      if method.streamsRequests {
        throw fault(
          "it streams requests, so a requirement cannot name a field: its handler checks each request")
      }
      var scratch = SourceWriter()
      try write(requirement.field.split(separator: "."), of: method.input, "request", 0, into: &scratch)
    }
  }

  /// Tells the call the ids of all resources, for each requirement by its number.
  func generate(into out: inout SourceWriter) throws(GeneratorError) {
    for (number, requirement) in requirements.enumerated() where !requirement.field.isEmpty {
      try write(requirement.field.split(separator: "."), of: method.input, "request", number, into: &out)
    }
  }

  private func write(
    _ path: [Substring], of messageName: String, _ expression: String, _ number: Int,
    into out: inout SourceWriter
  ) throws(GeneratorError) {
    guard let message = context.types.message(messageName), let name = path.first,
      let field = message.fields.first(where: { $0.name == name })
    else {
      throw fault(
        "a requirement names the field `\(path.joined(separator: "."))`, which \(messageName) lacks")
    }
    let isLast = path.count == 1
    guard field.kind == (isLast ? .string : .message), !field.isLazy, context.types.mapEntry(field) == nil
    else {
      throw fault(
        "the field `\(name)` of a requirement must be \(isLast ? "a string" : "a message") of \(messageName)")
    }
    let value = isLast ? "id" : "part\(path.count)"
    let member = "\(expression).\(SwiftNames.member(field.name))"
    let head: String?
    if let index = field.oneof {
      let oneof = SwiftNames.member(message.oneofs[index].name)
      head = "if case .\(SwiftNames.member(field.name))(let \(value))? = \(expression).\(oneof)"
    } else if field.label == .repeated {
      head = "for \(value) in \(member)"
    } else if field.isOptional || !isLast {
      head = "if let \(value) = \(member)"
    } else {
      head = nil
    }
    let rest = Array(path.dropFirst())
    guard let head else { return out.line("call.addResource(\(member), of: \(number))") }
    try out.block(head) { out throws(GeneratorError) in
      if isLast {
        out.line("call.addResource(id, of: \(number))")
      } else {
        try write(rest, of: field.typeName, value, number, into: &out)
      }
    }
  }

  private func fault(_ problem: String) -> GeneratorError {
    context.error("method \(service.fullName).\(method.name)", problem)
  }
}
