import Approvals
import Identifiers
import PayshareAPI
import Rules

import struct Postgres.Timestamp

/// An edit of an expense that is to be approved before it is made.
struct ExpenseEdit: Sendable, Hashable {
  /// What is done to an expense. The raw values are stored, and those of the contract.
  enum Kind: Int16, Sendable, Hashable {
    case update = 1
    case delete = 2
    case undelete = 3
  }

  let eventID: UUID
  /// They count from 1 in each event.
  let number: Int64
  let expenseID: UUID
  let kind: Kind
  var state: ApprovalState
  /// The version of the expense that it builds on.
  var base: ResourceVersion
  var movedMinor: Int64
  /// Everyone who made it what it is, in order of their ids.
  var authorIDs: [UUID]
  var reason: String
  /// The expense as it would be, without what only making the edit gives it.
  var proposal: PayshareV1.Expense
  /// The format of the proposal: one of a newer program is not put in force by this one, which would lose a part of it.
  var format = ExpenseFormat.current
  var version = ResourceVersion.first
  let createTime: Timestamp
  var updateTime: Timestamp
}
