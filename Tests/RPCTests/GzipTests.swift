import SeededRandom
import Testing

@testable import RPC

/// Compression of single messages.
@Suite struct GzipTests {
  @Test(arguments: [0, 1, 100, 16_383, 16_384, 16_385, 1_000_000])
  func compressionRoundTrips(_ size: Int) throws {
    var generator = SeededGenerator(seed: UInt64(size))
    let random = (0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let zeros = [UInt8](repeating: 0, count: size)
    for bytes in [random, zeros] {
      let compressed = try Gzip.compress(bytes[...], reservingPrefix: 0)
      #expect(try Gzip.decompress(compressed, limit: size) == bytes)
    }
  }

  @Test func aPrefixIsLeftFree() throws {
    let compressed = try Gzip.compress([1, 2, 3][...], reservingPrefix: 5)
    #expect(compressed[..<5].elementsEqual([0, 0, 0, 0, 0]))
    #expect(compressed[5..<7].elementsEqual([0x1F, 0x8B]))
    #expect(try Gzip.decompress(Array(compressed[5...]), limit: 3) == [1, 2, 3])
  }

  @Test func oneByteAboveTheLimitIsRefused() throws {
    let compressed = try Gzip.compress([UInt8](repeating: 0, count: 100_001)[...], reservingPrefix: 0)
    #expect(try Gzip.decompress(compressed, limit: 100_001).count == 100_001)
    #expect(code { try Gzip.decompress(compressed, limit: 100_000) } == .resourceExhausted)
    #expect(code { try Gzip.decompress(compressed, limit: 0) } == .resourceExhausted)
  }

  @Test func everyTruncationIsRefused() throws {
    let compressed = try Gzip.compress(Array("a message of some length".utf8)[...], reservingPrefix: 0)
    for count in 0..<compressed.count {
      #expect(
        code { try Gzip.decompress(Array(compressed[..<count]), limit: 1_000) } == .internal, "\(count)")
    }
  }

  @Test func trailingBytesAreRefused() throws {
    let compressed = try Gzip.compress([1, 2, 3][...], reservingPrefix: 0)
    #expect(code { try Gzip.decompress(compressed + [0], limit: 1_000) } == .internal)
  }

  @Test func aDamagedChecksumIsRefused() throws {
    var compressed = try Gzip.compress([1, 2, 3][...], reservingPrefix: 0)
    compressed[compressed.count - 8] ^= 1
    #expect(code { try Gzip.decompress(compressed, limit: 1_000) } == .internal)
  }

  @Test func zlibWithoutGzipIsRefused() {
    // An empty zlib stream (RFC 1950).
    #expect(code { try Gzip.decompress([0x78, 0x9C, 0x03, 0, 0, 0, 0, 1], limit: 1_000) } == .internal)
  }

  private func code(_ body: () throws -> [UInt8]) -> StatusCode? {
    do {
      _ = try body()
      return .ok
    } catch {
      return (error as? Status)?.code
    }
  }
}
