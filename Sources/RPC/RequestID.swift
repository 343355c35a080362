import Identifiers
public import Protobuf

/// Tells a repeated request from a new one (AIP-155).
public enum RequestID {
  /// A new id, a UUID; generated clients fill it in if the caller has not (AIP-4235), so that the runtime may retry the
  /// call.
  public static func make() -> String { UUID.version7().description }
}

/// A request that carries a `request_id`; generated for the methods whose policy says that it does.
public protocol RequestWithID: Message {
  /// The `request_id`; empty if the client names none.
  var requestID: String { get set }
}
