import JSON
import PayshareClient
import ProtobufJSON
import Testing

@testable import payshare

@Suite("Methods by their name, and fields by theirs")
struct ContractMethodTests {
  private func usage(_ body: () throws(CommandError) -> Void) -> String? {
    do throws(CommandError) {
      try body()
      return nil
    } catch {
      return error.lines.first
    }
  }

  /// The JSON of a request with fields set.
  private func request(_ name: String, _ fields: String...) throws(CommandError) -> String {
    let schema = try ContractMethod.named(name).input
    var json = JSONValue.object([])
    for field in fields { json = try FieldAssignment(field).applied(to: json, schema) }
    return json.compact
  }

  @Test(
    arguments: [
      "payshare.v1.EventService/GetEvent", "payshare.v1.EventService.GetEvent",
      "/payshare.v1.EventService/GetEvent",
      "EventService/GetEvent", "eventservice.getevent", "GetEvent",
    ])
  func aMethodIsNamedByTheEndOfItsName(_ text: String) throws {
    #expect(try ContractMethod.named(text).name == "payshare.v1.EventService/GetEvent")
  }

  @Test func aMistypedNameSuggestsTheNearest() throws {
    for text in ["GetEvnt", "EventServise/GetEvent", "payshare.v1.EventService/GetEvents"] {
      let told = try #require(usage { () throws(CommandError) in _ = try ContractMethod.named(text) })
      #expect(told.contains("did you mean payshare.v1.EventService/GetEvent?"), "\(told)")
    }
    #expect(
      usage { () throws(CommandError) in _ = try ContractMethod.named("Frobnicate") }?.contains(
        "did you mean")
        == false)
  }

  @Test func everyMethodOfTheRegistriesHasItsMessages() {
    let registered = (PayshareAPIServices.all.flatMap(\.methods)).map { "\($0.service)/\($0.method)" }
    #expect(Set(ContractMethod.all.map(\.name)).isSuperset(of: registered))
  }

  @Test func fieldsAreSetInMessagesListsAndOneofs() throws {
    #expect(
      try request(
        "CreateEvent", "event.display_name=Goa = fun", "inlineGroup.userIds=a", "inline_group.user_ids=b")
        == #"{"event":{"displayName":"Goa = fun"},"inlineGroup":{"userIds":["a","b"]}}"#)
    #expect(
      try request(
        "CreateExpense", "expense.payers[0].user_id=a", "expense.payers[1].user_id=b",
        "expense.payers[0].amount_minor=5")
        == #"{"expense":{"payers":[{"userId":"a","amountMinor":"5"},{"userId":"b"}]}}"#)
    #expect(
      try request(
        "UpdateExpense", "update_mask=description", #"expense:={"kind":"REFUND"}"#, "expense.etag=x")
        == #"{"updateMask":"description","expense":{"kind":"REFUND","etag":"x"}}"#)
    #expect(try request("ListExpenses", "show_deleted=true") == #"{"showDeleted":true}"#)
    #expect(try request("GetSettlement", "mode=EXACT") == #"{"mode":"EXACT"}"#)
    #expect(try request("GetSettlement", "mode=2") == #"{"mode":2}"#)
  }

  @Test(
    arguments: [
      ("CreateEvent", "event", "is not of the form field=value"), ("CreateEvent", "event=x", "is a message"),
      ("CreateEvent", "evnt.id=x", "did you mean event?"),
      ("CreateEvent", "event.id.x=1", "has no fields of its own"),
      ("CreateExpense", "expense.payers.user_id=a", "its next element is payers[0]"),
      ("CreateExpense", "expense.payers[1].user_id=a", "its next element is payers[0]"),
      ("ListExpenses", "show_deleted=yes", "is true or false"), ("CreateEvent", "event:={", "is not JSON"),
      ("CreateEvent", "event[0=1", "names no field"), ("CreateEvent", "=1", "names no field"),
    ])
  func whatCannotBeSetIsExplained(_ method: String, _ field: String, _ problem: String) throws {
    let told = try #require(usage { () throws(CommandError) in _ = try request(method, field) })
    #expect(told.contains(problem), "\(told)")
  }

  @Test func secretsAreHiddenWhereverTheyStand() throws {
    let session = try ContractMethod.named("LogIn").output
    let json = JSONValue.object([("accessToken", .string("t")), ("user", .object([("email", .string("a"))]))])
    #expect(session.withoutSecrets(json).compact == #"{"accessToken":"***","user":{"email":"a"}}"#)
  }

  /// Texts that may contain a secret, such as a link that sets a password.
  private static let secretTexts: Set = [
    "payshare.v1.Mail.text", "payshare.v1.Mail.html", "payshare.v1.EnrolTotpResponse.seed",
    "payshare.v1.EnrolTotpResponse.uri",
  ]

  /// A password or a token that is added to the contract must be marked as one.
  @Test func fieldsThatSoundSecretAreMarkedSo() {
    for name in PayshareAPIFileDescriptors.schemas.messageNames where name.hasPrefix("payshare.v1.") {
      for field in PayshareAPIFileDescriptors.schemas.message(name)?.fields ?? [] where field.kind == .string
      {
        // Where a list or the journal goes on gives no access.
        let isPlace = field.name.contains("page_token") || field.name == "resume_token"
        let isToken = field.name == "token" || field.name.hasSuffix("_token")
        let soundsSecret =
          field.name.contains("password") || field.name.contains("recovery_code")
          || field.name == "one_time_code" || isToken && !isPlace
          || Self.secretTexts.contains("\(name).\(field.name)")
        #expect(field.isSecret == soundsSecret, "\(name).\(field.name)")
      }
    }
  }
}
