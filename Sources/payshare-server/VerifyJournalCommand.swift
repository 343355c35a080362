import ArgumentParser
import EventLoop
import Identifiers
import Journal
import Locking
import Logging
import Postgres
import ServiceKit

/// Compares the journal of a database with its hashes and signatures.
struct VerifyJournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payshare-server verify-journal",
    abstract: "Compares every entry of the journal with the hashes and signatures that seal it.",
    discussion: """
      Hashes are computed by this program, and signatures verified by the keys that belong to --secrets-key: the old \
      ones too, as long as they are in that file. Heads that were noted elsewhere, such as those in the server's log or \
      from payshare journal heads, are compared as well.

      Exit codes: 0 all is as it was sealed, 1 something is not, 69 the database is unavailable, 78 the secrets' key is not \
      usable.
      """)

  @Option(help: "The PostgreSQL database, as a libpq connection string.")
  var database: String?

  @Option(help: "The data folder of a running server with its own PostgreSQL.")
  var data = "var/payshare"

  @Option(help: "The file with the key that secrets are sealed under, as the server has it.")
  var secretsKey: String?

  @Option(help: "A head that was noted: ORGANISATION:POSITION:HASH, the hash in hexadecimal. Repeatable.")
  var head: [String] = []

  nonisolated func run() throws {
    let noted = try head.map { text in
      guard let head = JournalVerification.NotedHead(text: text) else {
        throw ValidationError("\(text) is not of the form ORGANISATION:POSITION:HASH")
      }
      return head
    }
    LoggingSystem.bootstrap { label in LineLogHandler(label: label, sink: .text, level: .critical) }
    let chains: [JournalVerification.Chain]
    do {
      let keys = try JournalKeys(
        SecretsKeyFile.keys(
          SecretsOptions(database: database, data: data, secretsKey: secretsKey), creates: false))
      chains = try OfflineDatabase.use(database, data: data) { database in
        try await JournalVerification(database, publicKeys: keys.publicKeys).run(noted: noted)
      }
    } catch let failure as StartFailure {
      throw failure.exit()
    } catch let error as SecretError {
      throw StartFailure(error).exit()
    } catch let error as PostgresError {
      throw StartFailure(error).exit()
    } catch {
      throw StartFailure(.system, "\(error)").exit()
    }
    for chain in chains { chain.lines.forEach { print($0) } }
    print(Self.conclusion(chains))
    if chains.contains(where: { !$0.faults.isEmpty }) { throw ExitCode(1) }
  }
}

extension VerifyJournalCommand {
  /// What it comes to, over all organisations.
  static func conclusion(_ chains: [JournalVerification.Chain]) -> String {
    let faults = chains.reduce(0) { $0 + $1.faults.count }
    let entries = count(chains.reduce(0) { $0 + Int($1.entries) }, "entry", "entries")
    let organisations = count(chains.count, "organisation", "organisations")
    return faults == 0
      ? "All is well: \(entries) of \(organisations), each as it was sealed."
      : "\(count(faults, "fault", "faults")) in \(entries) of \(organisations)."
  }

  private static func count(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) \(number == 1 ? one : several)"
  }
}

extension JournalVerification.NotedHead {
  /// What `ORGANISATION:POSITION:HASH` says.
  init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let organisation = UUID(String(parts[0])), let position = Int64(parts[1]),
      let hash = [UInt8](hex: parts[2]), hash.count == 32
    else { return nil }
    self.init(organisationID: organisation, position: position, hash: hash)
  }
}

extension JournalVerification.Chain {
  /// What was found, for people.
  fileprivate var lines: [String] {
    let signed = signedPosition == 0 ? "never signed" : "signed up to \(signedPosition)"
    return ["\(organisationID): \(entries) entries, the last at \(position), \(signed)"]
      + faults.map { "  \($0)" }
  }
}

extension [UInt8] {
  /// The bytes of hexadecimal digits, two each.
  fileprivate init?(hex: Substring) {
    guard hex.utf8.count.isMultiple(of: 2) else { return nil }
    self = []
    var rest = hex
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      append(byte)
      rest = rest.dropFirst(2)
    }
  }
}
