import PayshareClient
import Testing

@testable import payshare

@Suite("People by name")
struct PeopleTests {
  private let asha = "01a1fdcf-37c8-76f1-bc75-debe00d1308f"
  private let ben = "01a1fdcf-38d8-710f-bfd3-6f158b5bc023"
  private let other = "01a1fdcf-39cf-7535-be24-81b25c43acb3"

  @Test func peopleAreFoundByNameBeginningIdAndMe() throws {
    let people = People(me: asha, [asha: "Asha Rao", ben: "Ben"])
    #expect(try people.id(of: "me") == asha)
    #expect(try people.id(of: "BEN") == ben)
    #expect(try people.id(of: "asha") == asha)
    #expect(try people.id(of: other.uppercased()) == other)
  }

  @Test func aWholeNameGoesBeforeABeginning() throws {
    #expect(try People(me: asha, [asha: "Ben", ben: "Benno"]).id(of: "ben") == asha)
  }

  @Test func aNameOfSeveralPeopleIsRefusedWithTheirIds() {
    let people = People(me: asha, [asha: "Ben", ben: "Ben"])
    let error = #expect(throws: CommandError.self) { try people.id(of: "ben") }
    #expect(error?.lines.first?.contains(ben) == true)
    #expect(people.name(ben) == "Ben …c023")
  }

  @Test func anUnknownNameIsRefusedWithTheKnownOnes() {
    let error = #expect(throws: CommandError.self) { try People(me: asha, [ben: "Ben"]).id(of: "zoe") }
    #expect(
      error?.lines == [
        "payshare: nobody called zoe is in a group or event with you, only Ben; name one of them, or give an address or an "
          + "id, which payshare whoami shows"
      ])
  }

  @Test func whoIsRemovedFromAGroupIsLookedForAmongItsMembers() throws {
    let session = try #require(
      StoredSession(
        text: "server s\nuser_id \(asha)\naccess_token a\naccess_token_expiry 1\nrefresh_token r\n"))
    let people = People(
      me: session,
      of: PayshareV1.Group.with { group in
        group.members = [.with { ($0.userID, $0.displayName) = (ben, "Ben") }]
      })
    #expect(try people.id(of: "ben") == ben)
    let error = #expect(throws: CommandError.self) { try people.id(of: "zoe") }
    #expect(error?.lines.first?.hasPrefix("payshare: nobody called zoe is in the group, only Ben;") == true)
  }

  @Test func anEmailAddressFindsNobodyAndSaysSo() {
    let error = #expect(throws: CommandError.self) {
      try People(me: asha, [asha: "Asha"]).id(of: "ben@example.com")
    }
    #expect(error?.lines.first?.hasPrefix("payshare: people are not found by email address: nobody") == true)
  }

  @Test func aParticipantCalledMeIsNotTakenForTheCaller() throws {
    let people = People(me: asha, [asha: "Asha Rao", ben: "Me"])
    let error = #expect(throws: CommandError.self) { try people.id(of: "me") }
    #expect(error?.lines == ["payshare: me may be Asha Rao (you) \(asha), Me \(ben); give the id"])
    #expect(try People(me: asha, [asha: "Me", ben: "Ben"]).id(of: "me") == asha)
    // A beginning is no name of its own.
    #expect(try People(me: asha, [asha: "Asha", ben: "Mei"]).id(of: "me") == asha)
  }

  @Test func anErrorListsFewNames() {
    let ids = (0..<30).map {
      String(repeating: "0", count: 8) + "-0000-7000-8000-0000000000" + String(10 + $0)
    }
    let names = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, "P\(10 + $0)") })
    let error = #expect(throws: CommandError.self) { try People(me: ids[0], names).id(of: "zoe") }
    #expect(error?.lines.first?.contains("P29 and 10 more;") == true)
  }

  @Test func thePersonIsNamedAsCanBeTyped() {
    let people = People(me: asha, [asha: "Ben", ben: "Ben", other: "Zoe"])
    #expect(people.argument(for: other) == "Zoe")
    #expect(people.argument(for: ben) == ben)
  }

  @Test func personAndAmountAreRead() {
    #expect(PersonAmount(argument: "ben=800.00") == PersonAmount(person: "ben", amount: "800.00"))
    #expect(PersonAmount(argument: "ben") == PersonAmount(person: "ben", amount: nil))
    #expect(PersonAmount(argument: "=1") == nil)
    #expect(PersonAmount(argument: "ben=") == nil)
    #expect(PersonAmount(argument: "") == nil)
  }
}
