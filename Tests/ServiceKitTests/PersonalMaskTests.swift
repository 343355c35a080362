import PayshareAPI
import Protobuf
import ServiceKit
import Testing

@Suite("Personal data in messages") struct PersonalMaskTests {
  private static let messages = PayshareAPIFileDescriptors.schemas.messageNames.compactMap {
    PayshareAPIFileDescriptors.schemas.message($0)
  }

  private let user = PayshareV1.User.with {
    $0.id = "1"
    $0.email = "asha@example.com"
    $0.displayName = "Asha"
    $0.etag = "e"
  }

  @Test func nothingOfPersonalFieldsRemains() {
    #expect(
      user.masked
        == .with {
          $0.id = "1"
          $0.email = "…@…"
          $0.displayName = "…"
          $0.etag = "e"
        })
  }

  @Test func emptyFieldsStayEmpty() {
    #expect(PayshareV1.User.with { $0.id = "1" }.masked == .with { $0.id = "1" })
  }

  @Test func fieldsOfMessagesInMessagesAreMasked() {
    let event = PayshareV1.JournalEvent.with {
      $0.kind = .userRegistered(.with { $0.user = user })
    }
    let bytes = event.masked.encoded()
    #expect(event.masked == .with { $0.kind = .userRegistered(.with { $0.user = user.masked }) })
    #expect(!String(decoding: bytes, as: UTF8.self).contains("sha"))
  }

  @Test func eachOfSeveralPeopleIsMasked() {
    let event = PayshareV1.Event.with {
      $0.displayName = "Goa"
      $0.participants = ["Asha", "Ben"].map { name in .with { $0.displayName = name } }
    }
    #expect(event.masked.displayName == "Goa")
    #expect(event.masked.participants.map(\.displayName) == ["…", "…"])
  }

  @Test func messagesWithoutPersonalFieldsAreUnchanged() {
    #expect(!PersonalMask.contract.concerns("payshare.v1.ExpenseCreated"))
    let bytes: [UInt8] = [0xff, 0xff]
    #expect(PersonalMask.contract.masked(bytes, of: "payshare.v1.Expense") == bytes)
  }

  @Test func nothingRemainsOfBytesThatAreNoMessage() {
    #expect(PersonalMask.contract.masked([0x12, 0x7f, 0x41], of: "payshare.v1.User") == [])
  }

  /// Fields that are called like personal data but are none.
  private static let exceptions = [
    "payshare.v1.ApprovalRoute.display_name": "steps of approvals",
    "payshare.v1.ApprovalRouteStep.display_name": "who is asked",
    "payshare.v1.ApprovalStep.display_name": "who is asked",
    "payshare.v1.BudgetTemplate.display_name": "lines of budgets",
    "payshare.v1.SaveBudgetAsTemplateRequest.display_name": "lines of budgets",
    "payshare.v1.Category.display_name": "what money is spent on",
    "payshare.v1.Event.display_name": "the title of an event",
    "payshare.v1.ExportedEvent.display_name": "the title of an event",
    "payshare.v1.ExportedGroup.display_name": "the title of a group",
    "payshare.v1.Group.display_name": "the title of a group",
    "payshare.v1.Holiday.display_name": "the name of a day",
    "payshare.v1.InvitationOffer.organisation_display_name": "the name of an organisation",
    "payshare.v1.Organisation.display_name": "the name of an organisation",
    "payshare.v1.OrganisationSettings.email_domains": "domains, not addresses",
  ]

  /// A part of a name that tells of personal data.
  private static let names = ["email", "phone", "address", "display_name", "recipient", "subject"]

  private static let suspects = messages.flatMap { message in
    message.fields.filter { field in
      field.kind == .string && (names.contains { field.name.contains($0) } || field.hasEmailFormat)
    }.map { (name: "\(message.fullName).\($0.name)", field: $0) }
  }

  @Test func everyFieldThatIsCalledLikePersonalDataIsMarked() {
    let unmarked = Self.suspects.filter { $0.field.personal == nil }.map(\.name)
    #expect(Set(unmarked) == Set(Self.exceptions.keys))
    #expect(Self.suspects.count > 8, "the fields are found")
  }

  @Test func addressesAndPhoneNumbersAreEncrypted() {
    let encrypted = Self.suspects.filter { Self.exceptions[$0.name] == nil }.filter { suspect in
      ["email", "phone", "address", "recipient"].contains { suspect.field.name.contains($0) }
        || suspect.field.hasEmailFormat
    }
    #expect(encrypted.filter { $0.field.personal != .encrypted }.map(\.name) == [])
  }
}

extension FieldSchema {
  /// Whether the rules demand an email address: field 50002 `rules`, in it 2 `string`, in it 3 `format`, 2 of which is
  /// `EMAIL`.
  fileprivate var hasEmailFormat: Bool {
    let format = option(50002) { rules throws(DecodingError) in
      try Self.find(3, in: Self.find(2, in: rules.bytes()))
    }
    return format == [2]
  }

  /// The last value of a field in a message: a length-delimited one, or the byte of a small number.
  private static func find(_ number: UInt32, in message: [UInt8]) throws(DecodingError) -> [UInt8] {
    try message.withUnsafeBufferPointer { buffer throws(DecodingError) in
      var reader = WireReader(UnsafeRawBufferPointer(buffer))
      var found: [UInt8] = []
      while let tag = try reader.nextTag() {
        switch (tag >> 3 == number, tag & 7) {
        case (true, 2): found = try reader.bytes()
        case (true, 0): found = [UInt8(truncatingIfNeeded: try reader.varint())]
        default: try reader.skip(tag)
        }
      }
      return found
    }
  }
}
