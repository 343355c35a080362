public import Protobuf

extension LazyMessages {
  /// All messages, decoded.
  /// - Throws: `INTERNAL` if one is not such a message, as for any other response.
  public func received() throws(Status) -> [M] {
    do throws(DecodingError) {
      return try decoded()
    } catch {
      throw Status(undecodable: M.fullName, error)
    }
  }
}
