import Foundation
import Testing

/// `docs/errors.md`: clients are written against it, so it must list every reason that an error may carry.
@Suite("The list of errors")
struct ErrorDocumentTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func everyReasonInTheSourcesIsListed() throws {
    let list = try String(contentsOf: Self.repository.appending(path: "docs/errors.md"), encoding: .utf8)
    let sources = Self.repository.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var reasons: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      reasons.formUnion(text.matches(of: /reason:\s*(?:String = )?"([A-Z_]+)"/).map { String($0.1) })
      reasons.formUnion(text.matches(of: /FieldViolation\(\s*[^,()]*,\s*"([A-Z_]+)"/).map { String($0.1) })
    }
    // If the expressions above found nothing, the test would prove nothing.
    #expect(reasons.isSuperset(of: ["STALE_ETAG", "OVERLOADED", "DIFFERS_FROM_TOTAL"]))
    #expect(reasons.filter { !list.contains("`\($0)`") } == [])
  }
}
