public import Identifiers
public import Postgres

/// The SQL that keeps ids of different kinds of things apart. What decides about access asks for the kind of a grant's
/// resource and principal as well; but an event with the id of its organisation, for instance, would be taken for it
/// wherever an id stands alone: in the journal, and where what two people hold is compared.
enum ChosenIDStatements {
  /// Makes others who choose the same id at the same moment wait.
  static func lock(_ id: UUID) -> Statement<Void> {
    Statement("SELECT pg_advisory_xact_lock(1, hashtext($1::text))", id)
  }

  /// Rolls the batch back if an id is that of something of another kind. The database's own ids are random, and need no
  /// check; ids of services, which are made from names, are the only ones of version 8.
  static func requireUnused(
    _ id: UUID, by kind: Resource.Kind, in organisation: UUID
  ) -> Statement<Bool> {
    let text =
      switch kind {
      case .group: byGroup
      case .goal: byGoal
      case .budget: byBudget
      default: byEvent
      }
    return Statement(text, organisation, id, as: Bool.self).expecting(
      rows: 1, or: GuardFailure(Guard.idTaken, "the id is that of something else"))
  }

  private static let byGroup = unused(
    in: ["event", "goal", "budget", "app_user"], "AND substr($2::text, 15, 1) <> '8'")
  private static let byEvent = unused(in: ["member_group", "goal", "budget"])
  private static let byGoal = unused(in: ["member_group", "event", "budget"])
  private static let byBudget = unused(in: ["member_group", "event", "goal"])

  private static func unused(in tables: [String], _ more: String = "") -> SQL {
    let others = tables.map {
      "AND NOT EXISTS (SELECT FROM \($0) WHERE organisation_id = $1 AND id = $2)"
    }
    return SQL(dynamic: "SELECT true WHERE $2 <> $1 \((others + [more]).joined(separator: " "))")
  }
}

extension WriteBatch {
  /// Rolls the batch back if the id that a client chose for a new group, event, goal or budget is that of something else;
  /// for the client that is like an id that is taken (`UniqueKey`). Comes first in the batch.
  public mutating func requireUnused(_ chosen: ChosenID?, by kind: Resource.Kind, in organisation: UUID) {
    guard let id = chosen?.id else { return }
    add(ChosenIDStatements.lock(id))
    add(ChosenIDStatements.requireUnused(id, by: kind, in: organisation))
  }
}
