public import Jobs
import ServiceKit

extension JobFailure {
  /// A failure to seal or open personal data.
  public init(_ error: PersonalStorageError) {
    switch error {
    case .database(let error), .secrets(.database(let error)): self = .database(error)
    case .unknownKey(let id): self = .failed("the data key \(id) is missing")
    case .notOpened(let column): self = .failed("a value of \(column) cannot be opened")
    case .secrets: self = .failed("a data key cannot be opened")
    }
  }
}
