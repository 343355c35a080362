import Accounts
import ArgumentParser
import Identifiers
import Logging
import Mail
import PersonalStorage
import Postgres
import ServiceKit

/// Replaces the keys of personal data, also while servers run.
struct DataKeysCommand: ParsableCommand {
  static let name = "rotate-data-keys"

  static let configuration = CommandConfiguration(
    commandName: "payshare-server \(name)",
    abstract: "Makes new keys for the encryption of personal data.",
    discussion: """
      From then on new data is encrypted under the new key. A job of the running servers encrypts the existing data \
      under it, and then destroys the old key: payshare job list shows it as personal-data.reencrypt. Backups from \
      before keep the old key, sealed under the key of --secrets-key.
      """)

  @Option(help: "The PostgreSQL database, as a libpq connection string.")
  var database: String?

  @Option(help: "The data folder of a running server with its own PostgreSQL.")
  var data = "var/payshare"

  @Option(help: "The file with the key that secrets are sealed under, as the server has it.")
  var secretsKey: String?

  @Option(help: "The id of the organisation. (default: all)")
  var organisation: String?

  nonisolated func run() throws {
    let wanted = try organisation.map { text in
      guard let id = UUID(text) else { throw ValidationError("--organisation must be a UUID") }
      return id
    }
    LoggingSystem.bootstrap { label in LineLogHandler(label: label, sink: .text, level: .critical) }
    do {
      let keys = try SecretsKeyFile.keys(
        SecretsOptions(database: database, data: data, secretsKey: secretsKey), creates: false)
      try OfflineDatabase.use(database, data: data) { database in
        let rotation = DataKeyRotation(PersonalStorage(database, keys: keys), Services.sealedColumns)
        let organisations = try await rotation.organisations().filter { wanted == nil || $0 == wanted }
        if let wanted, organisations.isEmpty {
          throw StartFailure(.configuration, "organisation \(wanted) has no data keys")
        }
        for organisation in organisations {
          let number = try await rotation.rotate(organisation, by: "payshare-server \(Self.name)")
          print("\(organisation): key \(number)")
        }
      }
    } catch let failure as StartFailure {
      throw failure.exit()
    } catch let error as PostgresError {
      throw StartFailure(error).exit()
    } catch {
      throw StartFailure(services: error).exit()
    }
  }
}
