import RPCTestSupport
import SeededRandom
import Testing

@testable import Cryptography

@Suite struct TOTPTests {
  private static let rfc = TOTP(seed: Array("12345678901234567890".utf8))

  // RFC 6238, appendix B: its codes have eight digits, of which these are the last six.
  @Test(
    arguments: [
      (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
      (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ] as [(Int64, String)])
  func codeIsThatOfRFC6238(seconds: Int64, code: String) throws {
    let step = TOTP.step(at: seconds)
    #expect(try Self.rfc.code(of: step) == code)
    #expect(try Self.rfc.step(of: code, at: seconds, after: nil) == step)
  }

  @Test func codesAreThoseOfOathtool() async throws {
    var random = SeededGenerator(seed: 6_238)
    for length in [16, TOTP.seedBytes, 64, 65, 100] {
      let totp = TOTP(seed: (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
      let step = Int64.random(in: 0..<1 << 31, using: &random) / TOTP.stepSeconds
      let hex = totp.seed.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      let (code, output) = try await ChildProcess([
        "oathtool", "--totp=sha1", "--now=@\(step * TOTP.stepSeconds)", "--window=50", hex,
      ]).finish()
      #expect(code == 0)
      #expect(
        output.split(separator: "\n").map(String.init) == (try (0...50).map { try totp.code(of: step + $0) }))
    }
  }

  @Test func clockMayBeOneStepBehindOrAhead() throws {
    let seconds: Int64 = 1_234_567_890
    let now = TOTP.step(at: seconds)
    for step in now - 3...now + 3 {
      let found = try Self.rfc.step(of: try Self.rfc.code(of: step), at: seconds, after: nil)
      #expect(found == ((now - 1...now + 1).contains(step) ? step : nil))
    }
    #expect(TOTP.toleratedSteps == 1)
  }

  @Test func stepBeginsAndEndsOnTheSecond() throws {
    #expect(TOTP.step(at: 29) == 0)
    #expect(TOTP.step(at: 30) == 1)
    #expect(TOTP.step(at: 59) == 1)
    // The first step of 1970 has no step before it that a code could be of.
    #expect(try Self.rfc.step(of: try Self.rfc.code(of: 0), at: 0, after: nil) == 0)
  }

  @Test func stepIsUsedOnceAndNoneBeforeIt() throws {
    let seconds: Int64 = 1_234_567_890
    let now = TOTP.step(at: seconds)
    for lastUsed in now - 2...now + 2 {
      for step in now - 1...now + 1 {
        let found = try Self.rfc.step(of: try Self.rfc.code(of: step), at: seconds, after: lastUsed)
        #expect(found == (step > lastUsed ? step : nil))
      }
    }
  }

  @Test func codeOfTwoStepsIsUsedOnce() throws {
    // Found by search: these neighbouring steps have the same code.
    let step: Int64 = 910_737
    let code = try Self.rfc.code(of: step)
    try #require(try Self.rfc.code(of: step + 1) == code)
    let used = try Self.rfc.step(of: code, at: step * TOTP.stepSeconds, after: nil)
    #expect(used == step + 1)
    #expect(try Self.rfc.step(of: code, at: step * TOTP.stepSeconds, after: used) == nil)
  }

  @Test(arguments: ["", "28708", "2870820", " 287082", "28708 ", "287083", "２８７０８２", "28708\u{0}"])
  func anyOtherTextIsRefused(code: String) throws {
    #expect(try Self.rfc.step(of: code, at: 59, after: nil) == nil)
  }

  @Test func newSeedsHave160BitsAndDiffer() {
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    let (one, other) = (TOTP.make(using: &random), TOTP.make(using: &random))
    #expect(one.seed.count == 20)
    #expect(one.seed != other.seed)
  }

  @Test func uriStatesWhatAuthenticatorsAsk() {
    #expect(
      Self.rfc.uri(issuer: "Payshare", account: "asha@example.com")
        == "otpauth://totp/Payshare:asha%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Payshare"
        + "&algorithm=SHA1&digits=6&period=30")
  }

  @Test func namesCannotAddParametersToTheURI() {
    let uri = Self.rfc.uri(issuer: "A & B: ä+\n", account: "x?secret=AAAA#%")
    #expect(uri.hasPrefix("otpauth://totp/A%20%26%20B%3A%20%C3%A4%2B%0A:x%3Fsecret%3DAAAA%23%25?secret=GEZD"))
    #expect(uri.count { $0 == "?" } == 1)
  }
}
