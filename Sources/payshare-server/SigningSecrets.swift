import Accounts
import Locking
import ServiceKit

/// The secrets that sign tokens, as the services have them in use. Any thread.
final class SigningSecrets: Sendable {
  /// The purposes whose secrets are rotated.
  static let purposes = [AccessTokens.purpose, RefreshTokens.purpose, SecretPurpose.pageTokens]

  private let store: SecretStore
  private let consumers: [SecretPurpose: @Sendable ([[UInt8]]) throws -> Void]
  private let inUse: Locked<[SecretPurpose: [[UInt8]]]>

  /// Secrets that are in use; `users` take others into use.
  init(
    _ store: SecretStore, inUse: [SecretPurpose: [[UInt8]]],
    consumers: [SecretPurpose: @Sendable ([[UInt8]]) throws -> Void]
  ) {
    self.store = store
    self.consumers = consumers
    self.inUse = Locked(inUse)
  }

  /// Rotates the secrets that have signed for so many seconds, and takes into use what this or another server, or the
  /// command, has changed.
  func refresh(rotatingAfter seconds: Int64) async throws {
    for purpose in Self.purposes {
      _ = try await store.rotate(purpose, olderThan: seconds)
      let secrets = try await store.secrets(for: purpose)
      // What was verified under the old ones is forgotten: only where they are others.
      if inUse.withLock({ $0[purpose] }) == secrets { continue }
      try consumers[purpose]?(secrets)
      inUse.withLock { $0[purpose] = secrets }
    }
  }
}
