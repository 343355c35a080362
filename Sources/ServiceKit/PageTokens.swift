import Cryptography
import Identifiers
import Locking
import Postgres
public import RPC

/// Issues and verifies page tokens: opaque, authenticated, bound to the request's other arguments, and of limited
/// life.
///
/// A token grants no access: the page it leads to is checked like any other call.
public struct PageTokens: Sendable {
  /// How long a token can be used, in seconds: three days.
  public static let lifetimeSeconds: Int64 = 3 * 24 * 60 * 60
  /// The expiry, the time and id of the last element, and the kind of its key.
  private static let fixedBytes = 33
  /// Before an epoch, in place of the kind of a key.
  private static let epochMark: UInt8 = 0xFF

  private let keys: Locked<[AuthenticationKey]>

  /// Tokens under secret keys: the first signs, all of them verify.
  /// - Throws: `INTERNAL` without a key, or if OpenSSL fails.
  public init(keys: [[UInt8]]) throws(Status) { self.keys = Locked(try Self.make(keys)) }

  /// Replaces the keys.
  /// - Throws: as `init`; the old keys then stay in use.
  public func use(keys: [[UInt8]]) throws(Status) {
    let made = try Self.make(keys)
    self.keys.withLock { $0 = made }
  }

  private static func make(_ keys: [[UInt8]]) throws(Status) -> [AuthenticationKey] {
    // Without a key every list would seem to end with its first page.
    if keys.isEmpty { throw noKey }
    do throws(OpenSSLError) {
      return try keys.map { key throws(OpenSSLError) in try AuthenticationKey(key) }
    } catch {
      throw failed
    }
  }

  /// The page that a request asks for; `arguments` are all other inputs that the list depends on.
  /// - Throws: `INVALID_ARGUMENT` if the token is not ours, has expired, or belongs to other arguments.
  public func page(size: Int32, token: String, arguments: [String]) throws(Status) -> Page {
    if token.isEmpty { return Page(size: size) }
    guard let bytes = Base64URL.decode(token), bytes.count >= Self.fixedBytes + SHA256.length else {
      throw Self.invalid
    }
    let payload = Array(bytes.dropLast(SHA256.length))
    let code = Array(bytes.suffix(SHA256.length))
    let message = Self.message(payload, arguments)
    let isOurs = keys.withLock({ $0 }).contains { (try? $0.verifies(code, of: message)) ?? false }
    guard isOurs, let expireTime = Self.integer(payload[0..<8]), let time = Self.integer(payload[8..<16]),
      let id = UUID(bytes: payload[16..<32]), let rest = Rest(payload[32...])
    else { throw Self.invalid }
    guard Timestamp.now.microsecondsSince1970 / 1_000_000 < expireTime else {
      throw Status(
        field: "page_token", reason: "PAGE_TOKEN_EXPIRED", "has expired; begin with the first page")
    }
    return Page(
      size: size, after: Page.Position(rest.key, time: Timestamp(microsecondsSince1970: time), id: id),
      epoch: rest.epoch)
  }

  /// Trims the rows to the page, and returns the token of the next page; empty if there is none.
  /// - Parameter epoch: how often the organisation's access has changed, for a list that depends on it.
  public func cut<Element>(
    _ rows: inout [PageRow<Element>], to page: Page, arguments: [String], epoch: Int64? = nil
  ) throws(Status) -> String {
    let fitting = rows.prefix(page.size).prefix { $0.bytesUpToHere <= Page.maximumBytes }.count
    let size = max(1, fitting)
    guard rows.count > size else { return "" }
    rows.removeLast(rows.count - size)
    return try token(after: rows[size - 1].position, arguments: arguments, epoch: epoch)
  }

  /// The token of the page that begins after a place.
  public func token(
    after position: Page.Position, arguments: [String], epoch: Int64? = nil
  ) throws(Status) -> String {
    guard let key = keys.withLock({ $0.first }) else { throw Self.noKey }
    let expireTime = Timestamp.now.microsecondsSince1970 / 1_000_000 + Self.lifetimeSeconds
    var token: [UInt8] = []
    token.reserveCapacity(Self.fixedBytes + Int64.bitWidth / 8 + SHA256.length)
    Self.append(expireTime, to: &token)
    Self.append(position.time.microsecondsSince1970, to: &token)
    token += position.id.bytes
    if let epoch {
      token.append(Self.epochMark)
      Self.append(epoch, to: &token)
    }
    position.key.append(to: &token)
    do throws(OpenSSLError) {
      token += try key.code(of: Self.message(token, arguments))
      return Base64URL.encode(token)
    } catch {
      throw Self.failed
    }
  }

  private static var noKey: Status { Status(.internal, "there is no key for page tokens") }

  private static var failed: Status { Status(.internal, "no page token could be made or checked") }

  private static var invalid: Status {
    Status(field: "page_token", reason: "INVALID_PAGE_TOKEN", "is not the token of a page of this list")
  }

  /// What follows the id: an epoch, if there is one, and the key.
  private struct Rest {
    let epoch: Int64?
    let key: Page.Key

    init?(_ bytes: ArraySlice<UInt8>) {
      var bytes = bytes
      if bytes.first == epochMark {
        guard let epoch = integer(bytes.dropFirst().prefix(8)) else { return nil }
        (self.epoch, bytes) = (epoch, bytes.dropFirst(9))
      } else {
        epoch = nil
      }
      guard let key = Page.Key(bytes: bytes) else { return nil }
      self.key = key
    }
  }

  /// The bytes that are authenticated.
  private static func message(_ payload: [UInt8], _ arguments: [String]) -> [UInt8] {
    var message = payload
    message.reserveCapacity(payload.count + arguments.reduce(0) { $0 + 8 + $1.utf8.count })
    for argument in arguments {
      append(Int64(argument.utf8.count), to: &message)
      message.append(contentsOf: argument.utf8)
    }
    return message
  }

  private static func append(_ value: Int64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  private static func integer(_ bytes: ArraySlice<UInt8>) -> Int64? {
    bytes.count == 8 ? Int64(bitPattern: bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }) : nil
  }
}

extension Page.Key {
  /// Reads what `append` wrote.
  fileprivate init?(bytes: ArraySlice<UInt8>) {
    let value = bytes.dropFirst()
    switch bytes.first {
    case 0 where value.isEmpty: self = .none
    case 1 where value.count == 4:
      let days = value.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      self = .day(CalendarDate(daysSince1970: Int32(bitPattern: days)))
    case 2: self = .name(String(decoding: value, as: UTF8.self))
    case 3 where value.count == 8:
      self = .number(Int64(bitPattern: value.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }))
    default: return nil
    }
  }

  /// Writes the kind, followed by the value.
  fileprivate func append(to bytes: inout [UInt8]) {
    switch self {
    case .none: bytes.append(0)
    case .day(let day):
      bytes.append(1)
      withUnsafeBytes(of: day.daysSince1970.bigEndian) { bytes.append(contentsOf: $0) }
    case .name(let name):
      bytes.append(2)
      bytes.append(contentsOf: name.utf8)
    case .number(let number):
      bytes.append(3)
      withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
