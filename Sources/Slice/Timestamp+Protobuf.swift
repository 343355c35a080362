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
