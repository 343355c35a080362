import GoogleAPI
import PayshareAPI
import Postgres
import Protobuf
import ServiceKit

/// Tokens with which somebody becomes an administrator of an organisation.
enum BootstrapTokens {
  /// How long one can be used, in seconds: a day.
  static let lifetimeSeconds: Int64 = 24 * 60 * 60

  /// What the journal says when one is made: without the token.
  static func issued(at time: Timestamp) -> PayshareV1.JournalEvent.Kind {
    .bootstrapTokenIssued(
      .with {
        $0.expireTime = GoogleProtobuf.Timestamp(
          Timestamp(microsecondsSince1970: time.microsecondsSince1970 + lifetimeSeconds * 1_000_000))
      })
  }
}
