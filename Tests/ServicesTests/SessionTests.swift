import PayshareAPI
import Protobuf
import RPC
import Testing

@Suite struct SessionTests {
  @Test func aWrongPasswordAndAnUnknownAccountAreAnsweredAlike() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let sessions = PayshareV1.SessionServiceClient(payshare.channel)
      let wrong = await status {
        _ = try await sessions.logIn(
          .with {
            $0.email = asha.email
            $0.password = "something else"
          })
      }
      let unknown = await status {
        _ = try await sessions.logIn(
          .with {
            $0.email = "nobody@example.com"
            $0.password = "something else"
          })
      }
      #expect(wrong?.code == .unauthenticated)
      #expect(wrong == unknown)
    }
  }

  @Test func afterLoggingOutTheAccessTokenIsRefused() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      #expect(try await asha.accounts.getCurrentUser(PayshareV1.GetCurrentUserRequest()).email == asha.email)
      _ = try await asha.sessions.logOut(PayshareV1.LogOutRequest())
      let refused = await status {
        _ = try await asha.accounts.getCurrentUser(PayshareV1.GetCurrentUserRequest())
      }
      #expect(refused?.code == .unauthenticated)
      #expect(refused?.reason == "SESSION_ENDED")
    }
  }

  @Test func whoHasLoggedOutLearnsNothingFromAReadNotEvenWhatIsWrongWithIt() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      _ = try await asha.sessions.logOut(PayshareV1.LogOutRequest())
      for id in [trip.id, "70617973-6861-8003-8000-000000000000", "no id"] {
        let refused = await status { _ = try await asha.events.getEvent(.with { $0.eventID = id }) }
        #expect(refused?.code == .unauthenticated)
        #expect(refused?.reason == "SESSION_ENDED")
      }
    }
  }

  @Test func aRefreshTokenUsedTwiceEndsTheSession() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let sessions = PayshareV1.SessionServiceClient(payshare.channel)
      let next = try await sessions.refreshSession(.with { $0.refreshToken = asha.session.refreshToken })
      #expect(next.refreshToken != asha.session.refreshToken)
      let again = await status {
        _ = try await sessions.refreshSession(.with { $0.refreshToken = asha.session.refreshToken })
      }
      #expect(again?.code == .unauthenticated)
      let stolen = await status {
        _ = try await sessions.refreshSession(.with { $0.refreshToken = next.refreshToken })
      }
      #expect(stolen?.code == .unauthenticated)
      let call = await status {
        _ = try await asha.accounts.getCurrentUser(PayshareV1.GetCurrentUserRequest())
      }
      #expect(call?.reason == "SESSION_ENDED")
    }
  }

  @Test func anAddressCanBeRegisteredOnce() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let refused = await status {
        _ = try await PayshareV1.AccountServiceClient(payshare.channel).registerUser(
          .with {
            $0.user = .with {
              $0.email = asha.email.uppercased()
              $0.displayName = "Another"
            }
            $0.password = "a long enough one"
          })
      }
      #expect(refused?.code == .alreadyExists)
    }
  }
}
