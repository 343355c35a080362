import Glibc
import Protobuf
import TestAPI
import Testing

/// The most memory this process has had, in bytes.
private func peakResidentBytes() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1_024
}

/// What decoding takes is bounded by the size of the input. Each test has a process of its own, whose peak it reads.
@Suite struct MemoryBoundTests {
  @Test func emptySubMessagesCannotFillTheMemory() async {
    await #expect(processExitsWith: .success) {
      // children = 102, each empty: three bytes that ask for a whole struct.
      let bytes = [UInt8]((0..<(4 << 20)).map { [0xb2, 0x06, 0x00][$0 % 3] }.dropLast())
      let before = peakResidentBytes()
      do throws(DecodingError) {
        _ = try PayshareTest.Everything(decoding: bytes)
        exit(1)
      } catch {
        guard error.reason == .tooExpansive else { exit(2) }
      }
      let allowed =
        3 * (WireReader.freeElementBytes + bytes.count * WireReader.elementBytesPerInputByte) + (32 << 20)
      exit(peakResidentBytes() - before < allowed ? 0 : 3)
    }
  }

  @Test func emptyMapEntriesCannotFillTheMemory() async {
    await #expect(processExitsWith: .success) {
      // string_map = 92: entries whose keys are three ASCII characters, each another.
      var bytes: [UInt8] = []
      for index in 0..<600_000 {
        let key = (0..<3).map { UInt8(0x20 + (index >> (6 * $0)) & 0x3f) }
        bytes += [0xe2, 0x05, 5, 0x0a, 3] + key
      }
      let before = peakResidentBytes()
      _ = try? PayshareTest.Everything(decoding: bytes)
      let allowed =
        3 * (WireReader.freeElementBytes + bytes.count * WireReader.elementBytesPerInputByte) + (32 << 20)
      exit(peakResidentBytes() - before < allowed ? 0 : 3)
    }
  }

  @Test func emptyStringsTakeAtMostTheirArray() async {
    await #expect(processExitsWith: .success) {
      // strings = 54, each empty: three bytes for sixteen.
      let bytes = [UInt8]((0..<(3 << 20)).map { [0xb2, 0x03, 0x00][$0 % 3] })
      let before = peakResidentBytes()
      guard let message = try? PayshareTest.Everything(decoding: bytes) else { exit(1) }
      guard message.strings.count == 1 << 20 else { exit(2) }
      exit(peakResidentBytes() - before < bytes.count * 16 ? 0 : 3)
    }
  }

  @Test func sparseListsOfAnHonestSizeAreAccepted() throws {
    // A page of the greatest size, each element with one small field.
    let message = PayshareTest.Everything.with { message in
      message.children = (0..<1_000).map { index in .with { $0.anInt32 = Int32(index) } }
    }
    #expect(try PayshareTest.Everything(decoding: message.encoded()) == message)
  }
}
