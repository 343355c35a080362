/// What a connection tells the pool that it belongs to. All on the loop.
protocol ConnectionOwner: AnyObject {
  /// The request was spoilt by others and has had no effect: send it again.
  func retry(_ request: Request)
  /// PostgreSQL refused a statement for a reason that lies in it, in the program or in the machine.
  func report(_ error: ServerError)
  /// A group was answered, there is room for another.
  func connectionHasRoom()
  /// The connection is closed. `unanswered` are the requests whose group was sent and not answered to its end.
  func connectionLost(_ connection: Connection, reason: String, unanswered: [Request])
}
