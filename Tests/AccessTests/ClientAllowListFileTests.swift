import Files
import Foundation
import PayshareAPI
import RPC
import TLS
import Testing

@testable import Access

@Suite("The file of the client allow list")
struct ClientAllowListFileTests {
  private static let events = PayshareV1.EventServiceMethods.service.name
  private static let balances = PayshareV1.BalanceServiceMethods.service.name

  private func file(_ path: String = "callers") -> ClientAllowListFile {
    ClientAllowListFile(path, trustDomain: "payshare.dev", services: [Self.events, Self.balances])
  }

  private func allowList(_ text: String) throws -> ClientAllowList { try file().parse(Array(text.utf8)) }

  private func error(_ text: String) -> ClientAllowListError? {
    do throws(ClientAllowListError) {
      _ = try file().parse(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func rulesCommentsAndEmptyLinesAreRead() throws {
    let list = try allowList(
      """
      # The web application acts for whoever is logged in.
      spiffe://payshare.dev/client/web  users  *   # everything

      \tspiffe://payshare.dev/client/report\tno-users payshare.v1.EventService  payshare.v1.BalanceService\r
      """)
    #expect(
      list.grant(for: "spiffe://payshare.dev/client/web")
        == ClientGrant(services: nil, mayActForUsers: true))
    #expect(
      list.grant(for: "spiffe://payshare.dev/client/report")
        == ClientGrant(services: [Self.events, Self.balances], mayActForUsers: false))
  }

  @Test func aPortalIsMarkedBetweenItsUsersAndItsServices() throws {
    let list = try allowList(
      """
      spiffe://payshare.dev/client/web users forwards *
      spiffe://payshare.dev/client/kiosk no-users forwards \(Self.events) \(Self.balances)
      spiffe://payshare.dev/client/other users *
      """)
    #expect(
      list.grant(for: "spiffe://payshare.dev/client/web")
        == ClientGrant(services: nil, mayActForUsers: true, forwards: true))
    #expect(
      list.grant(for: "spiffe://payshare.dev/client/kiosk")
        == ClientGrant(services: [Self.events, Self.balances], mayActForUsers: false, forwards: true))
    #expect(!list.grant(for: "spiffe://payshare.dev/client/other").forwards)
    #expect(!list.grant(for: nil).forwards)
    #expect(!ClientAllowList().grant(for: "spiffe://payshare.dev/client/web").forwards)
  }

  @Test func relaysAreMarkedWithOrWithoutForwards() throws {
    let list = try allowList(
      """
      spiffe://payshare.dev/client/gateway users relay *
      spiffe://payshare.dev/client/portal users relay forwards \(Self.events)
      spiffe://payshare.dev/client/web users forwards relay *
      spiffe://payshare.dev/client/other users *
      """)
    func grant(_ name: String) -> ClientGrant {
      list.grant(for: "spiffe://payshare.dev/client/\(name)")
    }
    #expect(grant("gateway") == ClientGrant(services: nil, mayActForUsers: true, relays: true))
    #expect(
      grant("portal")
        == ClientGrant(services: [Self.events], mayActForUsers: true, forwards: true, relays: true))
    #expect(grant("web") == ClientGrant(services: nil, mayActForUsers: true, forwards: true, relays: true))
    #expect(!grant("other").relays)
    #expect(!ClientAllowList().grant(for: "spiffe://payshare.dev/client/web").relays)
  }

  @Test func operatorsAreMarkedAndNoClientIsOneByDefault() throws {
    let list = try allowList(
      """
      spiffe://payshare.dev/client/admin users operator *
      spiffe://payshare.dev/client/robot no-users operator \(Self.events)
      spiffe://payshare.dev/client/web users relay forwards operator *
      spiffe://payshare.dev/client/other users *
      """)
    func isOperator(_ name: String) -> Bool {
      list.grant(for: "spiffe://payshare.dev/client/\(name)").isOperator
    }
    #expect(["admin", "robot", "web"].allSatisfy(isOperator))
    #expect(!isOperator("other"))
    #expect(!isOperator("unknown"))
    #expect(!ClientAllowList().grant(for: "spiffe://payshare.dev/client/admin").isOperator)
  }

  @Test func aClientWithoutARuleMayOnlyCallHealth() throws {
    let list = try allowList("spiffe://payshare.dev/client/web users *")
    for identity in ["spiffe://payshare.dev/client/other", "spiffe://payshare.dev/client/web/x", nil] {
      let grant = list.grant(for: identity)
      #expect(!grant.allows(Self.events))
      #expect(!grant.allows("grpc.reflection.v1.ServerReflection"))
      #expect(!grant.mayActForUsers)
      #expect(grant.allows("grpc.health.v1.Health"))
    }
  }

  @Test func withoutAListEveryClientMayCallEverything() {
    let grant = ClientAllowList().grant(for: "spiffe://payshare.dev/client/any")
    #expect(grant.allows(Self.events) && grant.mayActForUsers)
    #expect(ClientAllowList().grant(for: nil).allows(Self.events))
  }

  @Test func theMostSpecificRuleAppliesWhateverTheOrder() throws {
    let rules = [
      "spiffe://payshare.dev/* no-users *", "spiffe://payshare.dev/client/* no-users \(Self.events)",
      "spiffe://payshare.dev/client/web users \(Self.balances)",
    ]
    for rules in [rules, rules.reversed()] {
      let list = try allowList(rules.joined(separator: "\n"))
      #expect(list.grant(for: "spiffe://payshare.dev/client/web").services == [Self.balances])
      #expect(list.grant(for: "spiffe://payshare.dev/client/web2").services == [Self.events])
      #expect(list.grant(for: "spiffe://payshare.dev/client").services == nil)
      #expect(list.grant(for: "spiffe://payshare.dev/other/web").services == nil)
      #expect(list.grant(for: "spiffe://payshare.devious/client/web").services == [])
    }
  }

  @Test(
    arguments: [
      ("web users *", 1, .malformedID("web", .wrongScheme)),
      ("\n\nspiffe://payshare.dev users *", 3, .malformedID("spiffe://payshare.dev", .emptySegment)),
      (
        "spiffe://payshare.dev/client/w* users *", 1,
        .malformedID("spiffe://payshare.dev/client/w*", .invalidPath)
      ),
      (
        "spiffe://payshare.dev/client//* users *", 1,
        .malformedID("spiffe://payshare.dev/client//*", .emptySegment)
      ),
      ("spiffe://other.dev/client/web users *", 1, .otherTrustDomain("other.dev", "payshare.dev")),
      ("spiffe://payshare.dev/client/web", 1, .usersExpected),
      ("spiffe://payshare.dev/client/web *", 1, .usersExpected),
      ("spiffe://payshare.dev/client/web Users *", 1, .usersExpected),
      ("spiffe://payshare.dev/client/web users # *", 1, .noServices),
      ("spiffe://payshare.dev/client/web users * \(events)", 1, .allAmongServices),
      ("spiffe://payshare.dev/client/web users forwards", 1, .noServices),
      ("spiffe://payshare.dev/client/web users * forwards", 1, .allAmongServices),
      (
        "spiffe://payshare.dev/client/web users forwards forwards \(events)", 1, .unknownService("forwards")
      ),
      ("spiffe://payshare.dev/client/web forwards *", 1, .usersExpected),
      ("spiffe://payshare.dev/client/web no-users relay *", 1, .relayWithoutUsers),
      ("spiffe://payshare.dev/client/web no-users by-roles *", 1, .rolesWithoutUsers),
      ("spiffe://payshare.dev/client/web users relay relay \(events)", 1, .unknownService("relay")),
      ("spiffe://payshare.dev/client/web users EventService", 1, .unknownService("EventService")),
      (
        "spiffe://payshare.dev/a users *\r\n\r\nspiffe://payshare.dev/a no-users *", 3,
        .duplicate(firstLine: 1)
      ),
      ("spiffe://payshare.dev/a/* users *\nspiffe://payshare.dev/a/* users *", 2, .duplicate(firstLine: 1)),
      ("# nothing yet\n", nil, .noRules), ("", nil, .noRules),
    ] as [(String, Int?, ClientAllowListError.Problem)])
  func aMistakeNamesItsLine(_ text: String, _ line: Int?, _ problem: ClientAllowListError.Problem) {
    #expect(error(text) == ClientAllowListError(file: "callers", line: line, problem: problem))
  }

  @Test func anErrorIsOneLineWithFileLineAndReason() {
    #expect(
      error("\nspiffe://payshare.dev/client/web users payshare.v1.Nothing")?.description
        == "callers:2: there is no service payshare.v1.Nothing")
    #expect(error("")?.description == "callers: it has no rules")
  }

  @Test func whatIsNotUTF8IsRefused() {
    #expect(throws: ClientAllowListError(file: "callers", line: nil, problem: .notUTF8)) {
      try file().parse([0xFF, 0x0A])
    }
  }

  @Test func aFileIsReadUpToItsLimit() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "callers-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let rule = Array("spiffe://payshare.dev/client/web users *\n".utf8)
    let padding = [UInt8](repeating: UInt8(ascii: "\n"), count: ClientAllowListFile.maximumBytes - rule.count)
    try Data(rule + padding).write(to: URL(fileURLWithPath: path))
    #expect(try file(path).load().grant(for: "spiffe://payshare.dev/client/web").mayActForUsers)
    try Data(rule + padding + [10]).write(to: URL(fileURLWithPath: path))
    #expect(
      throws: ClientAllowListError(
        file: path, line: nil, problem: .unusable(.tooLarge(bytes: ClientAllowListFile.maximumBytes)))
    ) { try file(path).load() }
  }

  /// A client that can change the list can let itself in.
  @Test func aWorldWritableListIsRefused() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "callers-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("spiffe://payshare.dev/client/web users *\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    #expect(
      throws: ClientAllowListError(file: path, line: nil, problem: .unusable(.writableByAll(mode: 0o666)))
    ) {
      try file(path).load()
    }
  }

  @Test func aMissingFileIsNamed() {
    let error = #expect(throws: ClientAllowListError.self) { try file("/nonexistent/callers").load() }
    #expect(error?.description == "/nonexistent/callers: No such file or directory")
  }
}
