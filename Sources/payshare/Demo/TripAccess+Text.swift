import JSON
import PayshareClient

extension TripAccess {
  /// Who may see the trip, for people.
  var text: String {
    let question = "payshare access explain \(PermissionName.text(Self.permission)) --event 'Goa trip'"
    return [
      "Others belong to the organisation and not to the trip. \(granter.name) granted Devi the role \(Self.role) on it. "
        + "When they ask for its expenses:", table,
      "Each may ask why, as with \(question):", explanations,
    ].joined(separator: "\n\n")
  }

  /// The same for programs.
  func json() throws(CommandError) -> JSONValue {
    let visitors = try visitors.map { visitor throws(CommandError) in
      JSONValue.object([
        ("user", try visitor.person.user.fullJSON()), ("role", .string(visitor.part)),
        ("explanation", try visitor.explanation.fullJSON()),
      ])
    }
    return .object([("grant", try grant.fullJSON()), ("visitors", .array(visitors))])
  }

  private var table: String {
    var table = Table([("PERSON", .left), ("ROLE", .left), ("SEES", .left), ("MAY ADD ONE", .left)])
    for visitor in visitors {
      let seen =
        switch visitor.seen {
        case .success(let count): "\(count) expenses"
        case .failure(let status): "nothing: \(status.code.name)"
        }
      table.add([visitor.person.name, visitor.part, seen, visitor.mayAdd ? "yes" : "no"])
    }
    return table.text
  }

  private var explanations: String {
    let names = AccessNames(People(me: "", [granter.id: granter.name]))
    return visitors.map { visitor in
      AccessText.explanation(visitor.explanation, Self.permission, who: visitor.person.name, names)
    }.joined(separator: "\n\n")
  }
}
