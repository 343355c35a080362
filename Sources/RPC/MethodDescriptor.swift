public import Protobuf

/// What the contract says about one method.
public struct MethodDescriptor: Sendable, Hashable {
  /// How many messages go each way.
  public enum Kind: Sendable, Hashable {
    /// One request, one response.
    case unary
    /// Many requests, one response.
    case clientStreaming
    /// One request, many responses.
    case serverStreaming
    /// Many requests, many responses.
    case bidirectionalStreaming
  }

  /// The full name of the service, as in `library.v1.BookService`.
  public let service: String
  /// The method's own name, as in `GetEvent`.
  public let method: String
  /// The HTTP/2 `:path`: `/service/method`.
  public let path: String
  /// How many messages go each way.
  public let kind: Kind
  /// Who may call it and what a call means; nil for services whose contract states no policy.
  public let policy: MethodPolicy?

  /// Describes a method.
  public init(service: String, method: String, kind: Kind, policy: MethodPolicy? = nil) {
    self.service = service
    self.method = method
    self.path = "/\(service)/\(method)"
    self.kind = kind
    self.policy = policy
  }

  /// Whether a call made twice has the effect of one; false unless the contract says so.
  public var isIdempotent: Bool {
    guard let policy else { return false }
    return policy.idempotency != .none
  }
}

/// Who may call a method, and what a call means (the contract's option `policy`).
public struct MethodPolicy: Sendable, Hashable {
  /// Who may call.
  public enum Access: Sendable, Hashable {
    /// Anyone with a valid client certificate, without a session.
    case `public`
    /// A session that is allowed all of this.
    case requirements([Requirement])
    /// A client whose certificate is marked as an operator's, without a session.
    case `operator`
  }

  /// A permission that a call needs, and on what.
  public struct Requirement: Sendable, Hashable {
    /// The permission, as in `event.read`.
    public let permission: String
    /// The kind of resource, as in `event`; nil for the session's organisation.
    public let resource: String?
    /// The path of the request's field with the id of the resource; nil for the session's organisation.
    public let field: String?

    /// Requires a permission on the resource that a field names, or on the session's organisation.
    public init(_ permission: String, on resource: String? = nil, field: String? = nil) {
      self.permission = permission
      self.resource = resource
      self.field = field
    }
  }

  /// Whether a call changes anything.
  public enum Effect: Sendable, Hashable {
    /// It changes nothing.
    case read
    /// It changes something.
    case write
  }

  /// How a repeated call is recognised.
  public enum Idempotency: Sendable, Hashable {
    /// Repeating the call has the effect of making it once.
    case natural
    /// By the `request_id` in the request (AIP-155).
    case requestID
    /// Not at all: a repeated call acts again.
    case none
  }

  /// Who may call.
  public let access: Access
  /// What a session must be allowed; empty for public methods and those for operators.
  public var requirements: [Requirement] {
    if case .requirements(let requirements) = access { requirements } else { [] }
  }
  /// Whether a call changes anything.
  public let effect: Effect
  /// How a repeated call is recognised.
  public let idempotency: Idempotency
  /// Whether the response holds secrets: it is never compressed.
  public let isSecret: Bool
  /// Whether a session that has ended may call it too.
  public let allowsEndedSession: Bool
  /// Whether a session that can only be used to enrol a second factor may call it too.
  public let allowsEnrolment: Bool

  /// Creates a policy.
  public init(
    access: Access, effect: Effect, idempotency: Idempotency, isSecret: Bool = false,
    allowsEndedSession: Bool = false, allowsEnrolment: Bool = false
  ) {
    self.access = access
    self.effect = effect
    self.idempotency = idempotency
    self.isSecret = isSecret
    self.allowsEndedSession = allowsEndedSession
    self.allowsEnrolment = allowsEnrolment
  }
}

/// What the contract says about one service.
public struct ServiceDescriptor: Sendable, Hashable {
  /// The full name, as in `library.v1.BookService`.
  public let name: String
  /// The methods, in the order of the contract.
  public let methods: [MethodDescriptor]
  /// The proto file that declares the service, as reflection names it.
  public let fileName: String

  /// Describes a service.
  public init(name: String, methods: [MethodDescriptor], fileName: String) {
    self.name = name
    self.methods = methods
    self.fileName = fileName
  }
}

/// An implementation of a service; generated protocols refine it.
public protocol Service: Sendable {
  /// What the contract says about the service.
  static var descriptor: ServiceDescriptor { get }
  /// The methods with their implementations.
  var methods: [ServerMethod] { get }

  /// Further violations in a request that breaks some of the contract's field rules, so that its client learns of all
  /// at once. Must change nothing; the call is refused whatever it returns. None by default.
  /// - Throws: if they cannot be determined; the client is then told of the field rules alone.
  func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [FieldViolation]
}

extension Service {
  /// None.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [FieldViolation] { [] }

  /// The methods, which also report `violations(beyondFieldRules:)`.
  package var completeMethods: [ServerMethod] {
    methods.map { method in
      method.finding { request, call async throws(Status) in
        try await violations(beyondFieldRules: request, call)
      }
    }
  }
}
