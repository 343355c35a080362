import PayshareAPI
import Protobuf
import Testing

extension MatrixFixture {
  /// Sessions, passwords and second factors.
  static let sessions: [MatrixFixture] = ownSessions + sessionsOfOthers + passwords + secondFactors

  private static let newPassword = "staple horse correct battery"

  private static let ownSessions: [MatrixFixture] = [
    .init(PayshareV1.SessionServiceMethods.logOut, PayshareV1.LogOutRequest.self),
    .init(PayshareV1.SessionServiceMethods.listSessions, PayshareV1.ListSessionsRequest.self),
    .init(PayshareV1.SessionServiceMethods.revokeSession, PayshareV1.RevokeSessionRequest.self) {
      scene, request in
      request.sessionID = try await scene.caller.ownSession()
    },
    .init(PayshareV1.SessionServiceMethods.revokeAllSessions, PayshareV1.RevokeAllSessionsRequest.self),
  ]

  private static let sessionsOfOthers: [MatrixFixture] = [
    .init(PayshareV1.SessionServiceMethods.listUserSessions, PayshareV1.ListUserSessionsRequest.self) {
      scene, request in
      request.userID = try await scene.another().id
    },
    .init(PayshareV1.SessionServiceMethods.revokeUserSession, PayshareV1.RevokeUserSessionRequest.self) {
      scene, request in
      let another = try await scene.another()
      (request.userID, request.sessionID) = (another.id, try await another.ownSession())
    },
    .init(
      PayshareV1.SessionServiceMethods.revokeAllUserSessions, PayshareV1.RevokeAllUserSessionsRequest.self
    ) { scene, request in
      request.userID = try await scene.another().id
    },
  ]

  private static let passwords: [MatrixFixture] = [
    .init(PayshareV1.PasswordServiceMethods.changePassword, PayshareV1.ChangePasswordRequest.self) {
      scene, request in
      (request.oldPassword, request.newPassword) = (scene.caller.password, newPassword)
    },
    .init(PayshareV1.PasswordServiceMethods.startPasswordReset, PayshareV1.StartPasswordResetRequest.self) {
      scene, request in
      request.userID = try await scene.another().id
    },
    .init(PayshareV1.PasswordServiceMethods.unlockUser, PayshareV1.UnlockUserRequest.self) { scene, request in
      request.userID = try await scene.another().id
    },
  ]

  private static let secondFactors: [MatrixFixture] = [
    .init(PayshareV1.SecondFactorServiceMethods.getSecondFactor, PayshareV1.GetSecondFactorRequest.self),
    .init(PayshareV1.SecondFactorServiceMethods.enrolTotp, PayshareV1.EnrolTotpRequest.self) {
      scene, request in
      request.password = scene.caller.password
    },
    .init(PayshareV1.SecondFactorServiceMethods.confirmTotp, PayshareV1.ConfirmTotpRequest.self) {
      scene, request in
      let password = scene.caller.password
      let offered = try await scene.caller.secondFactors.enrolTotp(.with { $0.password = password })
      request.oneTimeCode = try Authenticator(offered.seed).currentCode()
    },
    .init(PayshareV1.SecondFactorServiceMethods.disableTotp, PayshareV1.DisableTotpRequest.self) {
      scene, request in
      let device = try await scene.caller.enrols()
      (request.password, request.oneTimeCode) = (scene.caller.password, try device.nextCode())
    },
    .init(
      PayshareV1.SecondFactorServiceMethods.regenerateRecoveryCodes,
      PayshareV1.RegenerateRecoveryCodesRequest.self
    ) { scene, request in
      let device = try await scene.caller.enrols()
      (request.password, request.oneTimeCode) = (scene.caller.password, try device.nextCode())
    },
    .init(PayshareV1.SecondFactorServiceMethods.resetSecondFactor, PayshareV1.ResetSecondFactorRequest.self) {
      scene, request in
      let another = try await scene.another()
      _ = try await another.enrols()
      request.userID = another.id
    },
  ]
}

extension Person {
  /// The id of this session.
  fileprivate func ownSession() async throws -> String {
    let all = try await sessions.listSessions(.init()).sessions
    return try #require(all.first { $0.current }).id
  }
}
