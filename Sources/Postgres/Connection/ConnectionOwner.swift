/// What a connection reports to its pool. All on the loop.
protocol ConnectionOwner: AnyObject {
  /// The request failed because of others and has had no effect: send it again.
  func retry(_ request: Request)
  /// PostgreSQL refused a statement for a reason that lies in the statement, the program or the machine.
  func report(_ error: ServerError)
  /// A group was answered; there is room for another.
  func connectionHasRoom()
  /// The connection is closed. `unanswered` are the requests whose group was sent and not fully answered.
  func connectionLost(_ connection: Connection, reason: String, unanswered: [Request])
}
