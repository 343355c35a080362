public import Identifiers
import PayshareAPI
public import Postgres
import Protobuf

extension WriteBatch {
  /// Removes recorded replies that have what is personal of a person: a repeated request is then a new one. Those with
  /// ids and amounts only stay, so that nothing is entered twice.
  public mutating func removeReplies(about person: UUID, in organisation: UUID) {
    add(
      IdempotencyStatements.remove(
        of: person.description, namedBy: Self.methodsWithNames, in: organisation))
  }

  /// The methods whose responses can have personal data.
  private static let methodsWithNames = PayshareAPIFileDescriptors.schemas.services.flatMap { service in
    service.methods.filter { PersonalMask.contract.concerns($0.output) }.map {
      "/\(service.fullName)/\($0.name)"
    }
  }
}
