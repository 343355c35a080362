import PayshareClient

extension GoaTrip {
  /// The trip, for people.
  var text: String {
    let names = People(
      me: "", Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }))
    return [
      "Three people register and log in:", peopleTable,
      "They are a group, \"\(group.displayName)\", and have two events: one made from that group, and one from people "
        + "named for it alone:",
      Views.events(events),
      "What they paid in Goa. Ben's taxi was paid in euros; Chitra's boat tour was 1,350.00 INR until she added the tip:",
      Views.expenses(expenses, names, base: page.event?.baseCurrencyCode ?? ""),
      "Asha, who had not seen the tip yet, could not overwrite it: the server answered \(refusal).",
      "So the balances are:", Views.balances(balances, names),
      "And so it is settled:", Views.settlement(settlement, names),
    ].joined(separator: "\n\n")
  }

  private var peopleTable: String {
    var table = Table([("PERSON", .left), ("EMAIL", .left), ("ID", .left)])
    for person in people { table.add([person.name, person.user.email, person.id]) }
    return table.text
  }
}
