import Identifiers
import ServiceKit
import Testing

/// The header `traceparent` of W3C Trace Context.
@Suite struct TraceParentTests {
  private static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"

  @Test(arguments: ["00", "01", "ff"]) func aHeaderOfVersion00NamesATrace(flags: String) throws {
    let parent = try #require(TraceParent("00-\(Self.trace)-00f067aa0ba902b7-\(flags)"))
    #expect(parent.traceID.description == "4bf92f35-77b3-4da6-a3ce-929d0e0e4736")
    #expect(parent.traceID.traceText == Self.trace)
    #expect(UUID(traceText: Self.trace) == parent.traceID)
  }

  @Test(arguments: [
    "", "00", "00-\(trace)", "00-\(trace)-00f067aa0ba902b7", "00-\(trace)-00f067aa0ba902b7-",
    "00-\(trace)-00f067aa0ba902b7-1", "00-\(trace)-00f067aa0ba902b7-01-", "00-\(trace)-00f067aa0ba902b7-01-x",
    "01-\(trace)-00f067aa0ba902b7-01", "ff-\(trace)-00f067aa0ba902b7-01", "0-\(trace)-00f067aa0ba902b7-001",
    "00-\(trace.uppercased())-00f067aa0ba902b7-01", "00-\(trace)-00F067AA0BA902B7-01",
    "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-\(trace)-0000000000000000-01",
    "00_\(trace)_00f067aa0ba902b7_01", " 00-\(trace)-00f067aa0ba902b7-01", "00-\(trace)-00f067aa0ba902b7-0g",
    "00-\(trace.dropLast())é-00f067aa0ba902b7-01", "00-\(trace.dropLast(2))é-00f067aa0ba902b7-01",
  ]) func anythingElseIsIgnored(text: String) {
    #expect(TraceParent(text) == nil)
  }

  @Test(arguments: ["", "x", trace + "0", String(trace.dropLast()), "4bf92f35-77b3-4da6-a3ce-929d0e0e473"])
  func anotherTextIsNotTheIDOfATrace(text: String) {
    #expect(UUID(traceText: text) == nil)
  }
}
