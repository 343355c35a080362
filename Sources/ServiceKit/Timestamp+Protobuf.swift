public import GoogleAPI
public import Postgres

extension GoogleProtobuf.Timestamp {
  /// The same moment in the contract's type.
  public init(_ time: Timestamp) {
    self.init()
    let (seconds, microseconds) = time.microsecondsSince1970.quotientAndRemainder(dividingBy: 1_000_000)
    self.seconds = microseconds < 0 ? seconds - 1 : seconds
    nanos = Int32(microseconds < 0 ? microseconds + 1_000_000 : microseconds) * 1_000
  }
}

extension Timestamp {
  /// The moment of a message; digits beyond microseconds are dropped.
  public init(_ time: GoogleProtobuf.Timestamp) {
    self.init(microsecondsSince1970: time.seconds &* 1_000_000 &+ Int64(time.nanos / 1_000))
  }
}
