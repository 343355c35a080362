import GoogleAPI
import Identifiers
import PayshareClient
import Postgres
import Protobuf

/// The SQL that `prepare` fills a database with: many rows a statement, from arrays.
enum PopulationStatements {
  /// The organisation of everyone who registers.
  static let organisation = UUID(high: 0x7000, low: 0x8000_0000_0000_0001)
  /// Argon2id of `Population.password`, at the cost of any other password.
  static let passwordHash =
    "$argon2id$v=19$m=19456,t=2,p=1$cGF5c2hhcmVsb2FkdGVzdA$qeDf+jxFG9kYjsRy8mZlXKFNzTZe4wcYHiCLw/9VBk8"
  /// The format of stored messages (`ExpenseFormat.current`): with an older one, servers would upgrade them all.
  static let messageFormat: Int16 = 2
  /// When the first event was made: all are a minute apart, and their expenses a second.
  static let firstTime: Int64 = 1_700_000_000_000_000

  static func time(ofEvent event: Int) -> Timestamp {
    Timestamp(microsecondsSince1970: firstTime + Int64(event) * 60_000_000)
  }

  static func users(_ numbers: Range<Int>) -> Statement<Void> {
    Statement(
      """
      INSERT INTO app_user
        (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
      SELECT $1, u.id, u.email, u.name, $2, 1, $3, $3 FROM unnest($4::uuid[], $5::text[], $6::text[]) AS u (id, email, name)
      """, organisation, passwordHash, time(ofEvent: 0), numbers.map { Population.id(.user, $0) },
      numbers.map(Population.email), numbers.map { "Person \($0)" })
  }

  static func auditor(_ number: Int) -> Statement<Void> {
    Statement(
      """
      INSERT INTO role_grant (organisation_id, principal_id, resource_id, role, reason, create_time)
      VALUES ($1, $2, $1, 'auditor', '', $3) ON CONFLICT DO NOTHING
      """, organisation, Population.id(.user, number), time(ofEvent: 0))
  }

  /// The way that revisions of budgets take to be approved: whoever may approve them decides alone.
  static let approvalRoute: Statement<Void> = {
    let steps = PayshareV1.ApprovalRoute.with {
      $0.steps = [
        .with {
          ($0.displayName, $0.approvers) = ("Approver", [.with { $0.approver = .role("approver") }])
          $0.quorum = .with { $0.kind = .any }
        }
      ]
    }
    return Statement(
      """
      INSERT INTO approval_route
        (organisation_id, id, display_name, description, subject, is_mandatory, steps, version, create_time, update_time)
      VALUES ($1, $2, 'One approver', '', 1, false, $3, 1, $4, $4) ON CONFLICT DO NOTHING
      """, organisation, Population.id(.approvalRoute, 0), steps.encoded(), time(ofEvent: 0))
  }()

  static func groups(_ population: Population, _ numbers: Range<Int>) -> Statement<Void> {
    Statement(
      """
      INSERT INTO member_group
        (organisation_id, id, display_name, version, create_time, update_time, member_count)
      SELECT $1, g.id, g.name, 1, $2, $2, g.members
      FROM unnest($3::uuid[], $4::text[], $5::integer[]) AS g (id, name, members)
      """, organisation, time(ofEvent: 0), numbers.map { Population.id(.group, $0) },
      numbers.map { "Group \($0)" }, numbers.map { Int32(clamping: population.members(ofGroup: $0).count) })
  }

  static func members(_ population: Population, ofGroups numbers: Range<Int>) -> Statement<Void> {
    var rows: (groups: [UUID], users: [UUID], roles: [Int16]) = ([], [], [])
    for number in numbers {
      for (index, user) in population.members(ofGroup: number).enumerated() {
        rows.groups.append(Population.id(.group, number))
        rows.users.append(Population.id(.user, user))
        // A manager, then members.
        rows.roles.append(index == 0 ? 1 : 2)
      }
    }
    return Statement(
      """
      INSERT INTO group_member (organisation_id, group_id, user_id, role)
      SELECT $1, m.group_id, m.user_id, m.role
      FROM unnest($2::uuid[], $3::uuid[], $4::smallint[]) AS m (group_id, user_id, role)
      """, organisation, rows.groups, rows.users, rows.roles)
  }

