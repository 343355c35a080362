/// How calls are generated.
package enum Load: Hashable, Codable, Sendable {
  /// On a schedule, however long the answers take; latency counts from the scheduled time, so that a server that stalls
  /// cannot hide the calls that it delayed (coordinated omission).
  case open(Arrivals, [Phase])
  /// By callers that each wait for an answer, and think, before they call again. Latency counts from the call.
  case closed(callers: Int, thinkMilliseconds: Int, seconds: Int)

  /// How scheduled calls follow each other.
  package enum Arrivals: String, CaseIterable, Codable, Sendable {
    /// At equal distances.
    case constant
    /// Independently of each other, as those of many users are: the distances are distributed exponentially.
    case poisson
  }

  /// A time with one rate, or with a rate that changes evenly.
  package struct Phase: Hashable, Codable, Sendable {
    /// Calls a second at the beginning.
    package var from: Int
    /// Calls a second at the end.
    package var to: Int
    /// How long it takes, in seconds.
    package var seconds: Int

    /// A phase of its parts.
    package init(from: Int, to: Int, seconds: Int) {
      self.from = from
      self.to = to
      self.seconds = seconds
    }

    /// Calls in all.
    package var calls: Double { Double(from + to) / 2 * Double(seconds) }
  }

  /// How long it all takes, in seconds.
  package var seconds: Int {
    switch self {
    case .open(_, let phases): phases.reduce(0) { $0 + $1.seconds }
    case .closed(_, _, let seconds): seconds
    }
  }

  /// The same for another time; phases keep their proportions.
  package func lasting(_ seconds: Int) -> Load {
    switch self {
    case .open(let arrivals, let phases):
      let all = max(1, self.seconds)
      return .open(
        arrivals,
        phases.map { Phase(from: $0.from, to: $0.to, seconds: max(1, $0.seconds * seconds / all)) })
    case .closed(let callers, let think, _):
      return .closed(callers: callers, thinkMilliseconds: think, seconds: seconds)
    }
  }

  /// The same for one of several generators that share it.
  package func share(_ index: Int, of count: Int) -> Load {
    func part(_ whole: Int) -> Int { whole / count + (index < whole % count ? 1 : 0) }
    return switch self {
    case .open(let arrivals, let phases):
      .open(
        arrivals, phases.map { Phase(from: part($0.from), to: part($0.to), seconds: $0.seconds) })
    case .closed(let callers, let think, let seconds):
      .closed(callers: max(1, part(callers)), thinkMilliseconds: think, seconds: seconds)
    }
  }

  /// A constant rate for this long, as a search for the highest rate tries it.
  package static func steady(rate: Int, seconds: Int) -> Load {
    .open(.poisson, [Phase(from: rate, to: rate, seconds: seconds)])
  }
}
