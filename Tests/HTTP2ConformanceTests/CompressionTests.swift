import HTTP2
import RPCTestSupport
import Testing

/// RFC 7541: what a server makes of header blocks.
@Suite(.timeLimit(.minutes(5)))
struct CompressionTests {
  private static let echo = RawField.block(RawField.echo)
  private static let path = RawField(":path", "/testing.EchoService/Echo")

  /// Whatever the block is a request of, it is the one of `RawField.echo` and gets its answer.
  private static func expectTaken(_ blocks: [UInt8]...) async throws {
    try await withRawPeer { peer in
      for (index, block) in blocks.enumerated() {
        let stream = UInt32(index * 2 + 1)
        peer.send(.headers(stream, block: block), .data(stream, RawPeer.message, ends: true))
        try peer.expectEcho(stream)
      }
    }
  }

  private static func expectRefused(_ block: [UInt8]) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, block: block))
      try peer.expectConnectionError(.compressionError)
    }
  }

  /// The fields of `RawField.echo` with the path as these bytes write it.
  private static func echo(path: [UInt8]) -> [UInt8] {
    RawField.block(Array(RawField.echo.prefix(2))) + path + RawField.block(Array(RawField.echo.dropFirst(3)))
  }

  // MARK: Tables

  @Test(
    "RFC 7541 2.3.3: an index beyond both tables is a connection error COMPRESSION_ERROR",
    arguments: [62, 63, 200, 70_000])
  func indexBeyondTables(_ index: Int) async throws {
    try await Self.expectRefused(Self.echo + RawField.integer(index, prefix: 7, 0x80))
  }

  @Test(
    "RFC 7541 2.3.3: a name's index beyond both tables is a connection error COMPRESSION_ERROR",
    arguments: [(6, 0x40), (4, 0x00), (4, 0x10)] as [(Int, UInt8)])
  func nameBeyondTables(_ prefix: Int, _ pattern: UInt8) async throws {
    try await Self.expectRefused(
      Self.echo + RawField.integer(62, prefix: prefix, pattern) + RawField.string(Array("x".utf8)))
  }

  @Test("RFC 7541 2.3.1: every entry of the static table can be named", arguments: [2, 3, 6, 7, 15, 61])
  func staticTable(_ index: Int) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, block: RawField.integer(index, prefix: 7, 0x80), ends: true))
      // The request is no good, yet compression is.
      try peer.expectStreamError(1, .protocolError)
      try peer.echo(3)
    }
  }

  @Test("RFC 7541 2.3.2: the dynamic table outlives a header block")
  func dynamicTable() async throws {
    try await Self.expectTaken(
      Self.echo(path: Self.path.literal(0x40)), Self.echo(path: [0xBE]), Self.echo(path: [0xBE]))
  }

  @Test("RFC 7541 2.3.2: newer entries of the dynamic table come first")
  func newerEntriesFirst() async throws {
    try await Self.expectTaken(
      Self.echo(path: Self.path.literal(0x40)) + RawField("x-a", "1").literal(0x40),
      Self.echo(path: [0xBF]) + [0xBE])
  }

  // MARK: Size of the dynamic table

  @Test(
    "RFC 7541 4.2: updates of the table's size come first",
    arguments: [[0x20], [0x20, 0x3F, 0xE1, 0x1F], [0x3F, 0xE1, 0x1F]])
  func updatesInFront(_ updates: [UInt8]) async throws {
    // 0, and 4096: the default of SETTINGS_HEADER_TABLE_SIZE.
    try await Self.expectTaken(updates + Self.echo)
  }

  @Test(
    "RFC 7541 4.2: an update behind a field is a connection error COMPRESSION_ERROR",
    arguments: [[0x20], [0x3F, 0xE1, 0x1F]])
  func lateUpdate(_ update: [UInt8]) async throws {
    try await Self.expectRefused(Self.echo + update)
    try await Self.expectRefused(RawField.block(Array(RawField.echo.prefix(1))) + update + Self.echo)
  }

  @Test(
    "RFC 7541 6.3: an update above SETTINGS_HEADER_TABLE_SIZE is a connection error COMPRESSION_ERROR",
    arguments: [4_097, 65_536, 1 << 31])
  func updateAboveLimit(_ size: Int) async throws {
    try await Self.expectRefused(RawField.integer(size, prefix: 5, 0x20) + Self.echo)
  }

  @Test("RFC 7541 4.3: an update to 0 empties the table")
  func updateEmptiesTable() async throws {
    try await withRawPeer { peer in
      peer.send(
        .headers(1, block: Self.echo(path: Self.path.literal(0x40))), .data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
      peer.send(.headers(3, block: [0x20] + Self.echo(path: [0xBE])))
      try peer.expectConnectionError(.compressionError)
    }
  }

  @Test("RFC 7541 4.4: an entry larger than the table empties it")
  func entryAboveTable() async throws {
    try await withRawPeer { peer in
      let large = RawField("x-large", String(repeating: "x", count: 4_096))
      peer.send(.headers(1, block: Self.echo(path: Self.path.literal(0x40)) + large.literal(0x40)))
      peer.send(.data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
      peer.send(.headers(3, block: Self.echo(path: [0xBE])))
      try peer.expectConnectionError(.compressionError)
    }
  }

  // MARK: Primitives

  @Test("RFC 7541 5.1: an integer may be written with needless bytes")
  func longInteger() async throws {
    // A table size of 31, where one byte behind the first would do.
    try await Self.expectTaken([0x3F, 0x80, 0x80, 0x00] + Self.echo)
  }

  private static let endlessIntegers: [[UInt8]] = [
    [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0xFF] + [UInt8](repeating: 0xFF, count: 12) + [0x01],
    [0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0x00, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
  ]

  @Test(
    "RFC 7541 5.1: an integer above all limits is a connection error COMPRESSION_ERROR",
    arguments: endlessIntegers)
  func endlessInteger(_ bytes: [UInt8]) async throws { try await Self.expectRefused(Self.echo + bytes) }

  private static let cutShort: [[UInt8]] = [
    [0xFF], [0x40], [0x00, 3, 0x78], [0x00, 1, 0x78], [0x00, 1, 0x78, 2, 0x31], [0x00, 0x7F],
    [0x44, 0x83, 0xFF],
  ]

  @Test(
    "RFC 7541 5.2: a field beyond the end of the block is a connection error COMPRESSION_ERROR",
    arguments: cutShort)
  func fieldCutShort(_ bytes: [UInt8]) async throws { try await Self.expectRefused(Self.echo + bytes) }

  @Test("RFC 7541 5.2: a value in Huffman code is taken")
  func huffman() async throws {
    // RFC 7541, appendix C.4.1: www.example.com.
    let example: [UInt8] = [0xF1, 0xE3, 0xC2, 0xE5, 0xF2, 0x3A, 0x6B, 0xA0, 0xAB, 0x90, 0xF4, 0xFF]
    try await Self.expectTaken(
      Self.echo + [0x00] + RawField.string(Array("x-a".utf8)) + RawField.string(example, isHuffman: true))
  }

  /// Behind "a", whose code is 00011.
  private static let badHuffman: [[UInt8]] = [
    // Padding of 8 bits and more.
    [0x1F, 0xFF], [0x1F, 0xFF, 0xFF],
    // Padding of zeros, and of ones that end in a zero.
    [0x18], [0x1E],
    // EOS: 30 ones.
    [0xFF, 0xFF, 0xFF, 0xFC], [0x1F, 0xFF, 0xFF, 0xFF, 0xFF],
  ]

  @Test(
    "RFC 7541 5.2: wrong padding or EOS in Huffman code is a connection error COMPRESSION_ERROR",
    arguments: badHuffman)
  func malformedHuffman(_ bytes: [UInt8]) async throws {
    try await Self.expectRefused(
      Self.echo + [0x00] + RawField.string(Array("x-a".utf8)) + RawField.string(bytes, isHuffman: true))
  }

  // MARK: Representations

  @Test("RFC 7541 6.1: index 0 is a connection error COMPRESSION_ERROR")
  func indexZero() async throws { try await Self.expectRefused(Self.echo + [0x80]) }

  @Test("RFC 7541 6.1: an indexed field is taken")
  func indexedField() async throws {
    // :method POST and :scheme http.
    try await Self.expectTaken([0x83, 0x86] + RawField.block(Array(RawField.echo.dropFirst(2))))
  }

  @Test(
    "RFC 7541 6.2: literals with, without and never with indexing are taken",
    arguments: [0x40, 0x00, 0x10] as [UInt8])
  func literals(_ pattern: UInt8) async throws {
    // By name, and with the name's index, which is 4.
    let indexed = [pattern | 4] + RawField.string(Array(Self.path.value.utf8))
    try await Self.expectTaken(Self.echo(path: Self.path.literal(pattern)), Self.echo(path: indexed))
  }

  @Test(
    "RFC 7541 6.2: literals without indexing leave the dynamic table alone",
    arguments: [0x00, 0x10] as [UInt8])
  func literalsWithoutIndexing(_ pattern: UInt8) async throws {
    try await Self.expectTaken(
      Self.echo(path: Self.path.literal(0x40)) + RawField("x-a", "1").literal(pattern),
      Self.echo(path: [0xBE]))
  }
}