  static func events(_ events: [PopulationEvent]) -> Statement<Void> {
    Statement(
      """
      INSERT INTO event
        (organisation_id, id, display_name, base_currency, creator_id, version, balance_version, create_time,
         update_time, participant_count)
      SELECT $1, e.id, e.name, $2, e.creator, 1, e.changes, e.time, e.time, e.participants
      FROM unnest($3::uuid[], $4::text[], $5::uuid[], $6::bigint[], $7::timestamptz[], $8::integer[])
        AS e (id, name, creator, changes, time, participants)
      """, organisation, Population.currency, events.map { Population.id(.event, $0.number) },
      events.map { "Trip \($0.number)" }, events.map { Population.id(.user, $0.participants[0]) },
      events.map { Int64($0.expenses.count) }, events.map { time(ofEvent: $0.number) },
      events.map { Int32(clamping: $0.participants.count) })
  }

  static func participants(_ events: [PopulationEvent]) -> Statement<Void> {
    var rows: (events: [UUID], users: [UUID], paid: [Int64], owed: [Int64]) = ([], [], [], [])
    for event in events {
      var paid: [Int: Int64] = [:]
      var owed: [Int: Int64] = [:]
      for expense in event.expenses {
        paid[expense.payer, default: 0] += expense.totalMinor
        for share in expense.shares { owed[share.user, default: 0] += share.minorUnits }
      }
      for user in event.participants {
        rows.events.append(Population.id(.event, event.number))
        rows.users.append(Population.id(.user, user))
        rows.paid.append(paid[user, default: 0])
        rows.owed.append(owed[user, default: 0])
      }
    }
    return Statement(
      """
      INSERT INTO participant (organisation_id, event_id, user_id, paid_minor, owed_minor)
      SELECT $1, p.event_id, p.user_id, p.paid, p.owed
      FROM unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[]) AS p (event_id, user_id, paid, owed)
      """, organisation, rows.events, rows.users, rows.paid, rows.owed)
  }

  static func expenses(_ events: [PopulationEvent]) -> Statement<Void> {
    let all = events.flatMap { event in event.expenses.enumerated().map { (event, $0, $1) } }
    // One after the other: each begins where the one before it ends.
    var messages: [UInt8] = []
    var starts: [Int32] = []
    var lengths: [Int32] = []
    for (event, index, expense) in all {
      let message = LazyMessages([message(of: expense, number: index, in: event)]).delimited
      starts.append(Int32(clamping: messages.count + 1))
      lengths.append(Int32(clamping: message.count))
      messages += message
    }
    return Statement(
      """
      INSERT INTO expense
        (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor, currency,
         base_total_minor, version, create_time, update_time, payer_ids, payer_minor, payer_base_minor, share_ids,
         share_minor, share_base_minor, message, message_format, message_version)
      SELECT $1, x.id, x.event_id, x.payer, x.description, 1, (x.time AT TIME ZONE 'UTC')::date, x.total, $2,
        x.total, 1, x.time, x.time,
        ARRAY[x.payer], ARRAY[x.total], ARRAY[x.total], x.share_ids::uuid[], x.shares::bigint[], x.shares::bigint[],
        substring($11 FROM x.start FOR x.length), $14, 1
      FROM unnest(
        $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::bigint[], $8::timestamptz[], $9::text[], $10::text[],
        $12::integer[], $13::integer[])
        AS x (id, event_id, payer, description, total, time, share_ids, shares, start, length)
      """, organisation, Population.currency, all.map { Population.id(.expense, $0.2.number) },
      all.map { Population.id(.event, $0.0.number) }, all.map { Population.id(.user, $0.2.payer) },
      all.map { description(of: $0.2) }, all.map(\.2.totalMinor),
      all.map { event, index, _ in time(ofExpense: index, in: event) },
      all.map { expense in
        array(expense.2.shares.sorted { $0.user < $1.user }.map { Population.id(.user, $0.user) })
      },
      all.map { expense in array(expense.2.shares.sorted { $0.user < $1.user }.map(\.minorUnits)) },
      messages, starts, lengths, messageFormat)
  }

