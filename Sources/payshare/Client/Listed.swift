import PayshareClient

/// The first elements of a list.
struct Listed<Element: Sendable>: Sendable {
  var found: [Element] = []
  /// Whether the list goes on.
  var hasMore = false

  /// How often a list begins again because roles or grants have changed between two of its pages.
  static var maximumRestarts: Int { 3 }

  /// Requests pages until there are as many elements as wanted, or no more. Where the server says that the pages so far
  /// are outdated, the list begins again without what they had, so that nothing is found twice.
  static func first(
    _ limit: Int, _ page: (Int32, String) async throws(CommandError) -> ([Element], String)
  ) async throws(CommandError) -> Listed {
    for _ in 0..<maximumRestarts {
      do throws(CommandError) {
        return try await all(limit, page)
      } catch {
        guard error.isOutdatedPage else { throw error }
      }
    }
    return try await all(limit, page)
  }

  private static func all(
    _ limit: Int, _ page: (Int32, String) async throws(CommandError) -> ([Element], String)
  ) async throws(CommandError) -> Listed {
    var result = Listed()
    var token = ""
    repeat {
      let size = Int32(clamping: min(limit - result.found.count, 1_000))
      let (elements, next) = try await page(size, token)
      result.found += elements
      token = next
    } while !token.isEmpty && result.found.count < limit
    result.hasMore = !token.isEmpty
    return result
  }
}

extension CommandError {
  /// Whether what a list depends on has changed since its first page.
  fileprivate var isOutdatedPage: Bool {
    guard case .status(let status) = self else { return false }
    return status.hasViolation("PAGE_TOKEN_OUTDATED")
  }
}
