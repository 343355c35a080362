import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Access
@testable import payshare_server

/// Only the service that began a session may show it, however often it is renewed.
@Suite struct SessionBindingTests {
  private static let other = "spiffe://payshare.dev/client/other"

  /// The same person, whose tokens another service holds.
  private func person(_ person: Person, calledBy identity: String) -> Person {
    Person(
      person.payshare.called(by: identity), person.session, email: person.email, password: person.password)
  }

  @Test func aSessionShownByAnotherServiceIsRefusedAndStaysLive() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let stolen = person(asha, calledBy: Self.other)
      let refusals = [
        await status { _ = try await stolen.events.getEvent(.with { $0.eventID = trip.id }) },
        await status { try await stolen.pays(100, "Snack", [(stolen, 100)], in: trip) },
        await status { _ = try await stolen.sessions.logOut(PayshareV1.LogOutRequest()) },
      ]
      for refused in refusals {
        #expect(refused?.code == .unauthenticated)
        #expect(refused?.reason == "SESSION_OF_ANOTHER_SERVICE")
      }
      #expect(try await asha.events.getEvent(.with { $0.eventID = trip.id }).newestExpenses.count == 0)
    }
  }

  @Test func aRefreshTokenShownByAnotherServiceIsRefusedAndTheSessionStaysLive() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let first = PayshareV1.RefreshSessionRequest.with { $0.refreshToken = asha.session.refreshToken }
      let thief = PayshareV1.SessionServiceClient(payshare.called(by: Self.other).channel)
      let owner = PayshareV1.SessionServiceClient(payshare.channel)
      let refused = await status { _ = try await thief.refreshSession(first) }
      #expect(refused?.code == .unauthenticated)
      #expect(refused?.reason == "INVALID_REFRESH_TOKEN")
      let next = try await owner.refreshSession(first)
      // A used token, with which its owner would end the session.
      #expect(await status { _ = try await thief.refreshSession(first) } == refused)
      _ = try await owner.refreshSession(.with { $0.refreshToken = next.refreshToken })
    }
  }

  @Test func aRelayMayShowAndRenewSessionsThatOthersBegan() async throws {
    let list = try ClientAllowList.list("\(Payshare.web) users *\n\(Self.other) users relay *")
    try await Payshare.with(callers: list) { payshare in
      let asha = try await payshare.person("Asha")
      let relayed = person(asha, calledBy: Self.other)
      _ = try await relayed.events.listEvents(PayshareV1.ListEventsRequest())
      let sessions = PayshareV1.SessionServiceClient(relayed.payshare.channel)
      let next = try await sessions.refreshSession(.with { $0.refreshToken = asha.session.refreshToken })
      // The session still belongs to the service that began it.
      _ = try await PayshareV1.SessionServiceClient(payshare.channel).refreshSession(
        .with { $0.refreshToken = next.refreshToken })
      // A relay's own sessions belong only to it.
      let own = try await sessions.logIn(
        .with {
          $0.email = asha.email
          $0.password = asha.password
        })
      let refused = await status {
        _ = try await Person(payshare, own, email: asha.email, password: asha.password)
          .events.listEvents(PayshareV1.ListEventsRequest())
      }
      #expect(refused?.reason == "SESSION_OF_ANOTHER_SERVICE")
    }
  }

  @Test func onlyServicesUnderOnePrefixRuleShareSessions() async throws {
    let rules = """
      spiffe://payshare.dev/client/* users *
      spiffe://payshare.dev/client/own users *
      spiffe://payshare.dev/app/* users *
      """
    try await Payshare.with(callers: try ClientAllowList.list(rules)) { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await person(asha, calledBy: Self.other).events.listEvents(PayshareV1.ListEventsRequest())
      for stranger in ["spiffe://payshare.dev/client/own", "spiffe://payshare.dev/app/other"] {
        let refused = await status {
          _ = try await person(asha, calledBy: stranger).events.listEvents(PayshareV1.ListEventsRequest())
        }
        #expect(refused?.reason == "SESSION_OF_ANOTHER_SERVICE")
      }
    }
  }
}
