import JSON
import PayshareClient

extension ContractMethod {
  /// Who may call it.
  var access: String {
    switch descriptor.policy?.access {
    case .requirements(let requirements): requirements.map(\.text).joined(separator: ", ")
    case .operator: "operators"
    case .public: "public"
    case nil: "any certificate"
    }
  }

  /// Whether it changes anything.
  var effect: String {
    switch descriptor.policy?.effect {
    case .write: "write"
    case .read, nil: "read"
    }
  }

  /// Which side sends a stream.
  var streams: String {
    switch descriptor.kind {
    case .unary: "no"
    case .clientStreaming: "requests"
    case .serverStreaming: "responses"
    case .bidirectionalStreaming: "both"
    }
  }

  /// The method for programs.
  var json: JSONValue {
    .object([
      ("name", .string(name)), ("access", .string(access)), ("effect", .string(effect)),
      ("idempotency", descriptor.policy.map { .string($0.idempotency.name) } ?? .null),
      ("streams", .string(streams)), ("request", .string(input.fullName)),
      ("response", .string(output.fullName)),
    ])
  }
}

extension MethodPolicy.Requirement {
  /// For people: `expense.read on the expense of expense_id`.
  fileprivate var text: String {
    guard let resource, let field else { return permission }
    return "\(permission) on the \(resource) in \(field)"
  }
}

extension MethodPolicy.Idempotency {
  /// The name in the contract.
  var name: String {
    switch self {
    case .natural: "NATURAL"
    case .requestID: "REQUEST_ID"
    case .none: "NONE"
    }
  }

  /// What a second call does.
  var text: String {
    switch self {
    case .natural: "has the effect of calling once"
    case .requestID: "returns the first answer, by request_id"
    case .none: "acts again"
    }
  }
}
