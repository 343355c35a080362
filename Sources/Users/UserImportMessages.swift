import PayshareAPI
import Protobuf

extension PayshareV1.BulkRegisterUsersResponse {
  /// A person was invited; without an id, would be.
  static func created(_ row: Int32, userID: String) -> Self {
    .with {
      $0.row = row
      $0.result = .created(.with { $0.userID = userID })
    }
  }

  /// The address has an account, made by an earlier row, or by none if that is 0.
  static func duplicate(_ row: Int32, of earlier: Int32) -> Self {
    .with {
      $0.row = row
      $0.result = .duplicate(.with { $0.earlierRow = earlier })
    }
  }

  /// A row breaks rules.
  static func invalid(_ row: Int32, _ violations: [PayshareV1.UserRowViolation]) -> Self {
    .with {
      $0.row = row
      $0.result = .invalid(.with { $0.fieldViolations = violations })
    }
  }

  /// What became of the row, as it is stored.
  var outcome: UserImport.Outcome {
    switch result {
    case .created: .created
    case .duplicate: .duplicate
    case .invalid, nil: .invalid
    }
  }
}

extension PayshareV1.UserRowViolation {
  /// A rule that a field breaks.
  init(_ field: String, _ reason: String, _ description: String) {
    self.init()
    self.field = field
    self.reason = reason
    self.description = description
  }

  /// The row had another content before.
  static var rowReused: Self {
    .init("row", "REQUEST_ID_REUSED", "this row of the request had another content before")
  }
}
