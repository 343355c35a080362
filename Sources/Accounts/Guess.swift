import Cryptography
import Identifiers
import RPC
import ServiceKit

/// The budgets of wrong passwords, and of requests to reset one. Their names are shown to clients and stored with
/// refusals.
///
/// A password may be tried if every budget that applies has a guess left; see `GuessRules`. The same holds of a request.
enum GuessLimit: String, Sendable, Hashable, CaseIterable {
  /// Guesses at one account from one source.
  case ofAccountFromSource
  /// Guesses from one source at accounts that have no recent log-in from there.
  case ofSource
  /// Guesses at one account from sources without a recent log-in to it.
  case ofAccountFromUnknownSources
  /// Requests to reset the password of one account from one source.
  case resetsOfAccountFromSource
  /// Requests to reset passwords from one source, of accounts that have no recent log-in from there.
  case resetsFromSource
  /// Requests to reset the password of one account from sources without a recent log-in to it.
  case resetsOfAccount

  /// The number of guesses in an unused budget.
  var count: Int64 {
    switch self {
    case .ofAccountFromSource: 10
    case .ofSource: 100
    case .ofAccountFromUnknownSources: 60
    case .resetsOfAccountFromSource: 3
    case .resetsFromSource: 60
    case .resetsOfAccount: 10
    }
  }

  /// How long it takes until a used-up budget is full again, in seconds: an hour.
  static let windowSeconds: Int64 = 3_600

  /// How long it takes until one used guess is available again, in seconds.
  var refillSeconds: Int64 { Self.windowSeconds / count }
}

/// What somebody attempts.
enum GuessKind: Sendable, Hashable {
  /// To log in with a password, or to confirm something with it.
  case password
  /// To have a reset of a password sent.
  case reset

  /// The limits that apply: first that of the account and the source, which is the only one for sources where the
  /// account's owner has recently logged in.
  var limits: [GuessLimit] {
    switch self {
    case .password: [.ofAccountFromSource, .ofSource, .ofAccountFromUnknownSources]
    case .reset: [.resetsOfAccountFromSource, .resetsFromSource, .resetsOfAccount]
    }
  }
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

  /// The key of the account, which is stored with its budgets for single sources; nil for other limits.
  func account(of limit: GuessLimit) -> [UInt8]? {
    switch limit {
    case .ofAccountFromSource, .resetsOfAccountFromSource: self[.ofAccountFromUnknownSources]
    case .ofSource, .ofAccountFromUnknownSources, .resetsFromSource, .resetsOfAccount: nil
    }
  }
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
          .resetsOfAccountFromSource: try code(.resetsOfAccountFromSource, [email] + origin),
          .resetsFromSource: try code(.resetsFromSource, origin),
          .resetsOfAccount: try code(.resetsOfAccount, [email]),
        ])
    } catch {
      throw Self.failed
    }
  }

  /// The keys of the budgets of an account alone, whatever the source.
  func account(_ email: String) throws(Status) -> (guesses: [UInt8], resets: [UInt8]) {
    do throws(OpenSSLError) {
      return (try code(.ofAccountFromUnknownSources, [email]), try code(.resetsOfAccount, [email]))
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
