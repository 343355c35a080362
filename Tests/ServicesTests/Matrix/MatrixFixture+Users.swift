import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf

extension MatrixFixture {
  /// Accounts.
  static let users: [MatrixFixture] = ownAccount + others + states + exports

  private static let ownAccount: [MatrixFixture] = [
    .init(PayshareV1.UserServiceMethods.getCurrentUser, PayshareV1.GetCurrentUserRequest.self),
    .init(PayshareV1.UserServiceMethods.getUser, PayshareV1.GetUserRequest.self, "the caller") {
      scene, request in
      request.userID = scene.caller.id
    },
    .init(PayshareV1.UserServiceMethods.updateUser, PayshareV1.UpdateUserRequest.self, "the caller") {
      scene, request in
      request = .renaming(try await scene.caller.accounts.getCurrentUser(.init()))
    },
    .init(PayshareV1.UserServiceMethods.eraseOwnAccount, PayshareV1.EraseOwnAccountRequest.self) {
      scene, request in
      request.password = scene.caller.password
    },
    .init(
      PayshareV1.UserServiceMethods.requestEmailVerification, PayshareV1.RequestEmailVerificationRequest.self),
    .init(PayshareV1.UserServiceMethods.requestEmailChange, PayshareV1.RequestEmailChangeRequest.self) {
      scene, request in
      (request.email, request.password) = (scene.newAddress(), scene.caller.password)
    },
  ]

  private static let others: [MatrixFixture] = [
    .init(
      PayshareV1.UserServiceMethods.getUser, PayshareV1.GetUserRequest.self, "another user",
      besides: ["user.read"]
    ) { scene, request in
      request.userID = try await scene.another().id
    },
    .init(
      PayshareV1.UserServiceMethods.updateUser, PayshareV1.UpdateUserRequest.self, "another user",
      besides: ["user.update"]
    ) { scene, request in
      request = .renaming(try await scene.another().accounts.getCurrentUser(.init()))
    },
    .init(PayshareV1.UserServiceMethods.batchGetUsers, PayshareV1.BatchGetUsersRequest.self) {
      scene, request in
      request.userIDs = [try await scene.another().id]
    },
    .init(PayshareV1.UserServiceMethods.listUsers, PayshareV1.ListUsersRequest.self),
    .init(PayshareV1.UserServiceMethods.lookUpUser, PayshareV1.LookUpUserRequest.self) { scene, request in
      request.email = try await scene.another().email
    },
    .init(PayshareV1.UserServiceMethods.bulkRegisterUsers) { scene in
      [
        PayshareV1.BulkRegisterUsersRequest.with {
          ($0.requestID, $0.part) = (UUID.version7().description, .settings(.init()))
        }, .row(.of(1, scene.newAddress())),
      ]
    },
  ]

  private static let states: [MatrixFixture] = [
    .init(PayshareV1.UserServiceMethods.deactivateUser, PayshareV1.DeactivateUserRequest.self) {
      scene, request in
      request.userID = try await scene.another().id
    },
    .init(PayshareV1.UserServiceMethods.reactivateUser, PayshareV1.ReactivateUserRequest.self) {
      scene, request in
      let another = try await scene.another()
      _ = try await scene.root.accounts.deactivateUser(.with { $0.userID = another.id })
      request.userID = another.id
    },
    .init(PayshareV1.UserServiceMethods.deleteUser, PayshareV1.DeleteUserRequest.self) { scene, request in
      request.userID = try await scene.another().id
    },
    .init(PayshareV1.UserServiceMethods.undeleteUser, PayshareV1.UndeleteUserRequest.self) { scene, request in
      let another = try await scene.another()
      _ = try await scene.root.accounts.deleteUser(.with { $0.userID = another.id })
      request.userID = another.id
    },
    .init(PayshareV1.UserServiceMethods.eraseUser, PayshareV1.EraseUserRequest.self) { scene, request in
      request.userID = try await scene.another().id
    },
  ]

  private static let exports: [MatrixFixture] = [
    .init(PayshareV1.UserServiceMethods.exportOwnData, PayshareV1.ExportOwnDataRequest.self),
    .init(PayshareV1.UserServiceMethods.exportUserData, PayshareV1.ExportUserDataRequest.self) {
      scene, request in
      request.userID = try await scene.another().id
    },
  ]
}

extension PayshareV1.UpdateUserRequest {
  /// Gives a user another name.
  fileprivate static func renaming(_ user: PayshareV1.User) -> Self {
    .with {
      ($0.userID, $0.etag) = (user.id, user.etag)
      $0.user = .with { $0.displayName = "Renamed" }
      $0.updateMask = .with { $0.paths = ["display_name"] }
    }
  }
}
