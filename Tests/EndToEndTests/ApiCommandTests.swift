import Foundation
import GRPCAPI
import PayshareClient
import RPCTestSupport
import Testing

/// `payshare api` against the server: every method of the contract without code for it.
@Suite("The command line's calls of any method")
struct ApiCommandTests {
  private static let services = PayshareAPIServices.all + GRPCAPIServices.all
  private static let methods = services.flatMap(\.methods)

  @Test func everyMethodOfTheContractIsListedAndDescribed() async throws {
    let user = try await CommandLineUser("Asha")
    let listed = try await user.object("api", "list").list("methods").map { try $0.text("name") }
    #expect(Set(listed) == Set(Self.methods.map { "\($0.service)/\($0.method)" }))
    for name in listed {
      let described = try await user.object("api", "describe", name)
      #expect(try !described.text("comment").isEmpty, "\(name)")
      #expect(try !described.list("messages").isEmpty, "\(name)")
    }
    let text = try await user.run("api", "describe", "RegisterUser")
    #expect(text.contains("Access:       public\n"))
    #expect(text.contains("  password  string  (required, string {minLength 8, maxLength 256}, secret)\n"))
    #expect(text.contains("    The password, taken verbatim:"))
    #expect(try await user.run("api", "list", "expenseservice").contains("expense.create"))
  }

  @Test func unaryMethodsAreCalledWithFieldsOrJSON() async throws {
    let asha = try await CommandLineUser("Asha")
    let user = try await call(
      asha, "RegisterUser", "user.email=\(asha.email)", "user.display_name=Asha",
      "password=correct horse of Asha")
    #expect(try user.text("displayName") == "Asha")
    try await asha.run("login", asha.email)
    let id = try await call(asha, "UserService/GetCurrentUser").text("id")
    #expect(try await id == call(asha, "payshare.v1.UserService.GetCurrentUser").text("id"))
    let event = try await call(
      asha, "CreateEvent", "event.displayName=Goa", "event.base_currency_code=INR",
      "inline_group.user_ids=\(id)")
    #expect(try event.list("participants").map { try $0.text("userId") } == [id])
    let eventID = try event.text("id")
    let data = """
      {"eventId": "\(eventID)", "expense": {"description": "Dinner", "spendDate": "2025-03-01", "kind": "EXPENSE",
       "total": {"amountMinor": "500", "currencyCode": "INR"}}}
      """
    let expense = try await call(
      asha, "CreateExpense", "--data", data, "expense.payers[0].user_id=\(id)",
      "expense.payers[0].amount_minor=500",
      #"expense.shares:=[{"userId":"\#(id)","amountMinor":500}]"#)
    #expect(try expense.object("total").text("amountMinor") == "500")
    let page = try await call(asha, "GetEvent", "event_id=\(eventID)")
    #expect(try page.list("newestExpenses").map { try $0.text("description") } == ["Dinner"])
  }

  @Test func refusalsHaveTheExitCodesOfAllCommands() async throws {
    let user = try await CommandLineUser("Asha")
    let denied = try await user.attempt(["api", "call", "GetEvent", "event_id=x"])
    #expect(denied.code == 16)
    #expect(denied.output.contains("not logged in"))
    let login = try await user.attempt(["api", "call", "LogIn", "email=nobody"])
    #expect(login.code == 3)
    #expect(login.output.contains("  password: "))
    let mistyped = try await user.attempt(["api", "call", "GetEvnt"])
    #expect(mistyped.code == 64)
    #expect(mistyped.output.contains("did you mean payshare.v1.EventService/GetEvent?"))
    let field = try await user.attempt(["api", "call", "LogIn", "emial=a"])
    #expect(field.output.contains("has no field emial; did you mean email?"))
    let several = try await user.attempt(["api", "call", "ServerReflectionInfo"])
    #expect(several.output.contains("2 methods are called ServerReflectionInfo"))
    let value = try await user.attempt(["api", "call", "ListEvents", "page_size=many", "--json"])
    #expect(value.code == 64)
    #expect(value.output.contains("pageSize: is not a number"))
  }

  @Test func aDryRunShowsTheRequestWithoutItsSecretsAndMakesNoCall() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    let login = try await asha.attempt([
      "api", "call", "LogIn", "email=a@example.com", "password=hush", "--dry-run", "--certs", "nowhere",
    ])
    #expect(login.code == 0)
    #expect(!login.output.contains("hush"))
    let shown = try JSONObject(login.output)
    #expect(try shown.list("requests").map { try $0.text("password") } == ["***"])
    #expect(try shown.list("requests").map { try $0.text("email") } == ["a@example.com"])
    let create = try await asha.attempt([
      "api", "call", "CreateEvent", "event.display_name=Never", "--dry-run",
    ])
    let request = try #require(JSONObject(create.output).list("requests").first)
    #expect(try !request.text("requestId").isEmpty)
    let token = try #require(asha.keptSession().first { $0.hasPrefix("access_token ") }?.dropFirst(13))
    #expect(!create.output.contains(token))
    #expect(create.output.contains("\"authorization\": \"Bearer ***\""))
    #expect(try await asha.object("event", "list").list("events").isEmpty)
  }

