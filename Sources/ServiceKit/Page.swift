import Cryptography
public import Identifiers
import Locking
public import Postgres
public import RPC

/// One page of a list that goes from the newest to the oldest (AIP-158).
public struct Page: Sendable, Hashable {
  /// Elements of a page where the request does not say.
  public static let defaultSize = 50
  /// The most elements of a page; a request for more gets these.
  public static let maximumSize = 1_000
  /// Where a page ends even with fewer elements, in bytes of its message: gRPC's clients take 4 MiB by default, and an
  /// event's page holds people and balances besides. One element is always on a page.
  public static let maximumBytes: Int64 = 3 << 20

  /// The most elements.
  public let size: Int
  /// Where the page before ended; nil for the first page.
  public let after: Position?

  /// The place of an element in its list.
  public struct Position: Sendable, Hashable {
    /// When the element was made.
    public let time: Timestamp
    /// The element's id, for those made at the same time.
    public let id: UUID

    /// A place of its parts.
    public init(time: Timestamp, id: UUID) {
      self.time = time
      self.id = id
    }

    /// Comes before every element.
    public static let beginning = Position(time: .latest, id: UUID(high: .max, low: .max))
  }

  /// A first page.
  public init(size: Int32) {
    self.size = size <= 0 ? Self.defaultSize : min(Int(size), Self.maximumSize)
    after = nil
  }

  init(size: Int32, after: Position?) {
    self.size = Page(size: size).size
    self.after = after
  }

  /// This page with no more than so many elements, but one at least.
  public func holding(atMost count: Int) -> Page {
    Page(size: Int32(clamping: max(1, min(size, count))), after: after)
  }

  /// The place from which to read.
  public var start: Position { after ?? .beginning }
  /// How many rows to read: one more than the page holds tells whether there is another page.
  public var rowLimit: Int64 { Int64(size) + 1 }
}

/// Makes and checks page tokens: opaque, authenticated, bound to the request's other arguments, and of limited life.
///
/// A token gives no access: what it leads to is checked as in any other call.
public struct PageTokens: Sendable {
  /// How long a token can be used, in seconds: three days.
  public static let lifetimeSeconds: Int64 = 3 * 24 * 60 * 60
  private static let positionBytes = 32

  private let keys: Locked<[AuthenticationKey]>

  /// Tokens under secret keys: the first signs, all of them verify.
  /// - Throws: `INTERNAL` without a key, or where OpenSSL fails.
  public init(keys: [[UInt8]]) throws(Status) { self.keys = Locked(try Self.make(keys)) }

  /// Takes other keys into use.
  /// - Throws: as `init`; the old ones stay in use then.
  public func use(keys: [[UInt8]]) throws(Status) {
    let made = try Self.make(keys)
    self.keys.withLock { $0 = made }
  }

  private static func make(_ keys: [[UInt8]]) throws(Status) -> [AuthenticationKey] {
    // Without one every list would seem to end with its first page.
    if keys.isEmpty { throw noKey }
    do throws(OpenSSLError) {
      return try keys.map { key throws(OpenSSLError) in try AuthenticationKey(key) }
    } catch {
      throw failed
    }
  }

  /// The page that a request asks for; `arguments` are all that the list depends on besides.
  /// - Throws: `INVALID_ARGUMENT` for a token that is not one of ours, has expired, or belongs to other arguments.
  public func page(size: Int32, token: String, arguments: [String]) throws(Status) -> Page {
    if token.isEmpty { return Page(size: size) }
    guard let bytes = Base64URL.decode(token), bytes.count == Self.positionBytes + SHA256.length else {
      throw Self.invalid
    }
    let payload = Array(bytes[..<Self.positionBytes])
    let code = Array(bytes[Self.positionBytes...])
    let message = Self.message(payload, arguments)
    let isOurs = keys.withLock({ $0 }).contains { (try? $0.verifies(code, of: message)) ?? false }
    guard isOurs, let expireTime = Self.integer(payload[0..<8]), let time = Self.integer(payload[8..<16]),
      let id = UUID(bytes: payload[16..<32])
    else { throw Self.invalid }
    guard Timestamp.now.microsecondsSince1970 / 1_000_000 < expireTime else {
      throw Status(
        field: "page_token", reason: "PAGE_TOKEN_EXPIRED", "has expired; begin with the first page")
    }
    return Page(size: size, after: Page.Position(time: Timestamp(microsecondsSince1970: time), id: id))
  }

  /// Cuts the rows that were read to the page, and gives the token of the next one; empty where there is none.
  public func cut<Element>(
    _ rows: inout [PageRow<Element>], to page: Page, arguments: [String]
  ) throws(Status) -> String {
    let fitting = rows.prefix(page.size).prefix { $0.bytesUpToHere <= Page.maximumBytes }.count
    let size = max(1, fitting)
    guard rows.count > size else { return "" }
    rows.removeLast(rows.count - size)
    return try token(after: rows[size - 1].position, arguments: arguments)
  }

  /// The token of the page that begins after a place.
  public func token(after position: Page.Position, arguments: [String]) throws(Status) -> String {
    guard let key = keys.withLock({ $0.first }) else { throw Self.noKey }
    let expireTime = Timestamp.now.microsecondsSince1970 / 1_000_000 + Self.lifetimeSeconds
    var token: [UInt8] = []
    token.reserveCapacity(Self.positionBytes + SHA256.length)
    Self.append(expireTime, to: &token)
    Self.append(position.time.microsecondsSince1970, to: &token)
    token += position.id.bytes
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

  /// What is authenticated.
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
