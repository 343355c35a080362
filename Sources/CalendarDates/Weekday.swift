/// The days of the week, with the numbers of ISO 8601.
public enum Weekday: Int16, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
