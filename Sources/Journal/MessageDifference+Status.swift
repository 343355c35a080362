import Protobuf
public import RPC

extension MessageDifference {
  /// The difference of two messages that this server has made.
  public init(of before: Changed, to after: Changed) throws(Status) {
    do throws(DecodingError) { self = try MessageDifference(from: before, to: after) } catch {
      throw Status(.internal, "the server's own message could not be read")
    }
  }
}
