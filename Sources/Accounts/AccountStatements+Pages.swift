public import Identifiers
public import Postgres
public import ServiceKit

extension AccountStatements {
  /// A page of an organisation's users; `emailCode` belongs to the address of the filter, if it has one. The largest users that fit on one are smaller than `Page.maximumBytes`.
  public static func users(
    in organisation: UUID, _ page: Page, _ query: UserQuery, emailCode: [UInt8]?
  ) -> Statement<PageRow<StoredUser>> {
    let texts = UserPageTexts.of(query.order)
    let wanted = query.wanted ?? UserFilter()
    let sql: SQL
    var parameters = start(in: organisation, page, query.order)
    parameters.append(page.rowLimit)
    if wanted.email != nil || wanted.role != nil {
      sql = wanted.email == nil ? texts.ofRole : texts.ofEmail
      parameters.append(wanted.state?.rawValue)
      parameters.append(wanted.text)
      parameters.append(wanted.role)
      if let emailCode { parameters.append(emailCode) }
    } else if let text = wanted.text {
      sql = texts.named
      parameters.append(wanted.state?.rawValue)
      parameters.append(text)
    } else if let state = wanted.state {
      sql = texts.inState
      parameters.append(state.rawValue)
    } else {
      sql = texts.all
    }
    return Statement(sql, parameters: parameters) { row throws(PostgresError) in
      let stored = try decode(&row)
      return PageRow(
        stored,
        at: position(query.order, name: try row.next(), time: stored.createTime, id: stored.user.id),
        bytesUpToHere: 0)
    }.large
  }

  /// The last user that a page filtered by name may read; no row if fewer remain. Nil for other pages, which read no more
  /// than they show.
  public static func lastReadable(
    in organisation: UUID, _ page: Page, _ query: UserQuery
  ) -> Statement<Page.Position>? {
    guard query.wanted?.isReadInPart == true else { return nil }
    return Statement(
      UserPageTexts.of(query.order).lastRead, parameters: start(in: organisation, page, query.order)
    ) {
      row throws(PostgresError) in
      let (id, time): (UUID, Timestamp) = (try row.next(), try row.next())
      return position(query.order, name: try row.next(), time: time, id: id)
    }
  }

  private static func start(in organisation: UUID, _ page: Page, _ order: UserOrder) -> Parameters {
    var parameters = Parameters(reserving: 9)
    parameters.append(organisation)
    parameters.append(page.start.name)
    parameters.append(page.start.time)
    // By name the list begins with users without a name, whatever their ids.
    parameters.append(page.after == nil && order == .name ? .zero : page.start.id)
    return parameters
  }

  private static func position(
    _ order: UserOrder, name: String, time: Timestamp, id: UUID
  ) -> Page.Position {
    Page.Position(order == .name ? .name(name) : .none, time: time, id: id)
  }
}

extension UserFilter {
  /// Whether pages with this filter may end before they are full, because many users must be read to find a few.
  fileprivate var isReadInPart: Bool { text != nil && role == nil && email == nil }
}
