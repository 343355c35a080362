public import Identifiers

/// Who is asked in a step of a route. It is resolved to people when something is submitted.
public enum ApproverSelector: Sendable, Hashable {
  /// Whoever holds the role where the content is.
  case role(String)
  /// This person.
  case user(UUID)
  /// The members of this group.
  case team(UUID)
}
