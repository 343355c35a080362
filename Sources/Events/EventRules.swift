public import Groups
public import Identifiers
import Money
public import Rules

/// What may be done with events. No I/O, no clock.
public enum EventRules {
  /// The greatest number of participants, the creator included. The contract refuses longer inline groups.
  public static let maximumParticipants = 1_000

  /// Who takes part in a new event.
  public enum Source: Sendable, Hashable {
    /// The current members of a group that the creator may see.
    case group(Group)
    /// The requested people, and those of them who have accounts.
    case inline([UUID], known: Set<UUID>)
  }

  /// A new event with a snapshot of its participants. The creator always takes part.
  ///
  /// Violations are an unknown or former currency, and a person who is unknown or named twice. Which groups the creator
  /// may take people from is up to their permissions.
  public static func new(
    id: UUID, displayName: String, baseCurrencyCode: String, from source: Source, creatorID: UUID
  ) throws(Refusal) -> Event {
    var violations: [FieldViolation] = []
    let currency = currency(baseCurrencyCode, &violations)
    let (participants, groupID) = snapshot(of: source, creatorID: creatorID, &violations)
    if participants.count > maximumParticipants {
      let message = "an event has at most \(maximumParticipants) participants, its creator included"
      let field = groupID == nil ? "inline_group.user_ids" : "group_id"
      violations.add(FieldViolation(field, "TOO_MANY_PARTICIPANTS", message))
    }
    guard violations.isEmpty, let currency else { throw .invalid(violations) }

    return Event(
      id: id, displayName: displayName, baseCurrency: currency, groupID: groupID,
      participantIDs: participants.sorted(), creatorID: creatorID, version: .first)
  }

  private static func currency(_ code: String, _ violations: inout [FieldViolation]) -> Currency? {
    let field = "event.base_currency_code"
    if code.isEmpty {
      violations.add(FieldViolation(field, "REQUIRED", "must be set: the organisation has no default"))
      return nil
    }
    do {
      let currency = try Currency(code: code)
      guard let endDate = currency.endDate else { return currency }
      let message =
        "\(code) ended on \(endDate): an event is kept in a currency in which people can pay each other now"
      violations.add(FieldViolation(field, "CURRENCY_ENDED", message))
    } catch {
      violations.add(FieldViolation(field, error.reason, error.description))
    }
    return nil
  }

  private static func snapshot(
    of source: Source, creatorID: UUID, _ violations: inout [FieldViolation]
  ) -> (participants: Set<UUID>, groupID: UUID?) {
    switch source {
    case .group(let group):
      return (Set(group.members.map(\.userID)).union([creatorID]), group.id)
    case .inline(let userIDs, let known):
      var participants: Set<UUID> = []
      for (index, userID) in userIDs.enumerated() {
        let field = "inline_group.user_ids[\(index)]"
        if !participants.insert(userID).inserted {
          violations.add(FieldViolation(field, "DUPLICATE_PARTICIPANT", "this person is named twice"))
        } else if userID != creatorID && !known.contains(userID) {
          violations.add(FieldViolation(field, "UNKNOWN_USER", "nobody with this id has an account"))
        }
      }
      return (participants.union([creatorID]), nil)
    }
  }
}
