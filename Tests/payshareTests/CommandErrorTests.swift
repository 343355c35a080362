import JSON
import PayshareClient
import Testing

@testable import payshare

@Suite("Errors of commands")
struct CommandErrorTests {
  @Test func aRefusalNamesEachFieldOnceOnALineOfItsOwn() {
    let violations = [
      FieldViolation(field: "a.b", description: "must be set", reason: "REQUIRED"),
      FieldViolation(field: "c", description: "is too long", reason: "REQUIRED"),
    ]
    let error = CommandError.status(Status(violations: violations))
    #expect(
      error.lines == [
        "payshare: INVALID_ARGUMENT: 2 fields are wrong", "  a.b: must be set", "  c: is too long",
        "  reason: FIELD_VIOLATION",
      ])
    #expect(error.exitCode == 3)
    #expect(
      CommandError.status(Status(violations: [violations[0]])).lines == [
        "payshare: INVALID_ARGUMENT: a field is wrong", "  a.b: must be set", "  reason: FIELD_VIOLATION",
      ])
  }

  @Test func aMessageThatSaysMoreThanItsFieldsIsShown() {
    let violation = FieldViolation(field: "a", description: "must be set", reason: "REQUIRED")
    // The details did not have room for the others.
    let cut = Status(violations: [violation], count: 5)
    #expect(CommandError.status(cut).lines.first == "payshare: INVALID_ARGUMENT: a: must be set; and 2 more")
    var other = Status(violations: [violation])
    other.message = "nothing of this is right"
    #expect(
      CommandError.status(other).lines == [
        "payshare: INVALID_ARGUMENT: nothing of this is right", "  a: must be set",
        "  reason: FIELD_VIOLATION",
      ])
  }

  @Test func aReasonThatOnlyRepeatsTheCodeIsNotShown() {
    let late = Status(.deadlineExceeded, reason: "DEADLINE_EXCEEDED", "the deadline has passed")
    #expect(
      CommandError.status(late).lines == ["payshare: DEADLINE_EXCEEDED: the deadline has passed"])
    let taken = Status(.alreadyExists, reason: "ALREADY_EXISTS", "taken", metadata: ["field": "email"])
    #expect(CommandError.status(taken).lines.last == "  reason: ALREADY_EXISTS field=email")
  }

  @Test(arguments: StatusCode.allCases.filter { $0 != .ok })
  func theExitCodeIsTheNumberOfTheStatus(_ code: StatusCode) {
    #expect(CommandError.status(Status(code)).exitCode == code.rawValue)
  }

  @Test func anErrorIsJSONForScripts() {
    let violation = FieldViolation(field: "a.b", description: "must be set", reason: "REQUIRED")
    #expect(
      CommandError.status(Status(violations: [violation])).json.compact == """
        {"error":{"code":3,"status":"INVALID_ARGUMENT","message":"a.b: must be set","reason":"FIELD_VIOLATION",\
        "metadata":{},"fieldViolations":[{"field":"a.b","description":"must be set","reason":"REQUIRED"}]}}
        """)
    #expect(
      CommandError.usage("no").json.compact == """
        {"error":{"code":64,"status":"USAGE","message":"no","reason":"","metadata":{},"fieldViolations":[]}}
        """)
  }

  @Test func quotedTextIsOneWordOfAShell() {
    #expect(DemoHints.quoted("/tmp/a-b_c.d:1") == "/tmp/a-b_c.d:1")
    #expect(DemoHints.quoted("it's $HOME") == #"'it'\''s $HOME'"#)
    #expect(DemoHints.quoted("") == "''")
  }
}
