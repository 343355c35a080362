import PayshareClient

/// Comments for people.
enum CommentViews {
  /// Comments, one after the other.
  static func comments(_ comments: [PayshareV1.Comment], _ people: People) -> String {
    if comments.isEmpty { return "No comments" }
    return comments.map { comment($0, people) }.joined(separator: "\n")
  }

  private static func comment(_ comment: PayshareV1.Comment, _ people: People) -> String {
    let edited = comment.editTime.map { ", edited \(TimeText.short($0))" } ?? ""
    let head =
      "\(TimeText.short(comment.createTime)) \(TextWidth.printable(people.name(comment.authorUserID)))\(edited)"
    if let time = comment.deleteTime {
      return "\(head)  (\(comment.id))\n  deleted \(TimeText.short(time))"
    }
    var lines = ["\(head)  (\(comment.id))", "  \(TextWidth.printable(comment.text))"]
    if !comment.mentionedUserIDs.isEmpty {
      let names = comment.mentionedUserIDs.map { "@\(TextWidth.printable(people.name($0)))" }
      lines.append("  \(names.joined(separator: " "))")
    }
    return lines.joined(separator: "\n")
  }
}
