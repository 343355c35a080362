public import Identifiers

/// The contents of a refresh token: which session it renews, and its generation.
public struct RefreshToken: Sendable, Hashable {
  /// The generation of the token issued at log-in.
  public static let firstGeneration: Int64 = 1

  /// The organisation of its session.
  public let organisationID: UUID
  /// The session that it renews.
  public let sessionID: UUID
  /// Counts the session's tokens from `firstGeneration`; only the newest renews it.
  public let generation: Int64

  /// A token of a session.
  public init(sessionID: UUID, in organisationID: UUID, generation: Int64 = firstGeneration) {
    self.organisationID = organisationID
    self.sessionID = sessionID
    self.generation = generation
  }

  /// The token that replaces this one.
  public var next: RefreshToken {
    RefreshToken(sessionID: sessionID, in: organisationID, generation: generation &+ 1)
  }
}
