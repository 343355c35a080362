import GoogleAPI
import Protobuf
import Testing

@testable import RPC

/// Errors with their details.
@Suite struct StatusTests {
  @Test func everyCodeHasItsNumberAndName() {
    #expect(StatusCode.allCases.map(\.rawValue) == Array(0...16))
    #expect(Set(StatusCode.allCases.map(\.name)).count == 17)
    #expect(StatusCode(rawValue: 17) == nil)
    #expect(StatusCode(rawValue: -1) == nil)
    #expect(StatusCode.deadlineExceeded.name == "DEADLINE_EXCEEDED")
    #expect(Status(.notFound, "x").description == "NOT_FOUND: x")
    #expect(Status(.ok).description == "OK")
  }

  @Test func detailsComeBackFromTheirBytes() throws {
    let status = Status(
      .notFound, reason: "EVENT_NOT_FOUND", "there is no such event", metadata: ["event": "42"])
    let bytes = try #require(status.encodedDetails(limit: 1_000))
    let received = Status(code: .notFound, message: status.message, encodedDetails: bytes)
    #expect(received == status)
    #expect(received.reason == "EVENT_NOT_FOUND")
    let information = try #require(received.detail(GoogleRpc.ErrorInfo.self))
    #expect(information.domain == Status.domain)
    #expect(information.metadata == ["event": "42"])
    #expect(received.detail(GoogleRpc.BadRequest.self) == nil)
    let wire = try GoogleRpc.Status(decoding: bytes)
    #expect(wire.code == 5)
    #expect(wire.message == status.message)
  }

  @Test func withoutDetailsNothingIsSent() {
    #expect(Status(.aborted, "x").encodedDetails(limit: 1_000) == nil)
    #expect(Status(.aborted, "x").reason == nil)
  }

  @Test func damagedDetailsAreIgnored() {
    let status = Status(code: .aborted, message: "x", encodedDetails: [0xFF, 0xFF])
    #expect(status == Status(.aborted, "x"))
  }

  @Test func violationsBecomeABadRequest() throws {
    let violations = (1...5).map {
      FieldViolation(field: "f\($0)", description: "is wrong", reason: "R\($0)")
    }
    let status = Status(violations: violations)
    #expect(status.code == .invalidArgument)
    #expect(status.message == "f1: is wrong; f2: is wrong; f3: is wrong; and 2 more")
    #expect(status.reason == "FIELD_VIOLATION")
    let badRequest = try #require(status.detail(GoogleRpc.BadRequest.self))
    #expect(badRequest.fieldViolations.map(\.field) == ["f1", "f2", "f3", "f4", "f5"])
    #expect(badRequest.fieldViolations.map(\.reason) == ["R1", "R2", "R3", "R4", "R5"])
    #expect(badRequest.fieldViolations.allSatisfy { $0.description == "is wrong" })
    #expect(Status(violations: [violations[0]]).message == "f1: is wrong")
  }

  @Test func moreViolationsThanFitAreLeftOutAndCounted() throws {
    let violations = (0..<256).map { index in
      FieldViolation(
        field: "a.long.path[\(index)].of.a.field", description: "must not be so", reason: "REASON")
    }
    let status = Status(violations: violations, count: 300)
    #expect(status.message.hasSuffix("and 297 more"))
    let badRequest = try #require(status.detail(GoogleRpc.BadRequest.self))
    #expect(badRequest.fieldViolations.count > 20)
    #expect(badRequest.encoded().count <= Status.maximumViolationBytes + 1_000)
    #expect(badRequest.fieldViolations.first?.field == "a.long.path[0].of.a.field")
  }

  @Test func aCutListOfViolationsSaysThatThereAreMore() {
    let violations = (1...5).map { FieldViolation(field: "f\($0)", description: "is wrong", reason: "R") }
    #expect(Status(violations: violations, isCut: true).message.hasSuffix("; and at least 2 more"))
  }

  @Test func aRequestWithTooManyElementsNamesOnlyTheFieldThatHasThem() throws {
    // A request that was read up to there lacks what comes after, which is no fault of it.
    let mask = GoogleProtobuf.FieldMask.with {
      $0.paths = [String](repeating: "\0", count: Violations.defaultMaximumItems + 1)
    }
    let status = Status(unreadable: mask, DecodingError(.tooManyItems, at: 2_004))
    #expect(status.code == .invalidArgument)
    #expect(status.message == "paths: must have at most 100 elements")
    let violations = try #require(status.detail(GoogleRpc.BadRequest.self)?.fieldViolations)
    #expect(violations.map(\.reason) == ["TOO_MANY"])
  }

  @Test func aRequestWithTooManyFieldsIsAnInvalidArgumentAndAnyOtherFaultIsInternal() {
    let empty = GoogleProtobuf.FieldMask()
    let status = Status(unreadable: empty, DecodingError(.tooManyFields, at: 9))
    #expect(status.code == .invalidArgument)
    #expect(status.reason == "TOO_MANY_FIELDS")
    #expect(Status(unreadable: empty, DecodingError(.tooMuchText, at: 9)).reason == "TOO_MUCH_TEXT")
    #expect(Status(unreadable: empty, DecodingError(.truncated, at: 9)).code == .internal)
  }

  @Test func detailsAboveTheLimitAreDroppedFromTheEnd() throws {
    let large = GoogleProtobuf.Any_.packing(
      GoogleRpc.ErrorInfo.with { $0.reason = String(repeating: "x", count: 500) })
    let small = GoogleProtobuf.Any_.packing(GoogleRpc.ErrorInfo.with { $0.reason = "SMALL" })
    let status = Status(.internal, String(repeating: "m", count: 300), details: [small, large])
    let all = try GoogleRpc.Status(decoding: try #require(status.encodedDetails(limit: 5_000)))
    #expect(all.details.count == 2)
    #expect(all.message.count == 300)
    let withoutMessage = try GoogleRpc.Status(decoding: try #require(status.encodedDetails(limit: 800)))
    #expect(withoutMessage.details.count == 2)
    #expect(withoutMessage.message.isEmpty)
    let first = try GoogleRpc.Status(decoding: try #require(status.encodedDetails(limit: 200)))
    #expect(first.details == [small])
    #expect(status.encodedDetails(limit: 10) == nil)
  }

  @Test func aTimeToRetryIsReadInWholeMilliseconds() {
    #expect(Status(overloaded: "busy", limit: "calls", retrySeconds: 3).retryMilliseconds == 3_000)
    let short = Status(overloaded: "busy", reason: "BUSY", limit: "calls", retryMilliseconds: 1_037)
    #expect(short.retryMilliseconds == 1_037)
    #expect(Status(.unavailable).retryMilliseconds == nil)
    func told(_ seconds: Int64, _ nanos: Int32) -> UInt64? {
      let info = GoogleRpc.RetryInfo.with {
        $0.retryDelay = .with { ($0.seconds, $0.nanos) = (seconds, nanos) }
      }
      return Status(.unavailable, details: [.packing(info)]).retryMilliseconds
    }
    #expect(told(0, 1) == 1)
    #expect(told(-5, 0) == 0)
    #expect(told(.max, 999_999_999) ?? 0 > 1_000_000_000_000)
  }
}
