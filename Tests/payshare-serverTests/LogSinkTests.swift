import Logging
import Testing

@testable import payshare_server

@Suite("Log lines")
struct LogSinkTests {
  private func line(_ sink: LogSink, _ message: String, _ metadata: [(String, String)]) -> String {
    sink.line(time: "2025-03-01T12:00:00.123Z", level: .info, label: "server", message: message, metadata)
  }

  @Test func textIsForPeople() {
    #expect(
      line(.text, "connection closed", [("peer", "127.0.0.1:1"), ("reason", "a \"b\"")])
        == #"2025-03-01T12:00:00.123Z info     server: connection closed peer=127.0.0.1:1 reason="a \"b\"""#)
  }

  @Test func jsonKeepsItsOwnNames() {
    #expect(
      line(.jsonLines, "hi", [("level", "x"), ("peer", "y")])
        == #"{"time":"2025-03-01T12:00:00.123Z","level":"info","logger":"server","message":"hi","_level":"x","peer":"y"}"#
    )
  }

  @Test(arguments: [LogSink.text, .jsonLines])
  func nothingBreaksALine(_ sink: LogSink) {
    let text = line(sink, "a\nb\r\u{1b}[2J", [("k", "v\n2025 fake: line")])
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }

  @Test func timesAreInUTCToTheMillisecond() {
    #expect(LogTime.now.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil)
  }
}
