import Journal
import PayshareAPI
import Protobuf
import RPC

extension MessageDifference<PayshareV1.User> {
  /// The difference of two messages that this server has made.
  init(of before: PayshareV1.User, to after: PayshareV1.User) throws(Status) {
    do throws(DecodingError) { self = try MessageDifference(from: before, to: after) } catch {
      throw Status(.internal, "the user's own message could not be read")
    }
  }
}
