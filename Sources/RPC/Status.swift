public import GoogleAPI

/// The error of a call: a code, a message for a developer, and details that a program can read (AIP-193).
public struct Status: Error, Sendable, Hashable, CustomStringConvertible {
  /// The code.
  public var code: StatusCode
  /// A message in English for the developer of the client.
  public var message: String
  /// Typed details; they travel as a `google.rpc.Status` in `grpc-status-details-bin`.
  public var details: [GoogleProtobuf.Any_]
  /// What is behind the error, for the log of the server; clients do not get it.
  public var cause: String?

  /// Creates a status.
  public init(_ code: StatusCode, _ message: String = "", details: [GoogleProtobuf.Any_] = []) {
    self.code = code
    self.message = message
    self.details = details
  }

  /// Success.
  public static var ok: Status { Status(.ok) }

  /// The code's name and the message.
  public var description: String { message.isEmpty ? code.name : "\(code.name): \(message)" }
}
