import Accounts
import Locking
import ServiceKit

/// The secrets with which the services sign tokens. Any thread.
final class SigningSecrets: Sendable {
  /// The purposes whose secrets are rotated.
  static let purposes = [AccessTokens.purpose, RefreshTokens.purpose, SecretPurpose.pageTokens]

  private let store: SecretStore
  private let consumers: [SecretPurpose: @Sendable ([[UInt8]]) throws -> Void]
  private let inUse: Locked<[SecretPurpose: [[UInt8]]]>

  /// Starts with the secrets `inUse`; `consumers` adopt new ones.
  init(
    _ store: SecretStore, inUse: [SecretPurpose: [[UInt8]]],
    consumers: [SecretPurpose: @Sendable ([[UInt8]]) throws -> Void]
  ) {
    self.store = store
    self.consumers = consumers
    self.inUse = Locked(inUse)
  }

  /// Rotates secrets that have signed for this many seconds, and adopts changes by this server, another one or the
  /// command.
  func refresh(rotatingAfter seconds: Int64) async throws {
    for purpose in Self.purposes {
      _ = try await store.rotate(purpose, olderThan: seconds)
      let secrets = try await store.secrets(for: purpose)
      // Adopting secrets empties the caches of verified tokens, so only changed ones are adopted.
      if inUse.withLock({ $0[purpose] }) == secrets { continue }
      try consumers[purpose]?(secrets)
      inUse.withLock { $0[purpose] = secrets }
    }
  }
}
