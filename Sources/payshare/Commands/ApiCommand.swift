import ArgumentParser
import PayshareClient

/// Calls any method of the contract, without code for it.
struct ApiCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "api", abstract: "Call any method of the contract, or see what it takes.",
    subcommands: [ApiList.self, ApiDescribe.self, ApiCall.self])

  /// The names of all methods, for the shell's completion.
  static let methodCompletion = CompletionKind.custom { _, _, _ in ContractMethod.all.map(\.name) }

  /// The fields of the method on the command line, for the shell's completion.
  static let fieldCompletion = CompletionKind.custom { words, _, _ in
    for word in words.dropFirst() {
      if let method = try? ContractMethod.named(word) { return method.input.fields.map { "\($0.name)=" } }
    }
    return []
  }
}
