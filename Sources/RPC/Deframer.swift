/// Cuts a stream of bytes into length-prefixed messages. A pure state machine.
public struct Deframer: Sendable {
  /// The largest message by default: 4 MiB, as in other gRPC implementations.
  public static let defaultMaximumMessageSize = 4 << 20

  private let maximumMessageSize: Int
  private let inflatesUpTo: Int
  /// Whether the call announced gzip.
  package var decompresses: Bool
  private var header: [UInt8] = []
  private var body: [UInt8] = []
  private var missing = -1
  private var isCompressed = false

  /// The bytes that are buffered of an incomplete message.
  public var bufferedByteCount: Int { header.count + body.count }

  /// Whether a message is incomplete.
  public var isInsideMessage: Bool { missing >= 0 || !header.isEmpty }

  /// Accepts messages up to a size, before and after decompression; compressed ones only if the call announced gzip.
  /// - Parameter inflatesUpTo: the largest size, before and after, of a compressed message that is inflated here.
  public init(
    maximumMessageSize: Int = Deframer.defaultMaximumMessageSize, decompresses: Bool = false,
    inflatesUpTo: Int = .max
  ) {
    self.maximumMessageSize = maximumMessageSize
    self.inflatesUpTo = inflatesUpTo
    self.decompresses = decompresses
  }

  /// Takes bytes and hands over each message that they complete.
  /// - Throws: `RESOURCE_EXHAUSTED` for a message above the limit, before it is buffered; `INTERNAL` for an unknown
  ///   flag, a compressed message in a call without compression, and bytes that are not gzip.
  public mutating func append(
    _ bytes: UnsafeRawBufferPointer, _ deliver: (InboundMessage) -> Void
  ) throws(Status) {
    if !isInsideMessage, let message = onlyMessage(bytes) { return deliver(InboundMessage(message)) }
    var rest = bytes[...]
    while true {
      if missing < 0 {
        if header.isEmpty, rest.count >= Frame.headerSize {
          let head = UnsafeRawBufferPointer(rebasing: rest)
          try begin(flag: head[0], length: Self.length(head))
          rest = rest.dropFirst(Frame.headerSize)
        } else {
          let taken = rest.prefix(Frame.headerSize - header.count)
          header.append(contentsOf: taken)
          rest = rest.dropFirst(taken.count)
          if header.count < Frame.headerSize { return }
          let length = header.dropFirst().reduce(0) { $0 << 8 | Int($1) }
          try begin(flag: header[0], length: length)
          header.removeAll(keepingCapacity: true)
        }
      }
      let taken = UnsafeRawBufferPointer(rebasing: rest.prefix(missing))
      if body.isEmpty, taken.count == missing { body = Array(taken) } else { keep(taken) }
      rest = rest.dropFirst(taken.count)
      missing -= taken.count
      if missing > 0 { return }
      missing = -1
      let message = body
      body = []
      deliver(isCompressed ? try inflate(message) : InboundMessage(message))
      if rest.isEmpty { return }
    }
  }

  @inline(never)
  private func inflate(_ message: [UInt8]) throws(Status) -> InboundMessage {
    if message.count > inflatesUpTo || Gzip.announcedSize(of: message) > inflatesUpTo {
      return InboundMessage(message, .deflated(limit: maximumMessageSize))
    }
    // Gzip data larger than announced is invalid; it is not inflated to find out.
    return InboundMessage(try Gzip.decompress(message, limit: maximumMessageSize), .inflated)
  }

  /// The message, if `bytes` are exactly one uncompressed message within the limit, as in most unary calls.
  @inline(__always)
  private func onlyMessage(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    guard bytes.count > Frame.headerSize, bytes[0] == 0, Self.length(bytes) == bytes.count - Frame.headerSize,
      bytes.count - Frame.headerSize <= maximumMessageSize
    else { return nil }
    return Array(UnsafeRawBufferPointer(rebasing: bytes[Frame.headerSize...]))
  }

  /// The length in a frame's header.
  @inline(__always)
  private static func length(_ header: UnsafeRawBufferPointer) -> Int {
    Int(UInt32(bigEndian: header.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
  }

  /// How much room is made for a message beyond twice what has arrived: not more, as its length is only a claim.
  private static let roomBytes = 64 << 10
  /// Once this much of a message has arrived, room is made for all of it: moving megabytes repeatedly would block the
  /// loop.
  private static let provenBytes = 256 << 10

  @inline(never)
  private mutating func keep(_ bytes: UnsafeRawBufferPointer) {
    let wanted = body.count + bytes.count
    if body.capacity < wanted {
      let whole = body.count + missing
      body.reserveCapacity(
        wanted >= Self.provenBytes ? whole : min(whole, max(2 * body.count, wanted) + Self.roomBytes))
    }
    body.append(contentsOf: bytes)
  }

  private mutating func begin(flag: UInt8, length: Int) throws(Status) {
    guard flag <= 1 else { throw Status(.internal, "a message has the unknown flag \(flag)") }
    isCompressed = flag == 1
    guard !isCompressed || decompresses else {
      throw Status(.internal, "a message is compressed and the call announced no grpc-encoding")
    }
    guard length <= maximumMessageSize else {
      throw Status(
        .resourceExhausted, "a message of \(length) bytes is above the limit of \(maximumMessageSize)")
    }
    missing = length
  }
}
