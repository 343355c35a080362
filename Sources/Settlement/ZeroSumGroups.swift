import ComputePool

/// Small groups of balances that cancel out exactly.
enum ZeroSumGroups {
  /// The most balances that are searched for triples and quads; the time grows with the square.
  static let maximumBalances = 256

  /// Removes every two balances that cancel out from a list, the first by id first. Some plan with the fewest
  /// payments always has them.
  static func takePairs(
    from balances: inout [OpenBalance], _ checkpoint: Checkpoint
  ) throws(PlanError) -> [[OpenBalance]] {
    var search = Search(balances)
    for first in balances.indices where search.isLeft[first] {
      try checkpoint.count(1)
      if let second = search.first(withMinor: -balances[first].minorUnits, after: first) {
        search.take([first, second])
      }
    }
    balances = search.left
    return search.groups
  }

  /// Removes groups of three, then groups of four balances that cancel out from a list, unless it is too long.
  static func takeTriplesAndQuads(
    from balances: inout [OpenBalance], _ checkpoint: Checkpoint
  ) throws(PlanError) -> [[OpenBalance]] {
    guard balances.count <= maximumBalances else { return [] }
    let triples = try takeTriples(from: &balances, checkpoint)
    return try triples + takeQuads(from: &balances, checkpoint)
  }

  /// The cost of looking an amount up.
  private static let unitsPerLookUp = 8

  private static func takeTriples(
    from balances: inout [OpenBalance], _ checkpoint: Checkpoint
  ) throws(PlanError) -> [[OpenBalance]] {
    var search = Search(balances)
    for first in balances.indices {
      for second in balances.indices.dropFirst(first + 1) where search.isLeft[first] && search.isLeft[second]
      {
        try checkpoint.count(unitsPerLookUp)
        let missing = -(balances[first].minorUnits + balances[second].minorUnits)
        if let third = search.first(withMinor: missing, after: second) {
          search.take([first, second, third])
        }
      }
    }
    balances = search.left
    return search.groups
  }

  private static func takeQuads(
    from balances: inout [OpenBalance], _ checkpoint: Checkpoint
  ) throws(PlanError) -> [[OpenBalance]] {
    var search = Search(balances)
    // Pairs that come first in a quad, by their sum.
    var pairs: [Int64: [(Int, Int)]] = [:]
    for third in balances.indices {
      for fourth in balances.indices.dropFirst(third + 1) where search.isLeft[third] && search.isLeft[fourth]
      {
        let missing = -(balances[third].minorUnits + balances[fourth].minorUnits)
        guard let index = pairs.index(forKey: missing) else {
          try checkpoint.count(unitsPerLookUp)
          continue
        }
        // Entries before the first that is left will not be needed again.
        let dead = pairs.values[index].prefix { !search.isLeft[$0.0] || !search.isLeft[$0.1] }.count
        try checkpoint.count(unitsPerLookUp + dead)
        pairs.values[index].removeFirst(dead)
        if let pair = pairs.values[index].first { search.take([pair.0, pair.1, third, fourth]) }
      }
      for first in balances.indices.prefix(third) where search.isLeft[first] && search.isLeft[third] {
        pairs[balances[first].minorUnits + balances[third].minorUnits, default: []].append((first, third))
      }
    }
    balances = search.left
    return search.groups
  }

  /// The remaining balances, and the groups taken so far.
  private struct Search {
    private let balances: [OpenBalance]
    private var places: [Int64: [Int]] = [:]
    private(set) var isLeft: [Bool]
    private(set) var groups: [[OpenBalance]] = []

    init(_ balances: [OpenBalance]) {
      self.balances = balances
      isLeft = [Bool](repeating: true, count: balances.count)
      for (place, balance) in balances.enumerated() { places[balance.minorUnits, default: []].append(place) }
    }

    var left: [OpenBalance] {
      zip(balances, isLeft).filter(\.1).map(\.0)
    }

    /// The first remaining balance with an amount after a place.
    mutating func first(withMinor minorUnits: Int64, after place: Int) -> Int? {
      guard let index = places.index(forKey: minorUnits) else { return nil }
      // Entries before the first that is left will not be needed again.
      places.values[index].removeFirst(places.values[index].prefix { !isLeft[$0] }.count)
      return places.values[index].first { $0 > place && isLeft[$0] }
    }

    mutating func take(_ group: [Int]) {
      for place in group { isLeft[place] = false }
      groups.append(group.map { balances[$0] })
    }
  }
}
