import Testing

@testable import Mail

/// Texts with placeholders, and what is put into them.
@Suite("Texts of mails") struct MailTextTests {
  private func fault(_ text: String) -> MailText.Fault? {
    do throws(MailText.Fault) {
      _ = try MailText(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func valuesTakeThePlaceOfTheirNames() throws {
    let text = try MailText("{{a}} and {{b_2}}, {{a}}{")
    #expect(text.variables == ["a", "b_2"])
    #expect(text.filled(with: ["a": "x", "b_2": "{{a}}"]) { $0 } == "x and {{a}}, x{")
  }

  @Test(arguments: ["", "no placeholder", "{ {a} }", "}}", "a } b {"])
  func otherBracesAreText(_ text: String) throws {
    #expect(try MailText(text).filled(with: [:]) { $0 } == text)
  }

  @Test(
    arguments: [
      ("a\n{{b", .unclosedPlaceholder(line: 2)), ("{{a\n}}", .unclosedPlaceholder(line: 1)),
      ("{{}}", .malformedPlaceholder(line: 1)), ("\n\n{{ a }}", .malformedPlaceholder(line: 3)),
      ("{{A}}", .malformedPlaceholder(line: 1)), ("{{a}}\r\n{{a-b}}", .malformedPlaceholder(line: 2)),
      ("{{{a}}}", .malformedPlaceholder(line: 1)),
    ] as [(String, MailText.Fault)])
  func aPlaceholderThatCannotBeReadIsToldWithItsLine(_ text: String, _ expected: MailText.Fault) {
    #expect(fault(text) == expected)
  }

  @Test func valuesAreEscapedInHTMLOnly() throws {
    let source = try MailText("<a href=\"{{a}}\">{{a}}</a>")
    let texts = MailTexts(subject: source, text: source, html: source)
    let filled = texts.filled(with: ["a": "<script>\"&'"])
    #expect(filled.text == "<a href=\"<script>\"&'\"><script>\"&'</a>")
    let escaped = "&lt;script&gt;&quot;&amp;&#39;"
    #expect(filled.html == "<a href=\"\(escaped)\">\(escaped)</a>")
  }

  @Test func aSubjectStaysOneLineWhateverTheValue() throws {
    let source = try MailText("Re: {{a}}")
    let texts = MailTexts(subject: source, text: source, html: source)
    #expect(texts.filled(with: ["a": "x\r\nBcc: y\u{2028}z\u{0}"]).subject == "Re: x  Bcc: y z ")
  }
}
