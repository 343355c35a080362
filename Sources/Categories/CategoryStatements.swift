public import Identifiers
public import Postgres
import Rules
import ServiceKit

/// The SQL of categories.
public enum CategoryStatements {
  static let idConstraint = "category_key"

  /// A category with its times.
  public struct StoredCategory: Sendable {
    var category: Category
    let createTime: Timestamp
    let updateTime: Timestamp
    let archiveTime: Timestamp?
  }

  /// All categories of an organisation, of which there are at most `CategoryTree.maximumCategories`.
  public static func all(in organisation: UUID) -> Statement<StoredCategory> {
    Statement(
      """
      SELECT id, display_name, parent_id, code, merged_into_id, version, create_time, update_time, archive_time
      FROM category WHERE organisation_id = $1
      """, organisation, row: decode
    ).large
  }

  /// The number of changes of an organisation's tree.
  public static func treeVersion(of organisation: UUID) -> Statement<Int64> {
    Statement("SELECT version FROM category_tree WHERE organisation_id = $1", organisation, as: Int64.self)
  }

  /// Counts a change of the tree; rolls the batch back if another one came first.
  static func advance(from version: Int64, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      UPDATE category_tree SET version = version + 1 WHERE organisation_id = $1 AND version = $2 RETURNING true
      """, organisation, version, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the categories have changed"))
  }

  /// Keeps the tree as it is until the batch is committed; rolls it back if the tree has changed.
  public static func lockTree(version: Int64, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM category_tree WHERE organisation_id = $1 AND version = $2 FOR SHARE", organisation,
      version, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the categories have changed"))
  }

  /// Rolls the batch back if two categories both have a line in a budget in force. The tree is locked (`advance`), so
  /// that none can come in between.
  static func requireNotBothBudgeted(
    _ category: UUID, _ other: UUID, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      "SELECT true WHERE NOT (category_has_line($1, $2) AND category_has_line($1, $3))", organisation,
      category,
      other, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(CategoryGuard.haveLines, "both categories have lines in force"))
  }

  static func insert(
    _ category: Category, _ chosen: ChosenID?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO category
        (organisation_id, id, display_name, parent_id, code, version, create_time, update_time, create_fingerprint)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)
      """, organisation, category.id, category.displayName, category.parentID, category.code,
      category.version.number, time, chosen?.fingerprint)
  }

  /// A row if the same request made the category with the chosen id.
  static func isRepetition(_ chosen: ChosenID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM category WHERE organisation_id = $1 AND id = $2 AND create_fingerprint = $3",
      organisation, chosen.id, chosen.fingerprint, as: Bool.self)
  }

  /// Writes the next version of a category, whose tree has not changed (`advance`).
  static func update(_ category: Category, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE category SET display_name = $3, parent_id = $4, merged_into_id = $5, version = $6, update_time = $7,
        archive_time = CASE WHEN $8 THEN coalesce(archive_time, $7) END
      WHERE organisation_id = $1 AND id = $2 AND version = $6 - 1 RETURNING true
      """, organisation, category.id, category.displayName, category.parentID, category.mergedIntoID,
      category.version.number, time, category.isArchived, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the category has changed"))
  }

  private static let decode: Statement<StoredCategory>.Decode = { row throws(PostgresError) in
    let (id, name, parent): (UUID, String, UUID?) = (try row.next(), try row.next(), try row.next())
    let (code, merged): (String, UUID?) = (try row.next(), try row.next())
    let version = ResourceVersion(try row.next())
    let (created, updated): (Timestamp, Timestamp) = (try row.next(), try row.next())
    let archived: Timestamp? = try row.next()
    return StoredCategory(
      category: Category(
        id: id, displayName: name, parentID: parent, code: code, mergedIntoID: merged,
        isArchived: archived != nil, version: version),
      createTime: created, updateTime: updated, archiveTime: archived)
  }
}

/// The codes of guards of categories.
enum CategoryGuard {
  /// Both of two categories that would be merged have lines in force: `FAILED_PRECONDITION`.
  static let haveLines: SQLState = "PS051"
}
