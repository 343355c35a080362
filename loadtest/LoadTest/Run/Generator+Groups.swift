import EventLoop
import PayshareClient

/// Joining groups.
extension Generator {
  private var groups: PayshareV1.GroupServiceClient { PayshareV1.GroupServiceClient(channel) }

  /// A group that somebody can join; nil if there is none.
  func chooseGroupJoin() -> GroupJoin? {
    GroupJoin(
      in: population, share: target.share, callers: sessions?.count ?? 0, busy: busyGroups, using: &random)
  }

  /// Adds somebody to a group and removes them again; then they must not see it.
  func joinGroup() async -> (MonotonicTime, MonotonicTime, Status?) {
    guard let join = chooseGroupJoin() else { return await checkAccess() }
    busyGroups.insert(join.group)
    let began = MonotonicTime.now
    do throws(Status) {
      try await add(join)
      try await remove(join)
    } catch {
      // A change without an answer may still be made, also in the midst of a later one: its group is left alone.
      if error.isRefusal { busyGroups.remove(join.group) }
      return (began, .now, error)
    }
    let ended = MonotonicTime.now
    await checkHidden(join)
    busyGroups.remove(join.group)
    return (began, ended, nil)
  }

  private func add(_ join: GroupJoin) async throws(Status) {
    let answer = try await groups.addGroupMembers(
      .with {
        $0.groupID = join.groupID
        $0.members = [.with { ($0.userID, $0.role) = (join.joinerID, .member) }]
      }, options: options(of: join.admin))
    check(answer, has: join, expected: true)
  }

  private func remove(_ join: GroupJoin) async throws(Status) {
    let answer = try await groups.removeGroupMembers(
      .with { ($0.groupID, $0.userIDs) = (join.groupID, [join.joinerID]) }, options: options(of: join.admin))
    check(answer, has: join, expected: false)
  }

  private func check(_ group: PayshareV1.Group, has join: GroupJoin, expected: Bool) {
    if let fault = AnswerChecks.fault(of: group, has: join.joinerID, expected: expected) {
      checks.recordFault(fault)
    }
  }

  private func checkHidden(_ join: GroupJoin) async {
    let (_, (_, _, status)) = await timed { () async throws(Status) in
      try await groups.getGroup(.with { $0.groupID = join.groupID }, options: options(of: join.joiner))
    }
    if let fault = AnswerChecks.fault(ofGroup: join.groupID, shownTo: join.joinerID, status) {
      checks.recordFault(fault)
    }
  }
}
