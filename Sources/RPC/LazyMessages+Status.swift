public import Protobuf

extension LazyMessages {
  /// All messages, decoded.
  /// - Throws: `INTERNAL` where one is no such message, as for any other response.
  public func received() throws(Status) -> [M] {
    do throws(DecodingError) {
      return try decoded()
    } catch {
      throw Status(undecodable: M.fullName, error)
    }
  }
}
