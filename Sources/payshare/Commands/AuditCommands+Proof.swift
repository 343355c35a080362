import ArgumentParser
import Glibc
import JSON
import PayshareClient

extension AuditCommand {
  /// Verifies the chain.
  struct Verify: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare every entry with the hashes and signatures that seal it.",
      discussion: """
        The server computes; to trust nobody but yourself, verify an export. Heads that were noted elsewhere are compared \
        as well. Exit codes: 0 all is as it was sealed, 15 something is not.
        """)

    @Option(help: "A head that was noted: POSITION:HASH, the hash in hexadecimal. Repeatable.")
    var head: [NotedHeadArgument] = []
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let noted = head.map(\.message)
      let (last, faults) = try await context.callLong { options async throws(Status) in
        var last = PayshareV1.VerifyAuditResponse()
        var faults: [PayshareV1.AuditFault] = []
        let responses = try await PayshareV1.AuditServiceClient(context.channel).verifyAudit(
          .with { $0.notedHeads = noted }, options: options)
        for try await response in responses {
          faults += response.faults
          last = response
          if !response.isComplete, isatty(2) == 1 {
            _ = PlainFile.writeAll("\(AuditText.progress(response))\r", to: 2)
          }
        }
        return (last, faults)
      }
      var whole = last
      whole.faults = faults
      try context.show(AuditText.verification(whole), try whole.fullJSON())
      if !faults.isEmpty {
        throw .status(Status(.dataLoss, "the journal is not as it was sealed"))
      }
    }
  }

  /// Exports the chain.
  struct Export: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Get all entries with their hashes and signatures, as lines of JSON.",
      discussion: """
        Each line is an entry or the signature of the entry before it. docs/audit.md says what a hash is computed from.
        """)

    @Option(help: "A new file to write to, which only you can read. (default: standard output)") var output:
      String?
    @Option(help: "Go on behind this position, that of the last entry of an earlier export.") var after:
      Int64 = 0
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      // Made first: nothing is asked for that cannot be kept.
      let file = try output.map { path throws(CommandError) in try PlainFile.make(path) }
      defer { if let file { close(file) } }
      let isWritten = try await context.callLong { options async throws(Status) in
        let responses = try await PayshareV1.AuditServiceClient(context.channel).exportAudit(
          .with { $0.afterPosition = after }, options: options)
        for try await response in responses {
          let lines = response.parts.map { ((try? $0.fullJSON())?.compact ?? "") + "\n" }.joined()
          guard PlainFile.writeAll(lines, to: file ?? 1) else { return false }
        }
        return true
      }
      guard isWritten else { throw .file("the output cannot be written") }
      if let output { print("Written to \(TextWidth.printable(output))") }
    }
  }
}

/// A head that was noted: `POSITION:HASH`.
struct NotedHeadArgument: ExpressibleByArgument, Sendable {
  let message: PayshareV1.NotedHead

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let position = Int64(parts[0]), position > 0, parts[1].utf8.count == 64 else {
      return nil
    }
    var hash: [UInt8] = []
    var rest = parts[1]
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      hash.append(byte)
      rest = rest.dropFirst(2)
    }
    message = .with { ($0.position, $0.hash) = (position, hash) }
  }
}
