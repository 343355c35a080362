import Cryptography
import RPC
import ServiceKit

/// What bounds the wrong passwords that can be tried. The names are told to clients and stored with refusals.
///
/// A password may be tried when all the budgets that count for it have a guess left; see `GuessRules`.
enum GuessLimit: String, Sendable, Hashable, CaseIterable {
  /// Those at one account from one source.
  case ofAccountFromSource
  /// Those from one source, at accounts that nobody has logged in to from there lately.
  case ofSource
  /// Those at one account, from sources that nobody has logged in to it from lately.
  case ofAccountFromUnknownSources

  /// How many there are when none was used.
  var count: Int64 {
    switch self {
    case .ofAccountFromSource: 10
    case .ofSource: 100
    case .ofAccountFromUnknownSources: 60
    }
  }

  /// How long it takes until all of a budget is there again, in seconds: an hour.
  static let windowSeconds: Int64 = 3_600

  /// How long it takes until one that was used is there again, in seconds.
  var refillSeconds: Int64 { Self.windowSeconds / count }
}

/// One attempt at a password: the keys of the budgets that it may use, one for each limit.
///
/// An address need not have an account: all addresses are counted alike.
struct Guess: Sendable {
  /// Where it comes from.
  let source: CallSource
  private let keys: [GuessLimit: [UInt8]]

  fileprivate init(source: CallSource, keys: [GuessLimit: [UInt8]]) {
    self.source = source
    self.keys = keys
  }

  /// The key of a limit's budget.
  subscript(limit: GuessLimit) -> [UInt8] { keys[limit] ?? [] }
}

/// Makes the keys of budgets: authentication codes, so that the table of budgets tells no email and no address.
struct GuessKeys: Sendable {
  static let purpose = SecretPurpose("guess", lifetimeSeconds: nil)

  private let key: AuthenticationKey

  /// Keys under the secret that all servers of a database share.
  /// - Throws: `INTERNAL` without one, or where OpenSSL fails.
  init(_ secrets: [[UInt8]]) throws(Status) {
    guard let secret = secrets.first else {
      throw Status(.internal, "there is no key for budgets of guesses")
    }
    do throws(OpenSSLError) { key = try AuthenticationKey(secret) } catch { throw Self.failed }
  }

  /// An attempt at the account of an address, in the form of `AccountRules.canonical(email:)`.
  func guess(at email: String, from source: CallSource) throws(Status) -> Guess {
    let origin = [source.service, source.address?.description ?? ""]
    do throws(OpenSSLError) {
      return Guess(
        source: source,
        keys: [
          .ofAccountFromSource: try code(.ofAccountFromSource, [email] + origin),
          .ofSource: try code(.ofSource, origin),
          .ofAccountFromUnknownSources: try code(.ofAccountFromUnknownSources, [email]),
        ])
    } catch {
      throw Self.failed
    }
  }

  /// Each part behind its length, so that no two lists of parts are the same bytes.
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
