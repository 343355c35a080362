/// A service of a proto file.
struct ProtoService: Sendable {
  struct Method: Sendable {
    var name = ""
    var comment = ""
    var input = ""
    var output = ""
    var streamsRequests = false
    var streamsResponses = false
    var policy: PolicyModel?
  }
  var name = ""
  /// With its package: `payshare.v1.EventService`.
  var fullName = ""
  var comment = ""
  var methods: [Method] = []
}

/// The `payshare.options.policy` of a method, as written.
struct PolicyModel: Sendable {
  enum Access: Sendable, Equatable {
    case missing
    case isPublic(Bool)
    case isOperator(Bool)
  }
  struct Requirement: Sendable {
    /// The name of the permission in the contract: `PERMISSION_EVENT_READ`.
    var permission = ""
    /// The name of the kind of resource in the contract: `RESOURCE_TYPE_EVENT`; empty for the organisation.
    var resource = ""
    /// The path of the field with the id.
    var field = ""
  }
  enum Effect: UInt32, Sendable { case unspecified, read, write }
  enum Idempotency: UInt32, Sendable { case unspecified, natural, requestID, none }

  var access = Access.missing
  var requirements: [Requirement] = []
  var effect = Effect.unspecified
  var idempotency = Idempotency.unspecified
  var isSecret = false
  var allowsEndedSession = false
  var allowsEnrolment = false
}
