import Testing

/// Files and functions stay small enough to read in one go (`Sources/README.md`, Habits).
@Suite("Sizes of files and functions")
struct SizeTests {
  private static let maximumFileLines = 400
  private static let maximumFunctionLines = 60

  private let exceptions = Exceptions([
    "BuiltInScenarios.swift": "the text of the scenarios, as they are printed",
    "CommandLineTests.swift": "one journey, step by step",
  ])

  private static let functions = (Repository.sources + Repository.tests).flatMap(\.functions)

  private var longFunctions: [String] {
    Self.functions.filter { $0.lineCount > Self.maximumFunctionLines }
      .map { "\($0.path):\($0.line): \($0.lineCount) lines" }
  }

  @Test func noFileHasMoreThan400Lines() {
    let long = (Repository.sources + Repository.tests).filter { $0.lineCount > Self.maximumFileLines }
    #expect(long.map { "\($0.path): \($0.lineCount) lines" } == [])
  }

  @Test func noFunctionHasMoreThan60Lines() {
    #expect(exceptions.unexplained(longFunctions) == [])
  }

  @Test func exceptionsFromTheLengthOfFunctionsAreStillNeeded() {
    #expect(exceptions.unneeded(longFunctions) == [])
  }

  @Test func bodiesAreMeasuredFromTheDeclarationToItsBrace() {
    let text = """
      protocol P {
        func required()
      }
      struct S {
        var short: Int { 1 }
        func plain() {
          work()
        }

        public init(
          a: Int
        ) throws(E) {
          if a > 0 {
            work()
          }
        }
        private static var long: Int {
          1
        }
        var stored: [Int] = [
          1
        ]
        init?(_ text: String) {
          if initial(
            text)
          {
            return nil
          }
        }
      }
      """
    let functions = SourceFile(path: "S.swift", text: text).functions
    #expect(functions.map(\.line) == [6, 10, 17, 23])
    #expect(functions.map(\.lineCount) == [3, 7, 3, 7])
  }

  @Test func manyFunctionsAreFound() {
    // Were the declarations not recognised, the tests above would say nothing.
    #expect(Self.functions.count > 1_500)
  }
}
