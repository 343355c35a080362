import Identifiers
import SeededRandom
import Testing

@Suite struct UUIDTests {
  @Test func textOfTheRFCExampleReadsAndPrints() throws {
    // RFC 9562, appendix A.6: 2022-02-22 14:22:22 at UTC-5.
    let text = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"
    let id = try #require(UUID(text))
    #expect(id.high == 0x017f_22e2_79b0_7cc3)
    #expect(id.low == 0x98c4_dc0c_0c07_398f)
    #expect(id.version == 7)
    #expect(id.description == text)
    #expect(UUID(text.uppercased()) == id)
  }

  @Test(arguments: [
    "", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
    "017f22e279b07cc398c4dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "017f22e-279b0-7cc3-98c4-dc0c0c07398f",
    "017f22e2-79b0-7cc3-98c4_dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398\u{0}",
    "017f22e2--79b0-7cc3-98c4-dc0c0c07398", "０17f22e2-79b0-7cc3-98c4-dc0c0c0739",
  ])
  func textOfAnotherFormIsRefused(text: String) {
    #expect(UUID(text) == nil)
  }

  @Test func everyPlaceTakesItsCharactersAndNoOther() throws {
    let text = "01890a5d-ac96-774b-bcce-b302099a8057"
    for place in 0..<36 {
      for byte in UInt8(0)...127 {
        var bytes = Array(text.utf8)
        bytes[place] = byte
        let read = UUID(String(decoding: bytes, as: UTF8.self))
        let isDash = [8, 13, 18, 23].contains(place)
        let isMeant = isDash ? byte == UInt8(ascii: "-") : Character(UnicodeScalar(byte)).isHexDigit
        #expect((read != nil) == isMeant, "\(byte) at \(place)")
        let lowered = String(decoding: bytes, as: UTF8.self).lowercased()
        if let read { #expect(read.description == lowered) }
      }
    }
    #expect(UUID("01890a5d-ac96-774b-bcce-b302099a805é") == nil)
    #expect(UUID("0189０a5d-ac96-774b-bcce-b302099a8") == nil)
  }

  @Test func bytesAndTextReadBack() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<1_000 {
      let id = UUID(high: random.next(), low: random.next())
      #expect(UUID(bytes: id.bytes) == id)
      #expect(UUID(id.description) == id)
    }
    #expect(UUID(bytes: [UInt8](repeating: 0, count: 15)) == nil)
    #expect(UUID(bytes: [UInt8](repeating: 0, count: 17)) == nil)
  }

  @Test func orderIsThatOfTheBytes() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<1_000 {
      let high = random.next()
      let one = UUID(high: random.next() % 2 == 0 ? high : random.next(), low: random.next())
      let other = UUID(high: high, low: random.next())
      #expect((one < other) == one.bytes.lexicographicallyPrecedes(other.bytes))
      #expect((one < other) == (one.description < other.description))
    }
  }

  @Test func versionSevenBeginsWithTheTime() {
    var random = SeededGenerator(seed: 3)
    let id = UUID.version7(atUnixNanoseconds: 1_645_557_742_000_000_000, using: &random)
    #expect(id.description.hasPrefix("017f22e2-79b0-7000-"))
    #expect(id.version == 7)
    #expect(id.low >> 62 == 0b10)
    #expect(UUID.version7(atUnixNanoseconds: -1, using: &random).high == 0x7000)
    #expect(UUID.version7(atUnixNanoseconds: .max, using: &random).version == 7)
  }

  @Test func versionSevenComesInOrderOfTime() {
    var random = SeededGenerator(seed: 4)
    var time: Int64 = 1_645_557_742_999_000_000
    var last = UUID.version7(atUnixNanoseconds: time, using: &random)
    for _ in 0..<10_000 {
      time += 245
      let next = UUID.version7(atUnixNanoseconds: time, using: &random)
      #expect(last < next)
      #expect(next.version == 7)
      last = next
    }
  }
}
