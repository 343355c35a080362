public import Identifiers
import Rules
import WorkingTime

public import struct Postgres.Timestamp

/// A step as it was frozen when something was submitted.
public struct FrozenStep: Sendable, Hashable {
  /// What it is called.
  public let name: String
  /// Who is asked, in order of their ids; those of escalations at the end.
  public internal(set) var places: [ApprovalPlace]
  /// How many have to approve.
  public let needed: Int
  /// How long it waits, in hours of working time; nil if for ever.
  public let deadlineHours: Int?
  /// Who is asked further, each time that the deadline has passed.
  public let escalations: [[UUID]]
  /// What happens when the last deadline has passed.
  public let lastAction: ApprovalLastAction
  /// The moments at which it is escalated, the last one that of the last action. Known from when the step opens; empty
  /// before, and without a deadline.
  public internal(set) var dueTimes: [Timestamp]
  /// How many of the escalations have happened.
  public internal(set) var escalationCount: Int

  /// A step as it is stored.
  public init(
    name: String, places: [ApprovalPlace], needed: Int, deadlineHours: Int? = nil,
    escalations: [[UUID]] = [], lastAction: ApprovalLastAction = .expire, dueTimes: [Timestamp] = [],
    escalationCount: Int = 0
  ) {
    self.name = name
    self.places = places
    self.needed = needed
    self.deadlineHours = deadlineHours
    self.escalations = escalations
    self.lastAction = lastAction
    self.dueTimes = dueTimes
    self.escalationCount = escalationCount
  }

  /// When the deadline passes next; nil if there is none or the step is not open.
  public var dueTime: Timestamp? {
    escalationCount < dueTimes.count ? dueTimes[escalationCount] : nil
  }

  /// The index of the place that somebody has in it.
  func index(of approverID: UUID) -> Int? {
    places.firstIndex { $0.approverID == approverID }
  }

  /// Whether somebody is asked in it.
  func contains(_ approverID: UUID) -> Bool { index(of: approverID) != nil }

  /// Computes when its deadlines pass.
  mutating func open(at now: Timestamp, _ working: WorkingCalendar) throws(Refusal) {
    dueTimes = []
    guard let deadlineHours else { return }
    // All of them at once: what happens later does not depend on when it is noticed, nor on a calendar that changes.
    var times: [Timestamp] = []
    var start = now
    for _ in 0...escalations.count {
      start = try working.moment(after: deadlineHours, from: start, in: name)
      times.append(start)
    }
    dueTimes = times
  }
}

/// What an approver is asked for in one step.
public struct ApprovalPlace: Sendable, Hashable {
  /// Who is asked.
  public internal(set) var approverID: UUID
  /// Who was asked before, the first one first: the place was given on by them or for them.
  public internal(set) var formerIDs: [UUID]

  /// A place.
  public init(_ approverID: UUID, formerIDs: [UUID] = []) {
    self.approverID = approverID
    self.formerIDs = formerIDs
  }
}
