public import RPC

/// The status that `body` throws; nil where it succeeds.
public func failure<Result>(of body: () async throws -> Result) async -> Status? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? Status ?? Status(.unknown, "not a status: \(error)")
  }
}
