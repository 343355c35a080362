import Testing

/// A class that says it is confined to its loop checks so in debug builds, where the tests would show a mistake.
@Suite("Classes that belong to a loop")
struct LoopConfinementTests {
  private let exceptions = Exceptions([
    "Request.swift": "knows no loop; the connection that has it asserts its own"
  ])

  /// The classes whose comment has the sentence, by name.
  private static let confined: [(name: String, file: SourceFile)] = Repository.sources.flatMap { file in
    var comment = ""
    return file.lines.compactMap { line -> (name: String, file: SourceFile)? in
      if line.isComment {
        comment += line
        return nil
      }
      defer { comment = "" }
      guard comment.contains("Confined to its loop"),
        let declaration = line.firstMatch(of: /\bclass (\w+)/)
      else { return nil }
      return (String(declaration.1), file)
    }
  }

  private var withoutAssertion: [String] {
    Self.confined.filter { confined in
      !Repository.sources.contains { file in
        file.module == confined.file.module
          && (file.path == confined.file.path || file.name.hasPrefix("\(confined.name)+"))
          && file.lines.contains { $0.contains("assertCurrent()") }
      }
    }.map { "\($0.file.path): \($0.name)" }
  }

  @Test func confinedClassesAssertTheirLoop() {
    #expect(Self.confined.count > 10)
    #expect(exceptions.unexplained(withoutAssertion) == [])
  }

  @Test func exceptionsFromTheAssertionAreStillNeeded() {
    #expect(exceptions.unneeded(withoutAssertion) == [])
  }
}
