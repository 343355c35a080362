import ArgumentParser
import Glibc
import JSON
import PayshareClient

/// Makes an account.
struct Register: PayshareCommand {
  static let configuration = CommandConfiguration(abstract: "Make an account.")

  @Argument(help: "The address to log in with.") var email: String
  @Option(help: "The name others see.") var name: String
  @OptionGroup var organisation: OrganisationOption
  @OptionGroup var password: PasswordOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let text = try password.read(confirming: true)
    let user = try await context.callPublic { options async throws(Status) in
      try await PayshareV1.UserServiceClient(context.channel).registerUser(
        .with { request in
          request.organisation = organisation.name
          request.user = .with {
            $0.email = email
            $0.displayName = name
          }
          request.password = text
        }, options: options)
    }
    try context.show(
      "\(Views.user(user))\n\(LogInHint.text(user, organisation: organisation.name))",
      try user.fullJSON())
  }
}

/// Begins a session.
struct LogIn: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Log in and keep the session.")

  @Argument(help: "The address you registered with.") var email: String
  @Option(help: "What the session is shown as in session list. (default: payshare at this machine)")
  var device: String?
  @OptionGroup var organisation: OrganisationOption
  @OptionGroup var password: PasswordOptions
  @OptionGroup var factor: SecondFactorOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let text = try password.read()
    let session = try await factor.withCodes { code, recoveryCode async throws(CommandError) in
      try await context.callPublic { options async throws(Status) in
        try await PayshareV1.SessionServiceClient(context.channel).logIn(
          .with {
            $0.email = email
            $0.password = text
            $0.organisation = organisation.name
            $0.device = device ?? Self.thisDevice
            ($0.oneTimeCode, $0.recoveryCode) = (code, recoveryCode)
          }, options: options)
      }
    }
    try await context.sessions.locked { () async throws(CommandError) in
      try context.sessions.write(StoredSession(session, server: context.server))
    }
    let user = session.user ?? PayshareV1.User()
    let next =
      session.enrolmentOnly
      ? "\nYour organisation demands a second factor. Enrol one with: payshare totp enrol" : ""
    try context.show("Logged in at \(context.server) as \(Views.user(user))\(next)", try user.fullJSON())
  }

  /// This program at this machine, in at most 100 characters, as the contract allows.
  private static var thisDevice: String {
    var name = utsname()
    guard uname(&name) == 0 else { return "payshare" }
    let host = withUnsafeBytes(of: &name.nodename) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return String("payshare at \(host)".prefix(100))
  }
}

/// Ends the session.
struct LogOut: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "End the session and delete it from this machine.")

  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    do throws(CommandError) {
      _ = try await context.call { options async throws(Status) in
        try await PayshareV1.SessionServiceClient(context.channel).logOut(.init(), options: options)
      }
    } catch {
      // If the server has already ended the session, only the file remains to be deleted.
      guard case .status(let status) = error, status.code == .unauthenticated, (try? context.session()) != nil
      else { throw error }
    }
    context.sessions.remove()
    try context.show("Logged out.", .object([]))
  }
}

/// Shows the account of the session.
struct WhoAmI: PayshareCommand {
  static let configuration = CommandConfiguration(commandName: "whoami", abstract: "Show who is logged in.")

  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let user = try await context.call { options async throws(Status) in
      try await PayshareV1.UserServiceClient(context.channel).getCurrentUser(.init(), options: options)
    }
    try context.show(Views.user(user), try user.fullJSON())
  }
}

/// Prints the access token, for other clients.
struct Token: PayshareCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print an access token, for calls from other programs.",
    discussion: "Other programs send it as metadata: authorization: Bearer TOKEN. It is valid for minutes.")

  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let session = try await context.freshSession()
    try context.show(session.accessToken, .object([("accessToken", .string(session.accessToken))]))
  }
}
