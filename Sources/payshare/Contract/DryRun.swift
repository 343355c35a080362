import JSON
import PayshareClient
import ProtobufJSON

/// Shows a call without making it: its server, and its requests with secrets hidden.
struct DryRun {
  let method: ContractMethod
  let options: GlobalOptions

  func show(_ source: RequestSource) async throws(CommandError) {
    var requests: [JSONValue] = []
    try await source.forEach { bytes throws(CommandError) in
      requests.append(method.input.withoutSecrets(try method.json(of: bytes, method.input)))
    }
    let sessions = SessionFile(path: options.sessionPath)
    let hasSession = method.needsSession ? try sessions.read() != nil : false
    let server = try options.server(keptIn: sessions)
    print(
      JSONValue.object([
        ("method", .string(method.name)), ("server", .string(server)),
        ("metadata", .object(hasSession ? [("authorization", .string("Bearer ***"))] : [])),
        ("requests", .array(requests)),
      ]).indented)
  }
}

extension ContractMethod {
  /// Whether it needs a session.
  var needsSession: Bool {
    if case .requirements? = descriptor.policy?.access { true } else { false }
  }

  /// The JSON of a message of the method.
  func json(
    of bytes: [UInt8], _ schema: MessageSchema, _ options: JSONEncodingOptions = JSONEncodingOptions()
  ) throws(CommandError) -> JSONValue {
    do throws(JSONEncodingError) {
      return try schema.json(of: bytes, schemas, options)
    } catch {
      throw .status(Status(.internal, "\(schema.fullName): \(error)"))
    }
  }
}
