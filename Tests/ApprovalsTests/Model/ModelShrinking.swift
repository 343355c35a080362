@testable import ApprovalTestSupport

/// Makes a sequence that fails as short as it can be.
enum ModelShrinking {
  /// Leaves out one action after the other for as long as the rest still fails, until none can be left out.
  static func shortest(_ actions: [ModelAction], fails: ([ModelAction]) throws -> Int?) rethrows
    -> [ModelAction]
  {
    var shortest = actions
    if let count = try fails(shortest) { shortest = Array(shortest.prefix(count)) }
    var isShorter = true
    while isShorter {
      isShorter = false
      for index in shortest.indices.reversed() where shortest.indices.contains(index) {
        var shorter = shortest
        shorter.remove(at: index)
        guard let count = try fails(shorter) else { continue }
        shortest = Array(shorter.prefix(count))
        isShorter = true
      }
    }
    return shortest
  }
}
