import Identifiers
import ServiceKit
import Testing

@testable import Accounts

@Suite struct GuessKeysTests {
  private let keys: GuessKeys
  private let organisation = UUID(high: 1, low: 1)
  private let home = CallSource(service: "web", address: SourceAddress("192.0.2.7"))

  init() throws { keys = try GuessKeys([[UInt8](repeating: 1, count: 32)]) }

  @Test func eachLimitCountsByItsOwnParts() throws {
    let guess = try keys.guess(at: "asha@example.com", in: organisation, from: home)
    let otherSource = try keys.guess(
      at: "asha@example.com", in: organisation,
      from: CallSource(service: "web", address: SourceAddress("192.0.2.8")))
    let otherService = try keys.guess(
      at: "asha@example.com", in: organisation, from: CallSource(service: "app", address: home.address))
    let otherAccount = try keys.guess(at: "ben@example.com", in: organisation, from: home)
    #expect(Set(GuessLimit.allCases.map { guess[$0] }).count == 6)
    for (limit, shared) in [
      (GuessLimit.ofAccountFromSource, []), (.ofSource, [otherAccount[.ofSource]]),
      (
        .ofAccountFromUnknownSources,
        [otherSource[.ofAccountFromUnknownSources], otherService[.ofAccountFromUnknownSources]]
      ),
      (.resetsOfAccountFromSource, []), (.resetsFromSource, [otherAccount[.resetsFromSource]]),
      (.resetsOfAccount, [otherSource[.resetsOfAccount], otherService[.resetsOfAccount]]),
    ] {
      let all = [otherSource, otherService, otherAccount].map { $0[limit] }
      #expect(all.filter { $0 == guess[limit] } == shared)
    }
  }

  @Test func aKeyRevealsNothingWithoutTheSecret() throws {
    let guess = try keys.guess(at: "asha@example.com", in: organisation, from: home)
    let other = try GuessKeys([[UInt8](repeating: 2, count: 32)]).guess(
      at: "asha@example.com", in: organisation, from: home)
    for limit in GuessLimit.allCases {
      #expect(guess[limit].count == 32)
      #expect(guess[limit] != other[limit])
    }
  }

  @Test func keyPartsAreUnambiguous() throws {
    let one = try keys.guess(
      at: "asha@example.com", in: organisation, from: CallSource(service: "web", address: nil))
    let other = try keys.guess(
      at: "asha@example.co", in: organisation, from: CallSource(service: "mweb", address: nil))
    #expect(one[.ofAccountFromSource] != other[.ofAccountFromSource])
  }

  @Test func withoutASecretThereAreNoKeys() {
    #expect(throws: (any Error).self) { try GuessKeys([]) }
  }
}
