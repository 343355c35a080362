import Identifiers
public import Protobuf

/// What tells two sendings of one request from two requests (AIP-155).
public enum RequestID {
  /// A new one, a UUID; generated clients fill it in where the caller has named none (AIP-4235), so that the runtime may
  /// make the call again.
  public static func make() -> String { UUID.version7().description }
}

/// A request that carries a `request_id`; generated for the methods whose policy says that it does.
public protocol RequestWithID: Message {
  /// The `request_id`; empty where the client names none.
  var requestID: String { get set }
}
