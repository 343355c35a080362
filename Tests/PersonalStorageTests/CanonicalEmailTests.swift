import Foundation
import RPCTestSupport
import Testing

@testable import PersonalStorage

@Suite("The form in which addresses are compared") struct CanonicalEmailTests {
  @Test(arguments: [
    ("Asha@Example.COM", "asha@example.com"), ("Straße@x.de", "STRASSE@X.DE"),
    ("caf\u{e9}@x.fr", "CAFE\u{301}@X.FR"), ("ΟΔΟΣ@x.gr", "οδος@x.gr"), ("οδοσ@x.gr", "οδος@x.gr"),
    ("\u{212b}@x.se", "\u{e5}@x.se"), ("\u{fb01}n@x.org", "FIN@x.org"), ("\u{212a}@x.org", "k@x.org"),
    // The dots below and above of one letter, in either order.
    ("q\u{323}\u{307}@x.org", "Q\u{307}\u{323}@x.org"),
  ])
  func addressesThatDifferInCaseOrCompositionAreTheSame(_ left: String, _ right: String) {
    #expect(CanonicalEmail(left) == CanonicalEmail(right))
  }

  /// Who registers `ı@…` must not be taken for `i@…`: with upper and lower case they would be the same.
  @Test(arguments: [
    ("\u{131}@x.tr", "i@x.tr"), ("\u{130}@x.tr", "i@x.tr"), ("e\u{301}@x.fr", "e@x.fr"),
    ("\u{430}@x.org", "a@x.org"), ("a.b@x.org", "ab@x.org"), ("a+1@x.org", "a@x.org"),
  ])
  func addressesThatOnlyLookAlikeDiffer(_ left: String, _ right: String) {
    #expect(CanonicalEmail(left) != CanonicalEmail(right))
  }

  @Test func theFormOfASCIIIsThatOfTheLibrary() {
    let ascii = String(String.UnicodeScalarView((1..<128).map { Unicode.Scalar(UInt8($0)) }))
    let beside = CanonicalEmail(ascii + "\u{e9}").text
    #expect(CanonicalEmail(ascii).text + "\u{e9}" == beside)
  }

  /// Python's own tables are the other opinion, for each scalar alone and behind a letter that it may combine with.
  @Test func theFormIsThatOfPythonForEveryScalar() async throws {
    let scalars = (1...0x10ffff).compactMap { Unicode.Scalar($0) }
    let program = """
      import sys, unicodedata
      n = lambda form, s: unicodedata.normalize(form, s)
      for line in sys.stdin.buffer.read().split(b"\\0"):
          s = line.decode()
          known = all(unicodedata.category(c) != "Cn" for c in s)
          sys.stdout.buffer.write((n("NFC", n("NFD", s).casefold()) if known else "?").encode() + b"\\0")
      """
    let texts = scalars.flatMap { [String($0), "a" + String($0)] }
    let folder = FileManager.default.temporaryDirectory.appending(path: "casefold-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, script) = (folder.appending(path: "input"), folder.appending(path: "fold.py"))
    try Data(texts.joined(separator: "\0").utf8).write(to: input)
    try Data(program.utf8).write(to: script)
    let python = try ChildProcess(["sh", "-c", "exec python3 '\(script.path)' <'\(input.path)'"])
    let (code, output) = try await python.finish()
    #expect(code == 0)
    let expected = output.unicodeScalars.split(separator: "\0", omittingEmptySubsequences: false)
    #expect(expected.count == texts.count + 1)
    var (compared, different) = (0, [String]())
    for (text, python) in zip(texts, expected) where !python.elementsEqual("?".unicodeScalars) || text == "?"
    {
      compared += 1
      let own = CanonicalEmail(text).text
      if !own.unicodeScalars.elementsEqual(python) { different.append(text) }
      if CanonicalEmail(own).text != own { different.append(text) }
    }
    #expect(different == [])
    #expect(compared > 250_000)
  }
}
