import GoogleAPI
import PayshareAPI
import Protobuf
import RPC
import Testing

@Suite struct PasswordTests {
  @Test(
    arguments: [
      ("qwertyuiop", "PASSWORD_TOO_COMMON"), ("P@ssw0rd2024", "PASSWORD_TOO_GUESSABLE"),
      ("kaveripatnam7", "PASSWORD_TOO_GUESSABLE"), ("kp@goa.example", "PASSWORD_TOO_GUESSABLE"),
    ])
  func passwordThatIsEasilyGuessedRegistersNobody(password: String, reason: String) async throws {
    try await Payshare.with { payshare in
      let accounts = PayshareV1.UserServiceClient(payshare.channel)
      var request = PayshareV1.RegisterUserRequest.with {
        $0.user = .with {
          $0.email = "kp@goa.example"
          $0.displayName = "Kaveri Patnam"
        }
        $0.password = password
      }
      let refused = await status { _ = try await accounts.registerUser(request) }
      #expect(refused?.code == .invalidArgument)
      let violations = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
      #expect(violations.map { "\($0.field) \($0.reason)" } == ["password \(reason)"])

      request.password = "correct horse battery"
      let user = try await accounts.registerUser(request)
      #expect(user.email == "kp@goa.example")
    }
  }
}
