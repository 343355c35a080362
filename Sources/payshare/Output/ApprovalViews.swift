import PayshareClient

/// Approvals, for people.
enum ApprovalViews {
  /// What waits for somebody, as a table.
  static func waiting(_ waiting: [PayshareV1.WaitingApproval], _ names: AccessNames) -> String {
    var table = Table([("WHAT", .left), ("STEP", .left), ("FOR", .left), ("DUE", .left), ("ID", .left)])
    for one in waiting {
      let approval = one.approval ?? .init()
      let isMine = one.approverUserID == names.people.me
      table.add([
        subject(approval, names), stepName(approval), isMine ? "" : names.people.name(one.approverUserID),
        TimeText.short(one.dueTime), approval.id,
      ])
    }
    return table.text
  }

  /// Approvals as a table.
  static func table(_ approvals: [PayshareV1.Approval], _ names: AccessNames) -> String {
    var table = Table([
      ("WHAT", .left), ("STATE", .left), ("STEP", .left), ("SUBMITTED", .left), ("ID", .left),
    ])
    for approval in approvals {
      table.add([
        subject(approval, names), state(approval), approval.state == .submitted ? stepName(approval) : "",
        TimeText.short(approval.createTime), approval.id,
      ])
    }
    return table.text
  }

  /// One approval: its steps, and what was decided.
  static func approval(_ approval: PayshareV1.Approval, _ names: AccessNames) -> String {
    let authors = approval.authorUserIDs.map { TextWidth.printable(names.people.name($0)) }
    var lines = [
      "\(TextWidth.printable(subject(approval, names))): \(state(approval))",
      "made by \(authors.joined(separator: ", ")), who do not decide",
    ]
    lines.append(steps(approval, names.people))
    if !approval.votes.isEmpty { lines.append("\n" + votes(approval, names.people)) }
    var end = "\nid \(approval.id), digest \(approval.digest)"
    if approval.commentCount > 0 {
      end += ", \(approval.commentCount) comment\(approval.commentCount == 1 ? "" : "s")"
    }
    lines.append(end)
    return lines.joined(separator: "\n")
  }

  /// The steps as a table: who has approved, and who is waited for.
  static func steps(_ approval: PayshareV1.Approval, _ people: People) -> String {
    var table = Table([
      ("STEP", .left), ("STATE", .left), ("NEEDED", .right), ("ASKED", .left), ("DUE", .left),
    ])
    for (index, step) in approval.steps.enumerated() {
      let votes = approval.votes.filter { Int($0.stepIndex) == index }
      let given = votes.count { $0.choice == .approve }
      let waiting = step.places.map(\.userID).filter { id in !votes.contains { $0.approverUserID == id } }
      let isOpen = approval.state == .submitted && Int(approval.stepIndex) == index
      let due = isOpen ? dueTime(step) : nil
      table.add([
        "\(index + 1) \(step.displayName)", stepState(approval, index), "\(given) of \(step.needed)",
        waiting.map(people.name).joined(separator: ", "), TimeText.short(due),
      ])
    }
    return table.text
  }

  /// Decisions as a table.
  static func votes(_ approval: PayshareV1.Approval, _ people: People) -> String {
    var table = Table([
      ("DECIDED", .left), ("WHO", .left), ("FOR", .left), ("STEP", .left), ("WHEN", .left),
    ])
    for vote in approval.votes {
      let step = approval.steps.indices.contains(Int(vote.stepIndex)) ? Int(vote.stepIndex) : nil
      table.add([
        choice(vote.choice), people.name(vote.voterUserID),
        vote.voterUserID == vote.approverUserID ? "" : people.name(vote.approverUserID),
        step.map { approval.steps[$0].displayName } ?? "", TimeText.short(vote.voteTime),
      ])
    }
    return table.text
  }

  /// Comments, one after the other.
  static func comments(_ comments: [PayshareV1.ApprovalComment], _ people: People) -> String {
    if comments.isEmpty { return "No comments" }
    return comments.map { comment in
      let mentioned = comment.mentionedUserIDs.map { TextWidth.printable(people.name($0)) }
      return "\(TimeText.short(comment.createTime)) \(TextWidth.printable(people.name(comment.authorUserID)))"
        + (mentioned.isEmpty ? "" : " to \(mentioned.joined(separator: ", "))")
        + "\n  \(TextWidth.printable(comment.text))"
    }.joined(separator: "\n")
  }

  /// Who waits for whom, and why somebody cannot decide.
  static func explanation(_ answer: PayshareV1.ExplainApprovalResponse, _ names: AccessNames) -> String {
    let (approval, people) = (answer.approval ?? .init(), names.people)
    var lines = ["\(TextWidth.printable(subject(approval, names))): \(state(approval))"]
    if approval.state == .submitted, approval.steps.indices.contains(Int(approval.stepIndex)) {
      let step = approval.steps[Int(approval.stepIndex)]
      let due = answer.dueTime.map { ", until \(TimeText.short($0))" } ?? ""
      lines.append(
        "The step \(TextWidth.printable(step.displayName)) has \(answer.given) of \(step.needed)\(due)")
    }
    if let stuck = answer.stuckStepIndex, approval.steps.indices.contains(Int(stuck)) {
      let name = TextWidth.printable(approval.steps[Int(stuck)].displayName)
      lines.append(
        "The step \(name) cannot be passed as it is: payshare approval reassign gives a place to another person"
      )
    }
    var table = Table([("WHO", .left), ("CAN DECIDE", .left), ("STANDING IN", .left)])
    for standing in answer.approvers {
      let delegates = standing.delegates.map { delegate in
        people.name(delegate.userID)
          + (delegate.obstacles.isEmpty ? "" : " (\(obstacles(delegate.obstacles)))")
      }
      table.add([
        people.name(standing.userID), standing.obstacles.isEmpty ? "yes" : obstacles(standing.obstacles),
        delegates.joined(separator: ", "),
      ])
    }
    return (lines + [table.text]).joined(separator: "\n")
  }
}
