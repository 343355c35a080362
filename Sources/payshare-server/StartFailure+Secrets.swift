import PersonalStorage
import Postgres
import ServiceKit

extension StartFailure {
  /// Secrets that could not be read or made.
  init(_ error: SecretError) {
    switch error {
    case .notOpened(let purpose):
      self.init(
        .configuration,
        "secrets: the database's secret for \(purpose) was sealed under another key: give that one with --secrets-key. "
          + "If it is lost, so is everything that is encrypted: restore it from its backup")
    case .cryptography: self.init(.software, "secrets: OpenSSL failed")
    case .database(let error): self.init(error)
    }
  }

  /// Personal data that could not be encrypted.
  init(_ error: PersonalStorageError) {
    switch error {
    case .secrets(let error): self.init(error)
    case .database(let error): self.init(error)
    case .unknownKey(let id): self.init(.software, "personal data: the data key \(id) is missing")
    case .notOpened(let column): self.init(.software, "personal data: a value of \(column) does not open")
    }
  }

  /// Services that could not be made, or a command on their data that failed.
  init(services error: any Error) {
    switch error {
    case let error as StartFailure: self = error
    case let error as SecretError: self.init(error)
    case let error as PersonalStorageError: self.init(error)
    default: self.init(.software, "services: \(error)")
    }
  }
}
