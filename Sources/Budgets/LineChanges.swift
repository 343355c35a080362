import Categories
import Identifiers
import PayshareAPI
import Protobuf

/// Which lines differ between two revisions.
struct LineChanges: Sendable, Hashable {
  /// Those that are new or changed, as they are now.
  let lines: [StatedLine]
  /// Those that were changed or removed, as they were.
  let previous: [StatedLine]

  /// The differences of lines in order of the ids of their categories.
  init(from old: [StatedLine], to new: [StatedLine]) {
    let (before, after) = (Self.byCategory(old), Self.byCategory(new))
    lines = new.filter { before[$0.categoryID] != $0 }
    previous = old.filter { after[$0.categoryID] != $0 }
  }

  var isEmpty: Bool { lines.isEmpty && previous.isEmpty }

  /// The categories whose lines were removed.
  var removed: [UUID] {
    let stays = Set(lines.map(\.categoryID))
    return previous.map(\.categoryID).filter { !stays.contains($0) }
  }

  private static func byCategory(_ lines: [StatedLine]) -> [UUID: StatedLine] {
    Dictionary(lines.map { ($0.categoryID, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension [StatedLine] {
  /// Lines for the categories of now: those of merged ones become lines of what these mean, unless that has a line of its
  /// own.
  func meaning(in tree: CategoryTree) -> [StatedLine] {
    var taken = Set(map(\.categoryID))
    return map { line in
      guard tree[line.categoryID]?.mergedIntoID != nil, let meaning = tree.meaning(of: line.categoryID),
        taken.insert(meaning.id).inserted
      else { return line }
      return line.renamed(to: meaning.id)
    }
  }

  /// As they are stored.
  var stored: [StoredLine] {
    map { StoredLine(categoryID: $0.categoryID, message: PayshareV1.BudgetLine($0).encoded()) }
  }

  /// As callers see them.
  var messages: [PayshareV1.BudgetLine] { map { PayshareV1.BudgetLine($0) } }
}