  @Test func responsesOfAStreamAreALineEach() async throws {
    let user = try await CommandLineUser("Asha")
    let (code, output) = try await user.attempt([
      "api", "call", "grpc.health.v1.Health/Watch", "--limit", "1", "--timeout", "60",
    ])
    #expect(code == 0)
    #expect(output == "{\"status\":\"SERVING\"}\n")
    // Only its time limit ends this stream.
    let unlimited = try await user.attempt(["api", "call", "Health/Watch", "--timeout", "1"])
    #expect(unlimited.code == 4)
  }

  @Test func requestsOfAStreamAreALineEachAndSentAsTheyCome() async throws {
    let user = try await CommandLineUser("Asha")
    let method = "grpc.reflection.v1.ServerReflection/ServerReflectionInfo"
    let input = """
      {"listServices": ""}

      {"fileContainingSymbol": "payshare.v1.Event"}
      """
    let both = try await user.attempt(["api", "call", method, "--data", "-"], input: input)
    #expect(both.code == 0)
    let lines = try both.output.split(separator: "\n").map { try JSONObject(String($0)) }
    #expect(lines.count == 2)
    let services = try lines[0].object("listServicesResponse").list("service").map { try $0.text("name") }
    #expect(Set(services) == Set(Self.services.map(\.name)))
    // The first answer comes although the input has not ended.
    let first = try await user.attempt(
      ["api", "call", method, "--data", "-", "--limit", "1"], input: "{\"listServices\": \"\"}\n",
      staysOpen: true)
    #expect(first.code == 0)
    #expect(first.output.contains("payshare.v1.EventService"))
    let broken = try await user.attempt(
      ["api", "call", method, "--data", "-"], input: "{\"listServices\": \"\"}\n{\"no\": 1}\n",
      staysOpen: true)
    #expect(broken.code == 64)
    #expect(broken.output.contains("no: there is no such field"))
  }

  @Test func dataComesFromAFileOrStandardInputToo() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    let path = "\(asha.folder.path)/request.json"
    try Data(#"{"pageSize": 1}"#.utf8).write(to: URL(fileURLWithPath: path))
    #expect(try await call(asha, "ListEvents", "--data", "@\(path)").list("events").isEmpty)
    #expect(try await asha.attempt(["api", "call", "ListEvents", "--data", "@\(path).no"]).code == 66)
    let piped = try await asha.attempt(
      ["api", "call", "ListEvents", "--data", "-"], input: "{\n\"pageSize\": 1\n}")
    #expect(try JSONObject(piped.output).list("events").isEmpty)
  }

  @Test func methodsAndTheirFieldsAreCompleted() async throws {
    let user = try await CommandLineUser("Asha")
    let methods = try await user.run("---completion", "api", "call", "--", "positional@0", "0", "0", "", "")
    #expect(
      Set(methods.split(separator: "\n").map(String.init)).isSuperset(of: [
        "payshare.v1.EventService/GetEvent"
      ]))
  }

  private func call(
    _ user: CommandLineUser, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> JSONObject {
    let (code, output) = try await user.attempt(["api", "call"] + arguments)
    try #require(code == 0, "\(arguments): \(output)", sourceLocation: sourceLocation)
    return try JSONObject(output)
  }
}
