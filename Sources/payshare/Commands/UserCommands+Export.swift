import ArgumentParser
import Glibc
import JSON
import PayshareClient

extension UserCommand {
  /// Gets what is stored about a person.
  struct Export: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Get everything that is stored about you or, for administrators, about others, as JSON.",
      discussion:
        "Secrets are left out: passwords, seeds of codes, tokens, and texts of mails, which have such.")

    @OptionGroup var who: UserArgument
    @Option(help: "A new file to write to, which only you can read. (default: standard output)") var output:
      String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.userID(who.user)
      let isOwn = try id == context.session().userID
      // Made first: nothing is asked for that cannot be kept.
      let file = try output.map { path throws(CommandError) in try PlainFile.make(path) }
      defer { if let file { close(file) } }
      let parts = try await context.call { options async throws(Status) in
        let client = PayshareV1.UserServiceClient(context.channel)
        let responses =
          isOwn
          ? try await client.exportOwnData(.init(), options: options)
          : try await client.exportUserData(.with { $0.userID = id }, options: options)
        var parts: [PayshareV1.UserData] = []
        for try await part in responses { parts.append(part) }
        return parts
      }
      let text = try JSONValue(merging: parts).indented + "\n"
      guard PlainFile.writeAll(text, to: file ?? 1) else { throw .file("the output cannot be written") }
      if let output { print("Written to \(TextWidth.printable(output))") }
    }
  }
}

extension JSONValue {
  /// One object of the parts of an export: lists one behind the other, all else from the first part that has it.
  init(merging parts: [PayshareV1.UserData]) throws(CommandError) {
    var keys: [String] = []
    var merged: [String: JSONValue] = [:]
    for part in parts {
      guard case .object(let members) = try part.fullJSON() else { continue }
      for (key, value) in members {
        switch (merged[key], value) {
        case (nil, _):
          keys.append(key)
          merged[key] = value
        case (.array(let earlier), .array(let more)): merged[key] = .array(earlier + more)
        case (.null, _): merged[key] = value
        default: break
        }
      }
    }
    self = .object(keys.map { ($0, merged[$0] ?? .null) })
  }
}
