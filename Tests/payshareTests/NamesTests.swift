import PayshareClient
import Testing

@testable import payshare

@Suite("Events and groups by name")
struct NamesTests {
  private let time = GoogleProtobuf.Timestamp.with { $0.seconds = 1_740_830_400 }

  private func refusal(_ text: String, isOfOrganisation: Bool = false) -> String? {
    #expect(throws: CommandError.self) {
      try CommandContext.only(
        [("1", "Goa trip", time), ("2", "Flat", time), ("3", "flat", time)], named: text, "event",
        isOfOrganisation: isOfOrganisation)
    }?.lines.first
  }

  @Test func aMisspeltNameSuggestsTheNearest() {
    #expect(
      refusal("goa tripp") == "payshare: you have no event called goa tripp; did you mean Goa trip? "
        + "payshare event list shows yours")
    #expect(refusal("Paris") == "payshare: you have no event called Paris; payshare event list shows yours")
  }

  @Test func whoMayListAllIsPointedToAll() {
    #expect(
      refusal("Paris", isOfOrganisation: true)
        == "payshare: the organisation has no event called Paris; payshare event list --all shows them")
  }

  @Test func thingsOfOneNameAreToldApart() {
    #expect(
      refusal("flat") == "payshare: 2 events are called flat: 2 (created 2025-03-01 12:00 UTC), "
        + "3 (created 2025-03-01 12:00 UTC); give the id")
  }
}