  private static func description(of expense: PopulationExpense) -> String { "Expense \(expense.number)" }

  private static func time(ofExpense index: Int, in event: PopulationEvent) -> Timestamp {
    Timestamp(
      microsecondsSince1970: time(ofEvent: event.number).microsecondsSince1970 + Int64(index) * 1_000_000)
  }

  /// The expense as callers see it, which its row holds too.
  private static func message(
    of expense: PopulationExpense, number index: Int, in event: PopulationEvent
  ) -> PayshareV1.Expense {
    let time = time(ofExpense: index, in: event)
    let total = PayshareV1.Money.with {
      $0.amountMinor = expense.totalMinor
      $0.currencyCode = Population.currency
    }
    let seconds = GoogleProtobuf.Timestamp.with { $0.seconds = time.microsecondsSince1970 / 1_000_000 }
    return .with {
      $0.id = Population.id(.expense, expense.number).description
      $0.eventID = Population.id(.event, event.number).description
      $0.description = description(of: expense)
      $0.kind = .expense
      $0.spendDate = CalendarDate(daysSince1970: Int32(clamping: seconds.seconds / 86_400)).description
      $0.total = total
      $0.payers = [
        .with {
          $0.userID = Population.id(.user, expense.payer).description
          $0.amountMinor = expense.totalMinor
          $0.baseAmountMinor = expense.totalMinor
        }
      ]
      $0.shares = expense.shares.sorted { $0.user < $1.user }.map { share in
        .with {
          $0.userID = Population.id(.user, share.user).description
          $0.amountMinor = share.minorUnits
          $0.baseAmountMinor = share.minorUnits
        }
      }
      $0.baseTotal = total
      $0.creatorUserID = Population.id(.user, expense.payer).description
      $0.createTime = seconds
      $0.updateTime = seconds
      $0.etag = "v1"
    }
  }

  /// An array as text: in PostgreSQL all arrays in an array have the same length.
  private static func array(_ elements: some Sequence<some CustomStringConvertible>) -> String {
    "{\(elements.map(\.description).joined(separator: ","))}"
  }

  /// How many people, events and expenses of a population a database has.
  static let counts = Statement<[Int64]>(
    """
    SELECT (SELECT count(*) FROM app_user WHERE id BETWEEN $5 AND $6),
      (SELECT count(*) FROM event WHERE id BETWEEN $1 AND $2), (SELECT count(*) FROM expense WHERE id BETWEEN $3 AND $4)
    """, Population.id(.event, 0), Population.id(.event, Int(Int64.max >> 2)), Population.id(.expense, 0),
    Population.id(.expense, Int(Int64.max >> 2)), Population.id(.user, 0),
    Population.id(.user, Int(Int64.max >> 2))
  ) { row throws(PostgresError) in [try row.next(), try row.next(), try row.next()] }

  /// How many people of these events have a running balance that differs from their expenses; there must be none.
  static func wrongBalances(_ events: Range<Int>) -> Statement<Int64> {
    Statement(
      """
      SELECT count(*) FROM participant p
      LEFT JOIN (
        SELECT x.event_id, r.user_id, sum(r.paid) AS paid, sum(r.owed) AS owed
        FROM expense x, LATERAL (
          SELECT user_id, paid, 0 AS owed FROM unnest(x.payer_ids, x.payer_base_minor) AS p (user_id, paid)
          UNION ALL SELECT user_id, 0, owed FROM unnest(x.share_ids, x.share_base_minor) AS s (user_id, owed)) AS r
        WHERE x.organisation_id = $1 AND x.event_id BETWEEN $2 AND $3 AND x.delete_time IS NULL AND x.kind = 1
        GROUP BY 1, 2) AS t ON t.event_id = p.event_id AND t.user_id = p.user_id
      WHERE p.organisation_id = $1 AND p.event_id BETWEEN $2 AND $3
        AND (p.paid_minor <> coalesce(t.paid, 0) OR p.owed_minor <> coalesce(t.owed, 0))
      """, organisation, Population.id(.event, events.lowerBound),
      Population.id(.event, events.upperBound - 1),
      as: Int64.self)
  }
}
