import JSON
import PayshareClient

/// A message as proto3's JSON mapping writes it, with every field, set or not, so that a script finds its keys always.
protocol JSONRepresentable {
  var json: JSONValue { get }
}

extension JSONValue {
  /// A number of 64 bits: a string, as the mapping says.
  static func number(_ value: Int64) -> JSONValue { .string(String(value)) }

  static func time(_ value: GoogleProtobuf.Timestamp?) -> JSONValue {
    value.map { .string(TimeText.rfc3339($0)) } ?? .null
  }

  static func message(_ value: (some JSONRepresentable)?) -> JSONValue { value?.json ?? .null }

  static func list(_ values: [some JSONRepresentable]) -> JSONValue { .array(values.map(\.json)) }

  /// An enum's value by its name in the contract, from its name in Swift; the zero value's begins with the type's.
  static func name(_ value: some ProtobufEnum) -> JSONValue {
    guard value.isDefined else { return .integer(Int(value.rawValue)) }
    let name = constant("\(value)")
    return .string(name == "UNSPECIFIED" ? "\(constant("\(type(of: value))"))_\(name)" : name)
  }

  /// `preserveCounterparties` as `PRESERVE_COUNTERPARTIES`.
  private static func constant(_ name: String) -> String {
    var text = ""
    for character in name {
      if character.isUppercase, !text.isEmpty { text += "_" }
      text += character.uppercased()
    }
    return text
  }
}

extension PayshareV1.User: JSONRepresentable {
  var json: JSONValue {
    .object([
      ("id", .string(id)), ("email", .string(email)), ("displayName", .string(displayName)),
      ("createTime", .time(createTime)), ("updateTime", .time(updateTime)), ("etag", .string(etag)),
    ])
  }
}

extension PayshareV1.Group: JSONRepresentable {
  var json: JSONValue {
    .object([
      ("id", .string(id)), ("displayName", .string(displayName)), ("members", .list(members)),
      ("createTime", .time(createTime)), ("updateTime", .time(updateTime)), ("etag", .string(etag)),
    ])
  }
}

extension PayshareV1.GroupMember: JSONRepresentable {
  var json: JSONValue {
    .object([("userId", .string(userID)), ("role", .name(role)), ("displayName", .string(displayName))])
  }
}

extension PayshareV1.Event: JSONRepresentable {
  var json: JSONValue {
    .object([
      ("id", .string(id)), ("displayName", .string(displayName)),
      ("baseCurrencyCode", .string(baseCurrencyCode)),
      ("groupId", .string(groupID)), ("participants", .list(participants)),
      ("creatorUserId", .string(creatorUserID)), ("createTime", .time(createTime)),
      ("updateTime", .time(updateTime)), ("etag", .string(etag)),
    ])
  }
}

extension PayshareV1.Participant: JSONRepresentable {
  var json: JSONValue { .object([("userId", .string(userID)), ("displayName", .string(displayName))]) }
}

extension PayshareV1.GetEventResponse {
  func json(newest expenses: [PayshareV1.Expense]) -> JSONValue {
    .object([
      ("event", .message(event)), ("newestExpenses", .list(expenses)),
      ("nextExpensePageToken", .string(nextExpensePageToken)), ("balances", .message(balances)),
    ])
  }
}

extension PayshareV1.Money: JSONRepresentable {
  var json: JSONValue {
    .object([("amountMinor", .number(amountMinor)), ("currencyCode", .string(currencyCode))])
  }
}

extension PayshareV1.ExchangeRate: JSONRepresentable {
  var json: JSONValue {
    .object([
      ("numerator", .number(numerator)), ("denominator", .number(denominator)), ("source", .string(source)),
      ("date", .string(date)),
    ])
  }
}

extension PayshareV1.Expense: JSONRepresentable {
  var json: JSONValue {
    .object([
      ("id", .string(id)), ("eventId", .string(eventID)), ("description", .string(description)),
      ("kind", .name(kind)), ("spendDate", .string(spendDate)), ("total", .message(total)),
      ("exchangeRate", .message(exchangeRate)), ("payers", .list(payers)), ("shares", .list(shares)),
      ("baseTotal", .message(baseTotal)), ("creatorUserId", .string(creatorUserID)),
      ("createTime", .time(createTime)), ("updateTime", .time(updateTime)), ("deleteTime", .time(deleteTime)),
      ("etag", .string(etag)),
    ])
  }
}

extension PayshareV1.Payer: JSONRepresentable {
  var json: JSONValue { .part(userID, amountMinor, baseAmountMinor) }
}

extension PayshareV1.Share: JSONRepresentable {
  var json: JSONValue { .part(userID, amountMinor, baseAmountMinor) }
}

extension JSONValue {
  fileprivate static func part(_ userID: String, _ amount: Int64, _ base: Int64) -> JSONValue {
    .object([
      ("userId", .string(userID)), ("amountMinor", .number(amount)), ("baseAmountMinor", .number(base)),
    ])
  }
}

extension PayshareV1.Balances: JSONRepresentable {
  var json: JSONValue {
    .object([
      ("eventId", .string(eventID)), ("currencyCode", .string(currencyCode)), ("balances", .list(balances)),
      ("balanceVersion", .number(balanceVersion)),
    ])
  }
}

extension PayshareV1.Balance: JSONRepresentable {
  var json: JSONValue {
    .object([
      ("userId", .string(userID)), ("paidMinor", .number(paidMinor)), ("owedMinor", .number(owedMinor)),
      ("netMinor", .number(netMinor)),
    ])
  }
}

extension PayshareV1.Settlement: JSONRepresentable {
  var json: JSONValue {
    .object([
      ("eventId", .string(eventID)), ("currencyCode", .string(currencyCode)), ("transfers", .list(transfers)),
      ("mode", .name(mode)), ("optimality", .name(optimality)), ("lowerBound", .integer(Int(lowerBound))),
      ("balanceVersion", .number(balanceVersion)),
    ])
  }
}

extension PayshareV1.Transfer: JSONRepresentable {
  var json: JSONValue {
    .object([
      ("payerUserId", .string(payerUserID)), ("payeeUserId", .string(payeeUserID)),
      ("amountMinor", .number(amountMinor)),
    ])
  }
}
