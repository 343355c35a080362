import PayshareAPI
import Protobuf
import RPC
import Testing

/// Lists of the caller's events and groups: their orders and filters.
@Suite struct EventListTests {
  private static func pages(
    _ next: (String) async throws -> (names: [String], token: String)
  ) async throws -> [String] {
    var (names, token): ([String], String) = ([], "")
    repeat {
      let page = try await next(token)
      (names, token) = (names + page.names, page.token)
    } while !token.isEmpty
    return names
  }

  @Test(arguments: [Int32(1), 2, 50])
  func eventsAreOrderedByAgeOrNameAndFiltered(size: Int32) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for name in ["beach", "Alps", "Beach 2", "Zoo", "Alps"] { _ = try await asha.event(name, with: []) }
      let list = { (filter: String, order: String) async throws in
        try await Self.pages { token in
          let page = try await asha.events.listEvents(
            .with { ($0.filter, $0.orderBy, $0.pageSize, $0.pageToken) = (filter, order, size, token) })
          return (page.events.map(\.displayName), page.nextPageToken)
        }
      }
      let byAge = ["Alps", "Zoo", "Beach 2", "Alps", "beach"]
      #expect(try await list("", "") == byAge)
      #expect(try await list("", "create_time desc") == byAge)
      #expect(try await list("", "display_name") == ["Alps", "Alps", "beach", "Beach 2", "Zoo"])
      #expect(try await list("display_name : BEACH", "") == ["Beach 2", "beach"])
      #expect(try await list("display_name : a AND base_currency_code = INR", "display_name").count == 4)
      #expect(try await list("base_currency_code = EUR", "").isEmpty)
    }
  }

  @Test(arguments: [Int32(1), 2, 50])
  func groupsAreOrderedByAgeOrNameAndFiltered(size: Int32) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for name in ["flat", "Chess", "Flat 2"] {
        _ = try await asha.groups.createGroup(.with { $0.group = .with { $0.displayName = name } })
      }
      let list = { (filter: String, order: String) async throws in
        try await Self.pages { token in
          let page = try await asha.groups.listGroups(
            .with { ($0.filter, $0.orderBy, $0.pageSize, $0.pageToken) = (filter, order, size, token) })
          return (page.groups.map(\.displayName), page.nextPageToken)
        }
      }
      #expect(try await list("", "") == ["Flat 2", "Chess", "flat"])
      #expect(try await list("", "display_name") == ["Chess", "flat", "Flat 2"])
      #expect(try await list("display_name : \"FLAT\"", "display_name") == ["flat", "Flat 2"])
    }
  }

  @Test func unsupportedFiltersAndOrdersAreRefusedWithTheirPlace() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let refused = [
        await status { _ = try await asha.events.listEvents(.with { $0.filter = "id = 1" }) },
        await status { _ = try await asha.events.listEvents(.with { $0.orderBy = "id" }) },
        await status {
          _ = try await asha.groups.listGroups(
            .with { ($0.filter, $0.pageSize) = ("base_currency_code = INR", -1) })
        },
      ]
      #expect(refused.allSatisfy { $0?.code == .invalidArgument })
      #expect(
        refused[0]?.message
          == "filter: character 1: this list is filtered by display_name, base_currency_code")
      #expect(
        refused[1]?.message
          == "order_by: character 1: this list is ordered by create_time desc or display_name")
      #expect(
        refused[2]?.message.hasSuffix("filter: character 1: this list is filtered by display_name") == true)
    }
  }
}
