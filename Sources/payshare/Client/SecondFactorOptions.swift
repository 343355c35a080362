import ArgumentParser
import PayshareClient

/// The codes of a second factor.
struct SecondFactorOptions: ParsableArguments, Sendable {
  /// The digits of a one-time code with a space between; a longer text is a recovery code.
  private static let maximumCodeLength = 7

  @Option(help: "A code of your second factor. (default: asked for if it is needed)") var code: String?
  @Option(help: "A recovery code, in place of a code of your second factor.") var recoveryCode: String?

  func validate() throws {
    if code != nil, recoveryCode != nil {
      throw ValidationError("--code and --recovery-code exclude each other")
    }
  }

  /// Makes a call with the given codes; if none is given, the server wants one and there is a terminal, again with one
  /// that is asked for.
  func withCodes<Answer>(
    _ call: (_ code: String, _ recoveryCode: String) async throws(CommandError) -> Answer
  ) async throws(CommandError) -> Answer {
    do throws(CommandError) {
      return try await call(code ?? "", recoveryCode ?? "")
    } catch {
      guard code == nil, recoveryCode == nil, case .status(let status) = error,
        status.reason == CommandError.secondFactorRequired, TerminalPrompt.isAvailable
      else { throw error }
      let typed = try Self.ask()
      return try await typed.count > Self.maximumCodeLength ? call("", typed) : call(typed, "")
    }
  }

  /// Asks for a code.
  static func ask() throws(CommandError) -> String {
    try TerminalPrompt.ask("Code of your second factor: ", orUse: "--code", isHidden: false)
  }
}
