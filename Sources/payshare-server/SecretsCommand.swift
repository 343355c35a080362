import ArgumentParser
import Logging
import PersonalStorage
import Postgres
import ServiceKit

/// Changes the secrets of a database, also while its servers run.
struct SecretsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payshare-server rotate-secrets",
    abstract: "Makes new secrets for signing tokens, or seals the existing ones under a new key.",
    discussion: """
      A new secret signs half an hour later, when all servers know it; the old one verifies until all \
      tokens that it signed have expired. Nobody has to log in again.

      To change the key: put the new one before the old one in the file of every server and start the servers again; then \
      run this with --reseal; then take the old one out of the files.
      """)

  @Option(help: "The PostgreSQL database, as a libpq connection string.")
  var database: String?

  @Option(help: "The data folder of a running server with its own PostgreSQL.")
  var data = "var/payshare"

  @Option(help: "The file with the key that secrets are sealed under, as the server has it.")
  var secretsKey: String?

  @Flag(
    help:
      "Makes no new secrets: seals the existing ones and the keys of personal data under the first key of the file."
  )
  var reseal = false

  nonisolated func run() throws {
    LoggingSystem.bootstrap { label in LineLogHandler(label: label, sink: .text, level: .critical) }
    do {
      let keys = try SecretsKeyFile.keys(
        SecretsOptions(database: database, data: data, secretsKey: secretsKey), creates: false)
      let reseal = reseal
      let lines = try OfflineDatabase.use(database, data: data) { database in
        try await Self.change(database, keys, reseal: reseal)
      }
      for line in lines { print(line) }
    } catch let failure as StartFailure {
      throw failure.exit()
    } catch let error as PostgresError {
      throw StartFailure(error).exit()
    } catch {
      throw StartFailure(services: error).exit()
    }
  }

  private static func change(
    _ database: Database, _ keys: SecretsKeys, reseal: Bool
  ) async throws -> [String] {
    let store = SecretStore(database, keys: keys)
    if reseal {
      let dataKeys = try await PersonalStorage(database, keys: keys).reseal()
      return ["sealed under the new key: \(try await store.reseal() + dataKeys)"]
    }
    var lines: [String] = []
    for purpose in SigningSecrets.purposes {
      let isNew = try await store.rotate(purpose)
      let minutes = SecretStore.leadSeconds / 60
      lines.append(
        "\(purpose.name): "
          + (isNew ? "a new secret signs in \(minutes) minutes" : "the newest secret does not sign yet"))
    }
    return lines
  }
}
