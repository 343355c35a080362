import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Making and changing categories. Each change is decided on the whole tree, and counts as one of the tree, so that two
/// at once cannot make what neither alone would, such as a circle.
extension CategoryService {
  /// Makes a category.
  public func createCategory(
    _ request: PayshareV1.CreateCategoryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Category {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let chosen = try ChosenID(request.categoryID, field: "category_id", of: request, by: caller)
    return try await database.create(
      mutation, chosen, for: call,
      isRepetition: { CategoryStatements.isRepetition($0, in: caller.organisationID) },
      existing: { id async throws(Status) in try await getCategory(.with { $0.categoryID = "\(id)" }, call) }
    ) { () async throws(Status) in
      let wanted = request.category ?? PayshareV1.Category()
      let parent = try UUID(optional: wanted.parentCategoryID, field: "category.parent_category_id")
      let stored = try await stored(call)
      let category = try decide(
        CategoryRules.new(
          id: chosen?.id ?? .version7(), displayName: wanted.displayName, under: parent, in: stored.tree))
      let reply = PayshareV1.Category(category, createTime: mutation.time, updateTime: mutation.time)
      return try await database.commit(
        mutation, for: call, replying: reply,
        unique: [
          UniqueKey(
            CategoryStatements.idConstraint, field: "category_id", "there is a category with this id")
        ]
      ) { batch in
        batch.add(CategoryStatements.advance(from: stored.version, in: caller.organisationID))
        batch.add(CategoryStatements.insert(category, chosen, in: caller.organisationID, at: mutation.time))
        batch.record(.categoryCreated(.with { $0.category = reply }), of: category.id, by: mutation)
      }
    }
  }

  /// Renames a category.
  public func updateCategory(
    _ request: PayshareV1.UpdateCategoryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Category {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let _: Set<CategoryField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "a category"))
    return try await change(request.categoryID, mutation, call) { category, tree throws(Refusal) in
      try CategoryRules.rename(
        category, to: request.category?.displayName ?? "", etag: request.etag, in: tree)
    }
  }

  /// Puts a category elsewhere in the tree.
  public func moveCategory(
    _ request: PayshareV1.MoveCategoryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Category {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let parent = try UUID(optional: request.parentCategoryID, field: "parent_category_id")
    return try await change(request.categoryID, mutation, call) { category, tree throws(Refusal) in
      try CategoryRules.move(category, under: parent, etag: request.etag, in: tree)
    }
  }

  /// Takes a category out of use.
  public func archiveCategory(
    _ request: PayshareV1.ArchiveCategoryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Category {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await change(request.categoryID, mutation, call) { category, tree throws(Refusal) in
      try CategoryRules.archive(category, true, etag: request.etag, in: tree)
    }
  }

  /// Brings an archived category back into use.
  public func unarchiveCategory(
    _ request: PayshareV1.UnarchiveCategoryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Category {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await change(request.categoryID, mutation, call) { category, tree throws(Refusal) in
      try CategoryRules.archive(category, false, etag: request.etag, in: tree)
    }
  }

  /// Merges a category into another one.
  public func mergeCategory(
    _ request: PayshareV1.MergeCategoryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Category {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let other = try UUID(required: request.intoCategoryID, field: "into_category_id")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(call)
      let old = try stored.category(try UUID(required: request.categoryID, field: "category_id"))
      let (merged, moved) = try decide(
        CategoryRules.merge(old.category, into: other, etag: request.etag, in: stored.tree))
      let time = mutation.time(after: old.updateTime)
      let reply = PayshareV1.Category(merged, after: old, at: time)
      let batch = mutation.batch(replying: reply) { batch in
        batch.add(CategoryStatements.advance(from: stored.version, in: mutation.organisationID))
        if let into = merged.mergedIntoID {
          batch.add(
            CategoryStatements.requireNotBothBudgeted(merged.id, into, in: mutation.organisationID))
        }
        for category in [merged] + moved {
          batch.add(CategoryStatements.update(category, in: mutation.organisationID, at: time))
        }
        batch.record(
          .categoryMerged(
            .with { ($0.category, $0.movedCategoryIDs) = (reply, moved.map(\.id.description)) }),
          of: merged.id, by: mutation)
      }
      try await database.commit(batch, for: call) { Self.refusal($0) }
      return reply
    }
  }

  private static func refusal(_ error: PostgresError) -> Status? {
    guard case .guardFailed(let failure) = error, failure.code == CategoryGuard.haveLines else { return nil }
    return Status(
      .failedPrecondition, reason: "CATEGORY_HAS_LINES",
      "both categories have lines of budgets in force: approve revisions without one of them first")
  }

  /// Reads the tree, decides the change of one category, and commits it.
  private func change(
    _ id: String, _ mutation: Mutation, _ call: ServerCall,
    _ rule: (Category, CategoryTree) throws(Refusal) -> Category
  ) async throws(Status) -> PayshareV1.Category {
    try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(call)
      let old = try stored.category(try UUID(required: id, field: "category_id"))
      let new = try decide(rule(old.category, stored.tree))
      if new == old.category { return PayshareV1.Category(old) }
      let time = mutation.time(after: old.updateTime)
      let reply = PayshareV1.Category(new, after: old, at: time)
      let difference = try MessageDifference(of: PayshareV1.Category(old), to: reply)
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.add(CategoryStatements.advance(from: stored.version, in: mutation.organisationID))
        batch.add(CategoryStatements.update(new, in: mutation.organisationID, at: time))
        batch.record(
          .categoryUpdated(
            .with {
              ($0.category, $0.previous, $0.changedFields) = (reply, difference.previous, difference.fields)
            }), of: new.id, by: mutation)
      }
    }
  }
}
