import Files
import JSON
import PayshareClient
import ProtobufJSON

/// Where the requests of a call come from: `--data`, with the fields of the command line set in each of them.
struct RequestSource: Sendable {
  private enum Data: Sendable {
    case none
    case text([UInt8])
    case standardInput
  }

  let method: ContractMethod
  private let data: Data
  private let assignments: [FieldAssignment]

  /// - Parameters:
  ///   - data: JSON, `@FILE` or `-` for standard input; for a stream of requests, one per line.
  ///   - fields: `field=value` each.
  init(_ method: ContractMethod, data: String?, fields: [String]) throws(CommandError) {
    self.method = method
    var assignments: [FieldAssignment] = []
    for field in fields { assignments.append(try FieldAssignment(field)) }
    self.assignments = assignments
    switch data {
    case nil: self.data = .none
    case "-": self.data = .standardInput
    case let text? where text.hasPrefix("@"): self.data = .text(try Self.file(String(text.dropFirst())))
    case let text?: self.data = .text(Array(text.utf8))
    }
  }

  /// Calls `send` with each request on the wire; reads standard input as it comes, and blocks for it.
  func forEach(_ send: ([UInt8]) async throws(CommandError) -> Void) async throws(CommandError) {
    switch data {
    case .none: try await send(try request([]))
    case .text(let text) where !method.streamsRequests: try await send(try request(text))
    case .standardInput where !method.streamsRequests: try await send(try request(try RequestLines().rest()))
    case .text(let text):
      for line in text.split(separator: UInt8(ascii: "\n")) where !line.allSatisfy({ $0 <= 0x20 }) {
        try await send(try request(Array(line)))
      }
    case .standardInput:
      let lines = RequestLines()
      while let line = try lines.next() { try await send(try request(line)) }
    }
  }

  /// The bytes of a request, from its JSON, or from nothing.
  private func request(_ text: [UInt8]) throws(CommandError) -> [UInt8] {
    var json = JSONValue.object([])
    if !text.isEmpty {
      do throws(JSONError) {
        json = try JSONValue(reading: text, maximumDepth: 2 * WireReader.maximumDepth + 2)
      } catch {
        throw .usage("--data is not JSON: \(error)")
      }
    }
    for assignment in assignments { json = try assignment.applied(to: json, method.input) }
    json = addingRequestID(to: json)
    do throws(JSONDecodingError) {
      return try method.input.encoded(json: Array(json.compact.utf8), method.schemas)
    } catch {
      throw .usage(
        "\(method.input.fullName): \(error.path.isEmpty ? "" : "\(error.path): ")\(error.reason.text)")
    }
  }

  /// Adds a request id if the caller has given none, as generated clients do.
  private func addingRequestID(to json: JSONValue) -> JSONValue {
    guard method.descriptor.policy?.idempotency == .requestID, !method.streamsRequests,
      let index = method.input.index(ofName: "request_id"), case .object(let members) = json
    else { return json }
    let field = method.input.fields[index]
    if members.contains(where: { $0.key == field.name || $0.key == field.jsonName }) { return json }
    return .object(members + [(field.jsonName, .string(RequestID.make()))])
  }

  private static func file(_ path: String) throws(CommandError) -> [UInt8] {
    do throws(FileError) {
      return try InputFile(path, maximumBytes: JSONDecodingOptions.defaultMaximumBytes).read()
    } catch {
      throw .file("\(error)")
    }
  }
}
