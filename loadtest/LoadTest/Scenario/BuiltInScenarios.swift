/// The scenarios that come with the generator, as the text of their files.
package enum BuiltInScenarios {
  /// The names, in the order in which they are listed.
  package static let names = [
    "seed", "read-only", "write-only", "accounts", "access", "planning", "rush", "big-event", "echo",
    "connect-storm",
    "overload",
    "tiny",
  ]

  /// The text of a scenario.
  package static func text(_ name: String) -> String? {
    switch name {
    case "seed":
      """
      name: seed
      description: 11 million operations in 8 hours, ten reads to a write, about 400 a second.
      load:
        phases:
          - {rate: 400, seconds: 60}
      """ + seedMix
    case "read-only":
      """
      name: read-only
      description: Event pages, lists, balances and settlements; nothing changes.
      load:
        phases:
          - {rate: 1000, seconds: 60}
      mix: {event_page: 50, expense_list: 20, balances: 20, settlement: 10}
      """
    case "write-only":
      """
      name: write-only
      description: Expenses are created and edited, as fast as 64 callers are answered.
      load: {callers: 64, seconds: 60}
      mix: {create_expense: 80, edit_expense: 20}
      """
    case "accounts":
      """
      name: accounts
      description: People log in and see their own account.
      load:
        phases:
          - {rate: 200, seconds: 60}
      mix: {account: 95, log_in: 5}
      """
    case "access":
      """
      name: access
      description: People ask what they may do, and see events; now and then somebody joins a group and is removed again.
      load:
        phases:
          - {rate: 400, seconds: 60}
      mix: {access_check: 60, own_grants: 10, event_page: 29, group_join: 1}
      """
    case "planning":
      """
      name: planning
      description: People look at their goals and budgets and at what waits for their approval, ten times for each amount
        that they enter; now and then a revision is submitted and approved, and an auditor reads the journal.
      load:
        phases:
          - {rate: 400, seconds: 60}
      mix:
        goal: 190
        goal_view: 190
        budget_view: 470
        own_approvals: 30
        approval: 15
        approval_list: 5
        audit_list: 10
        budget_entry: 87
        budget_revision: 3
      """
    case "rush":
      """
      name: rush
      description: 200 callers add expenses to one event of 200 people at the same time.
      population:
        participants: {minimum: 200, maximum: 200}
        users: 1000
        events: 10
        expenses: 100
        groups: 0
      load: {callers: 200, seconds: 30}
      events: {first: 1}
      mix: {create_expense: 90, balances: 10}
      """
    case "big-event":
      """
      name: big-event
      description: Events of 1 000 people, read and written.
      population:
        participants: {minimum: 1000, maximum: 1000}
        users: 5000
        events: 20
        expenses: 20000
        groups: 0
      load:
        phases:
          - {rate: 100, seconds: 60}
      mix: {event_page: 40, balances: 30, settlement: 10, create_expense: 20}
      """
    case "echo":
      """
      name: echo
      description: Health checks, which touch no database; what the runtime and the connection cost.
      load: {callers: 64, seconds: 10}
      mix: {echo: 1}
      """
    case "connect-storm":
      """
      name: connect-storm
      description: Every call makes a connection of its own, with a TLS handshake on both sides' certificates.
      load:
        phases:
          - {rate: 200, seconds: 30}
      mix: {connect: 1}
      """
    case "overload":
      """
      name: overload
      description: An easy rate, three times what two cores can do, and the easy one again, to see what is shed and how
        soon the server recovers. Set the rate in the middle to three times what find-max says of your server.
      load:
        phases:
          - {rate: 1000, seconds: 10}
          - {rate: 15000, seconds: 20}
          - {rate: 1000, seconds: 10}
      timeout_milliseconds: 2000
      maximum_in_flight: 60000
      """ + seedMix
    case "tiny":
      """
      name: tiny
      description: A small population and a few seconds, to see that everything works.
      population:
        users: 200
        organisers: 10
        groups: 20
        events: 50
        expenses: 1000
        participants: {maximum: 50}
      load:
        phases:
          - {from: 20, to: 80, seconds: 2}
          - {rate: 80, seconds: 3}
      timeout_milliseconds: 60000
      """ + seedMix + "\n  account: 500"
    default: nil
    }
  }

  /// Ten reads to a write.
  private static let seedMix = """

    mix:
      event_page: 5000
      expense_list: 2000
      balances: 1500
      settlement: 591
      create_expense: 700
      edit_expense: 199
      log_in: 10
    """
}
