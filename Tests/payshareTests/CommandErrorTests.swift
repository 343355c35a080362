import PayshareClient
import Testing

@testable import payshare

@Suite("Errors of commands")
struct CommandErrorTests {
  @Test func aRefusalIsItsCodeItsMessageAndEachFieldOnALineOfItsOwn() {
    let violations = [
      FieldViolation(field: "a.b", description: "must be set", reason: "REQUIRED"),
      FieldViolation(field: "c", description: "is too long", reason: "REQUIRED"),
    ]
    let error = CommandError.status(Status(violations: violations))
    #expect(
      error.lines == [
        "payshare: INVALID_ARGUMENT: a.b: must be set; c: is too long", "  a.b: must be set",
        "  c: is too long",
        "  reason: FIELD_VIOLATION",
      ])
    #expect(error.exitCode == 3)
  }

  @Test(arguments: StatusCode.allCases.filter { $0 != .ok })
  func theExitCodeIsTheNumberOfTheStatus(_ code: StatusCode) {
    #expect(CommandError.status(Status(code)).exitCode == code.rawValue)
  }

  @Test func quotedTextIsOneWordOfAShell() {
    #expect(DemoHints.quoted("/tmp/a-b_c.d:1") == "/tmp/a-b_c.d:1")
    #expect(DemoHints.quoted("it's $HOME") == #"'it'\''s $HOME'"#)
    #expect(DemoHints.quoted("") == "''")
  }
}
