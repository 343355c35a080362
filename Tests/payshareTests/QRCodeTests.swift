import Foundation
import RPCTestSupport
import Testing

@testable import payshare

@Suite struct QRCodeTests {
  @Test func independentReaderReadsWhatIsShown() async throws {
    let texts = [
      "7",
      "otpauth://totp/Payshare:asha%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Payshare",
      "пароль 🦊", String(repeating: "ab&", count: 300),
    ]
    let folder = try ScratchFolder.make("qr")
    var paths: [String] = []
    for (number, text) in texts.enumerated() {
      let shown = try #require(QRCode(text)).text(coloured: false)
      paths.append("\(folder)/\(number)")
      try Data(shown.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(number)"))
    }
    let script = "\(Repository.path)/Tests/python/qr/read.py"
    let (code, output) = try await ChildProcess([try await Python.program(), script] + paths).finish()
    #expect(code == 0)
    #expect(output.split(separator: "\n").map(String.init) == texts)
  }

  @Test func quietZoneOfFourLightModulesSurroundsTheCode() throws {
    let code = try #require(QRCode("7"))
    #expect(code.width == 21)
    let lines = code.text(coloured: false).split(separator: "\n")
    #expect(lines.count == 15)
    #expect(lines.allSatisfy { $0.count == 29 && $0.hasPrefix("    ") && $0.hasSuffix("    ") })
    #expect(lines.prefix(2).joined().allSatisfy { $0 == " " })
    #expect(lines.suffix(2).joined().allSatisfy { $0 == " " || $0 == "▀" })
    // The corner of the finder pattern: seven dark modules, then light ones below it.
    #expect(lines[2].dropFirst(4).prefix(8) == "█▀▀▀▀▀█ ")
  }

  @Test func colouredLinesAreBlackOnWhiteAndEndSo() throws {
    let code = try #require(QRCode("7"))
    let plain = code.text(coloured: false).split(separator: "\n")
    let coloured = code.text(coloured: true).split(separator: "\n")
    #expect(coloured.map(String.init) == plain.map { "\u{1b}[30;107m\($0)\u{1b}[0m" })
  }

  @Test func textIsOneByteAtLeastAndWhatTheLargestCodeHoldsAtMost() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: QRCode.maximumBytes))?.width == 177)
    #expect(QRCode(String(repeating: "a", count: QRCode.maximumBytes + 1)) == nil)
    #expect(QRCode(String(repeating: "ü", count: QRCode.maximumBytes / 2 + 1)) == nil)
  }
}
