/// Writes a service of the contract: its descriptors, the protocol that a server implements, and the client.
struct ServiceGenerator {
  let context: Context
  let service: ProtoService

  private var name: String { SwiftNames.type(service.name) }
  private var namespace: String { SwiftNames.namespace(context.file.package) }
  private var descriptors: String { "\(namespace).\(name)Methods" }

  func generate(into out: inout SourceWriter) throws(GeneratorError) {
    for method in service.methods {
      try PolicyChecker(context: context, service: service, method: method).check()
    }
    out.line()
    try out.block("extension \(namespace)") { out throws(GeneratorError) in
      try serverProtocol(into: &out)
      out.line()
      try methodDescriptors(into: &out)
      out.line()
      try client(into: &out)
    }
    out.line()
    try out.block("extension \(namespace).\(name)") { out throws(GeneratorError) in
      try serverMethods(into: &out)
    }
    for input in requestsWithID {
      out.line()
      out.line("extension \(input): RequestWithID {}")
    }
  }

  /// The requests with a `request_id`, each once; those of other packages are not ours to extend.
  private var requestsWithID: [String] {
    let inputs = service.methods.filter { $0.policy?.idempotency == .requestID && !$0.streamsRequests }
      .map { context.types.swiftName($0.input) }
    return Set(inputs).filter { $0.hasPrefix(namespace + ".") }.sorted()
  }

  private func serverProtocol(into out: inout SourceWriter) throws(GeneratorError) {
    out.doc(service.comment, fallback: "The service `\(service.fullName)`.")
    try out.block("public protocol \(name): Service") { out throws(GeneratorError) in
      for method in service.methods {
        out.doc(method.comment, fallback: "The method `\(method.name)`.")
        let requests =
          method.streamsRequests
          ? "_ requests: RequestStream<\(input(method))>" : "_ request: \(input(method))"
        let responses = "_ responses: ResponseWriter<\(output(method))>"
        let arguments =
          method.streamsResponses
          ? [requests, responses, "_ call: ServerCall"] : [requests, "_ call: ServerCall"]
        let result = method.streamsResponses ? "" : " -> \(output(method))"
        out.call("func \(function(method))", arguments, " async throws(\(status))\(result)")
      }
    }
  }

  private func methodDescriptors(into out: inout SourceWriter) throws(GeneratorError) {
    out.line("/// What the contract says of the methods of `\(service.fullName)`.")
    try out.block("public enum \(name)Methods") { out throws(GeneratorError) in
      for method in service.methods {
        if let requirements = method.policy?.requirements, requirements.count > 1 {
          out.list(
            "private static let \(function(method))Requirements: [MethodPolicy.Requirement] = ",
            requirements.map(requirementText))
        }
        out.line("/// `\(method.name)`.")
        out.call(
          "public static let \(function(method)) = MethodDescriptor",
          [
            "service: \"\(service.fullName)\"", "method: \"\(method.name)\"", "kind: .\(kind(method))",
            "policy: \(method.policy.map { policyText($0, of: method) } ?? "nil")",
          ])
      }
      out.line("/// The service with all its methods.")
      out.line("public static let service = ServiceDescriptor(")
      out.line("  name: \"\(service.fullName)\",")
      out.indented { out in
        out.list("methods: ", service.methods.map(function), ",")
      }
      out.line("  fileName: \"\(context.file.name)\")")
    }
  }

  private func serverMethods(into out: inout SourceWriter) throws(GeneratorError) {
    out.line("/// What the contract says of the service.")
    out.oneLiner("public static var descriptor: ServiceDescriptor", "\(descriptors).service")
    out.line()
    out.line("/// The methods with their implementations.")
    try out.block("public var methods: [ServerMethod]") { out throws(GeneratorError) in
      out.line("[")
      // The formatter wants a comma after the last element, except after an only one.
      let comma = service.methods.count == 1 ? "" : ","
      for method in service.methods {
        try out.indented { out throws(GeneratorError) in try serverMethod(method, comma, into: &out) }
      }
      out.line("]")
    }
  }

  /// Calls the implementation straight from the closure that the runtime calls: each closure or function reference in
  /// between would cost every call an asynchronous frame and a check which executor to return to.
  private func serverMethod(
    _ method: ProtoService.Method, _ comma: String, into out: inout SourceWriter
  ) throws(GeneratorError) {
    let requirements = RequirementGenerator(context: context, service: service, method: method)
    let whole = requirements.namesResources ? "request" : "try call.onlyRequest()"
    let requests = method.streamsRequests ? "RequestStream(call)" : whole
    let arguments =
      method.streamsResponses ? [requests, "ResponseWriter(call)", "call"] : [requests, "call"]
    try out.closure(
      "ServerMethod(\(descriptors).\(function(method)))", "call async throws(\(status)) in", "}\(comma)"
    ) { out throws(GeneratorError) in
      let implementation = "try await self.\(function(method))"
      if !method.streamsRequests {
        let request = context.types.swiftName(method.input)
        out.line("if call.hasLongRequest {")
        out.indented { $0.line("try await call.decodeLongRequest(\(request).self)") }
        out.line("}")
        if requirements.namesResources {
          out.line("let request: \(request) = try call.onlyRequest()")
          try requirements.generate(into: &out)
        }
      }
      if method.streamsResponses {
        out.call(implementation, arguments)
      } else {
        out.call("let response = \(implementation)", arguments)
        out.line("if call.hasLongResponse { return try await call.sendLongResponse(response) }")
        out.line("call.sendOnlyResponse(response.frame())")
      }
    }
  }

