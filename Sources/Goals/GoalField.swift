/// The fields of a goal that an update mask may name; the raw values are the contract's names.
enum GoalField: String, Sendable, Hashable, CaseIterable {
  case displayName = "display_name"
  case description
  case target
  case startDate = "start_date"
  case dueDate = "due_date"
  case ownerID = "owner_user_id"
}

/// The fields of an entry that an update mask may name; the raw values are the contract's names.
enum GoalEntryField: String, Sendable, Hashable, CaseIterable {
  case date = "entry_date"
  case amount = "amount_minor"
  case note
}
