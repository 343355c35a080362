public import Identifiers
import Rules

/// A request after a change, and what happened on the way.
public struct ApprovalTransition: Sendable, Hashable {
  /// The request as it is now.
  public var request: ApprovalRequest
  /// What happened, in order: what the log says, and people are told of.
  public var events: [ApprovalEvent]

  /// Whether nothing happened.
  public var isEmpty: Bool { events.isEmpty }

  init(_ request: ApprovalRequest, _ events: [ApprovalEvent] = []) {
    self.request = request
    self.events = events
  }

  /// The same with the next version if anything happened.
  func versioned() -> ApprovalTransition {
    var changed = self
    if !isEmpty { changed.request.version = request.version.next }
    return changed
  }
}

/// Something that happened to a request.
public enum ApprovalEvent: Sendable, Hashable {
  /// Somebody changed the content.
  case edited(by: ApprovalActor)
  /// It was handed in; so many votes about the same content were kept.
  case submitted(by: ApprovalActor, keptVotes: Int)
  /// A step waits for decisions now.
  case stepOpened(Int)
  /// Somebody decided.
  case decided(ApprovalVote)
  /// Every step was passed.
  case approved
  /// An approver said no, or, with a cause, the system does.
  case rejected(ApprovalCause?)
  /// An approver wants something else, or, with a cause, the system does.
  case changesRequested(ApprovalCause?)
  /// It was taken back.
  case withdrawn(by: ApprovalActor)
  /// It is a draft again.
  case reopened(by: ApprovalActor)
  /// A place was given to another person.
  case reassigned(step: Int, from: UUID, to: UUID, by: ApprovalActor)
  /// A deadline passed, and these people are asked further.
  case escalated(step: Int, to: [UUID])
  /// A deadline passed, and nobody else can be asked.
  case expired(step: Int)
  /// Somebody commented.
  case commented(by: ApprovalActor)
  /// Votes about a content whose base has changed count no more.
  case votesVoided(Int)
  /// Another request has taken its place.
  case superseded
}
