import ArgumentParser
import PayshareClient
import Testing

@testable import payshare

@Suite("Options of roles, grants and access")
struct AccessOptionsTests {
  /// What a command says about arguments that it does not take.
  private func message<Command: ParsableArguments>(_ command: Command.Type, _ arguments: String...) -> String?
  {
    do {
      _ = try Command.parse(arguments)
      return nil
    } catch {
      return Command.message(for: error)
    }
  }

  private func refusal(_ body: () throws(CommandError) -> Void) -> String? {
    do throws(CommandError) {
      try body()
      return nil
    } catch {
      return error.lines.first
    }
  }

  @Test func permissionsAreNamedAsRolesShowThem() throws {
    #expect(PermissionName.text(.eventRead) == "event.read")
    #expect(PermissionName.text(.userCredentialsReset) == "user_credentials.reset")
    #expect(try PermissionName.value(of: "Expense.Read") == .expenseRead)
    #expect(Set(PermissionName.names).count == PermissionName.all.count)
    for permission in PermissionName.all {
      #expect(permission.value.isDefined && !permission.comment.isEmpty, "\(permission.name)")
    }
  }

  @Test func aMistypedPermissionNamesItsOptionAndTheNearest() {
    let told = refusal { () throws(CommandError) in
      _ = try PermissionName.values(of: ["event.read", "event.raed"], option: "--permission")
    }
    #expect(
      told?.hasPrefix(
        "payshare: --permission: there is no permission event.raed; did you mean event.read?\n") == true)
  }

  @Test func aGrantNeedsOnePrincipalAndAtMostOneResource() {
    #expect(message(GrantCommand.Give.self, "accountant")?.contains("--user, --team or --service") == true)
    #expect(
      message(GrantCommand.Give.self, "accountant", "--user", "me", "--team", "x")?
        .contains("--user, --team and --service exclude each other") == true)
    #expect(
      message(GrantCommand.Give.self, "accountant", "--service", "portal")?.contains(
        "--service takes a SPIFFE ID")
        == true)
    #expect(
      message(GrantCommand.Give.self, "accountant", "--user", "me", "--group", "a", "--event", "b")?
        .contains("--group, --event, --goal and --budget exclude each other") == true)
    #expect(
      message(GrantCommand.Give.self, "accountant", "--user", "me", "--until", "soon")?.contains("--until")
        == true)
    #expect(message(GrantCommand.Give.self, "accountant", "--user", "me", "--until", "30d") == nil)
  }

  @Test func aListIsOfAResourceOrOfAPrincipalOrOnesOwn() {
    #expect(message(GrantCommand.List.self) == nil)
    #expect(message(GrantCommand.List.self, "--mine") == nil)
    for arguments in [
      ["--mine", "--user", "x"], ["--event", "x", "--team", "y"], ["--mine", "--group", "x"],
    ] {
      do {
        _ = try GrantCommand.List.parse(arguments)
        Issue.record("\(arguments)")
      } catch {
        #expect(GrantCommand.List.message(for: error).contains("give one of:"))
      }
    }
  }

  @Test func aChangeOfAGrantSaysWhat() {
    #expect(message(GrantCommand.Update.self, "id")?.contains("--until or --reason") == true)
    #expect(message(GrantCommand.Update.self, "id", "--until", "never") == nil)
  }

  @Test func aQuestionIsAboutOneResource() {
    #expect(
      message(AccessCommand.Check.self, "event.read", "--expense", "x", "--event", "y")?
        .contains("--expense excludes") == true)
    #expect(
      message(AccessCommand.Check.self, "event.read", "--expense", "Taxi")?.contains("--expense takes an id")
        == true)
  }

  @Test func whatIsNotStatedOfARoleStays() throws {
    let stored = PayshareV1.Role.with {
      ($0.name, $0.title, $0.permissions) = ("clerk", "Clerk", [.eventRead, .expenseRead])
      $0.resourceTypes = [.event]
    }
    let options = try RoleChangeOptions.parse(
      [
        "--add-permission", "balance.read", "--add-permission", "event.read", "--remove-permission",
        "expense.read",
      ])
    let (role, paths) = try options.applied(to: stored)
    #expect(paths == ["permissions"])
    #expect(role.permissions == [.eventRead, .balanceRead])
    #expect((role.title, role.resourceTypes) == ("Clerk", [.event]))
    let other = try RoleChangeOptions.parse(["--permission", "group.read", "--on", "group", "--title", ""])
      .applied(to: stored)
    #expect(other.paths == ["permissions", "resource_types", "title"])
    #expect((other.role.permissions, other.role.resourceTypes) == ([.groupRead], [.group]))
    #expect(other.role.title.isEmpty)
  }

  @Test func whatARoleDoesNotHaveIsNotTakenFromIt() throws {
    let options = try RoleChangeOptions.parse(["--remove-permission", "event.read"])
    #expect(
      refusal { () throws(CommandError) in _ = try options.applied(to: .init()) }
        == "payshare: --remove-permission: the role does not have event.read")
    #expect(
      message(RoleChangeOptions.self, "--permission", "event.read", "--add-permission", "group.read")?
        .contains("--permission excludes --add-permission") == true)
  }

  private static let now: Int64 = 1_740_830_400

  @Test(arguments: [
    ("30d", now + 30 * 86_400), ("12h", now + 12 * 3_600), ("2025-03-31", 1_743_465_600),
    ("2025-03-31T18:00:00Z", 1_743_444_000), ("2025-03-31T20:00:00+02:00", 1_743_444_000),
  ])
  func anEndIsASpanADayOrAMoment(text: String, seconds: Int64) {
    #expect(UntilText(text, now: Self.now)?.timestamp?.seconds == seconds)
  }

  @Test func anEndMayBeNone() {
    #expect(UntilText("never", now: Self.now) == .never)
    #expect(UntilText("never", now: Self.now)?.timestamp == nil)
  }

  @Test(arguments: ["", "soon", "2025-02-30", "2025-3-1", "1\"x", "-1d", "0d", "9223372036854775807m"])
  func whatIsNoEndIsRefused(text: String) {
    #expect(UntilText(text, now: Self.now) == nil)
  }
}