  private func client(into out: inout SourceWriter) throws(GeneratorError) {
    out.line("/// Calls the methods of `\(service.fullName)` over a channel. Any thread, any task.")
    try out.block("public struct \(name)Client: Sendable") { out throws(GeneratorError) in
      out.line("private let channel: any Channel")
      out.line()
      out.line("/// A client whose calls go over `channel`.")
      out.line("public init(_ channel: any Channel) { self.channel = channel }")
      for method in service.methods {
        out.line()
        try clientMethod(method, into: &out)
      }
    }
  }

  private func clientMethod(_ method: ProtoService.Method, into out: inout SourceWriter)
    throws(GeneratorError)
  {
    let requestID = method.policy?.idempotency == .requestID && !method.streamsRequests
    out.doc(method.comment, fallback: "The method `\(method.name)`.")
    if requestID {
      out.line("///")
      out.line("/// A missing `request_id` is generated.")
    }
    let options = "options: CallOptions = CallOptions()"
    let arguments = method.streamsRequests ? [options] : ["_ request: \(input(method))", options]
    let result =
      switch (method.streamsRequests, method.streamsResponses) {
      case (false, false): output(method)
      case (false, true): "ResponseStream<\(output(method))>"
      case (true, false): "ClientStreamingCall<\(input(method)), \(output(method))>"
      case (true, true): "BidirectionalCall<\(input(method)), \(output(method))>"
      }
    out.function("public func \(function(method))", arguments, " async throws(\(status))", result)
    let passed = method.streamsRequests ? ["options"] : ["request", "options"]
    out.indented { out in
      if requestID {
        out.line("var request = request")
        out.line("if request.requestID.isEmpty { request.requestID = RequestID.make() }")
      }
      let call = requestID ? "return try await" : "try await"
      out.call("\(call) channel.\(kind(method))", ["\(name)Methods.\(function(method))"] + passed)
    }
    out.line("}")
  }

  private func function(_ method: ProtoService.Method) -> String { SwiftNames.member(method.name) }
  private func input(_ method: ProtoService.Method) -> String { local(context.types.swiftName(method.input)) }
  private func output(_ method: ProtoService.Method) -> String {
    local(context.types.swiftName(method.output))
  }

  /// A type's name without the namespace that the declaration is in.
  private func local(_ type: String) -> String {
    type.hasPrefix(namespace + ".") ? String(type.dropFirst(namespace.utf8.count + 1)) : type
  }

  /// The runtime's `Status`, which a type of the package would hide.
  private var status: String {
    context.types.entries["\(context.file.package).Status"] == nil ? "Status" : "RPC.Status"
  }

  private func kind(_ method: ProtoService.Method) -> String {
    switch (method.streamsRequests, method.streamsResponses) {
    case (false, false): "unary"
    case (true, false): "clientStreaming"
    case (false, true): "serverStreaming"
    case (true, true): "bidirectionalStreaming"
    }
  }

  private func requirementText(_ requirement: PolicyModel.Requirement) -> String {
    let permission = PermissionTable.text(of: requirement.permission) ?? requirement.permission
    guard let resource = ResourceTable.text(of: requirement.resource) else {
      return ".init(\"\(permission)\")"
    }
    return ".init(\"\(permission)\", on: \"\(resource)\", field: \"\(requirement.field)\")"
  }

  private func policyText(_ policy: PolicyModel, of method: ProtoService.Method) -> String {
    let requirements =
      policy.requirements.count > 1
      ? "\(function(method))Requirements" : "[\(policy.requirements.map(requirementText).joined())]"
    let access =
      switch policy.access {
      case .missing: ".requirements(\(requirements))"
      case .isOperator: ".operator"
      case .isPublic: ".public"
      }
    let effect = policy.effect == .read ? "read" : "write"
    let secret = policy.isSecret ? ", isSecret: true" : ""
    let ended = policy.allowsEndedSession ? ", allowsEndedSession: true" : ""
    let enrolment = policy.allowsEnrolment ? ", allowsEnrolment: true" : ""
    let sessions = ended + enrolment
    return
      "MethodPolicy(access: \(access), effect: .\(effect), idempotency: .\(policy.idempotency)\(secret)\(sessions))"
  }
}
