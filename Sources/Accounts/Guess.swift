import Cryptography
import Identifiers
import RPC
import ServiceKit

/// The budgets of wrong passwords. Their names are shown to clients and stored with refusals.
///
/// A password may be tried if every budget that applies has a guess left; see `GuessRules`.
enum GuessLimit: String, Sendable, Hashable, CaseIterable {
  /// Guesses at one account from one source.
  case ofAccountFromSource
  /// Guesses from one source at accounts that have no recent log-in from there.
  case ofSource
  /// Guesses at one account from sources without a recent log-in to it.
  case ofAccountFromUnknownSources

  /// The number of guesses in an unused budget.
  var count: Int64 {
    switch self {
    case .ofAccountFromSource: 10
    case .ofSource: 100
    case .ofAccountFromUnknownSources: 60
    }
  }

  /// How long it takes until a used-up budget is full again, in seconds: an hour.
  static let windowSeconds: Int64 = 3_600

  /// How long it takes until one used guess is available again, in seconds.
  var refillSeconds: Int64 { Self.windowSeconds / count }
}

/// One attempt at a password: the keys of its budgets, one for each limit.
///
/// The email address need not have an account: all are counted alike.
struct Guess: Sendable {
  /// The organisation of the account.
  let organisationID: UUID
  /// The source of the attempt.
  let source: CallSource
  private let keys: [GuessLimit: [UInt8]]

  fileprivate init(in organisationID: UUID, source: CallSource, keys: [GuessLimit: [UInt8]]) {
    self.organisationID = organisationID
    self.source = source
    self.keys = keys
  }

  /// The key of the budget for a limit.
  subscript(limit: GuessLimit) -> [UInt8] { keys[limit] ?? [] }
}

/// Derives the keys of budgets: authentication codes, so that the table reveals no email or IP address.
struct GuessKeys: Sendable {
  static let purpose = SecretPurpose("guess", lifetimeSeconds: nil)

  private let key: AuthenticationKey

  /// Keys under the secret shared by all servers of a database.
  /// - Throws: `INTERNAL` without one, or if OpenSSL fails.
  init(_ secrets: [[UInt8]]) throws(Status) {
    guard let secret = secrets.first else {
      throw Status(.internal, "there is no key for budgets of guesses")
    }
    do throws(OpenSSLError) { key = try AuthenticationKey(secret) } catch { throw Self.failed }
  }

  /// An attempt at the account of an email address in the form of `CanonicalEmail`.
  func guess(
    at email: String, in organisationID: UUID, from source: CallSource
  ) throws(Status) -> Guess {
    let origin = [source.service, source.address?.description ?? ""]
    do throws(OpenSSLError) {
      return Guess(
        in: organisationID, source: source,
        keys: [
          .ofAccountFromSource: try code(.ofAccountFromSource, [email] + origin),
          .ofSource: try code(.ofSource, origin),
          .ofAccountFromUnknownSources: try code(.ofAccountFromUnknownSources, [email]),
        ])
    } catch {
      throw Self.failed
    }
  }

  /// Each part is prefixed with its length, so that no two lists of parts give the same bytes.
  private func code(_ limit: GuessLimit, _ parts: [String]) throws(OpenSSLError) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in [limit.rawValue] + parts {
      withUnsafeBytes(of: UInt64(part.utf8.count).bigEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: part.utf8)
    }
    return try key.code(of: bytes)
  }

  private static var failed: Status { Status(.internal, "no key of a budget could be made") }
}
