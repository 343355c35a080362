import Logging
import ServiceKit
import Testing

@testable import payshare_server

@Suite struct PersonalDataTests {
  @Test(arguments: [
    ("no account ben@example.com here", "no account …@… here"),
    ("Key (email)=(ben.o'neil+x@example.co.uk) exists", "Key (email)=(ben.o'…@…) exists"),
    ("postgresql://pay:secret@db/pay", "postgresql://pay:…@…/pay"),
    ("a@b, c@d", "…@…, …@…"), ("@ alone @", "@ alone @"), ("nothing", "nothing"),
    ("größe@müller.de", "…@…"),
  ])
  func addressesOfPeopleAreMasked(text: String, masked: String) {
    #expect(PersonalData.masked(text) == masked)
  }

  @Test(arguments: [LogSink.text, .jsonLines])
  func noLineHoldsAnAddress(sink: LogSink) {
    let line = sink.line(
      time: "t", level: .error, label: "x", message: "for ben@example.com",
      [("reason", "asha@example.com failed")])
    #expect(!line.contains("example.com"))
    #expect(line.contains("failed"))
  }
}
