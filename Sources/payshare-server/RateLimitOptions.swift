import Access
import ArgumentParser

/// How many calls each user may make a second, over all servers, where their organisation does not say.
struct RateLimitOptions: ParsableArguments, Sendable {
  @Option(help: "Calls a second that read, of each user, over all servers; an organisation may set its own.")
  var readsPerSecond = RateLimits.defaultReadsPerSecond

  @Option(help: "Calls a second that write, of each user, over all servers; an organisation may set its own.")
  var writesPerSecond = RateLimits.defaultWritesPerSecond

  func validate() throws {
    for (name, value) in [("reads-per-second", readsPerSecond), ("writes-per-second", writesPerSecond)]
    where !(1...RateLimits.maximumPerSecond).contains(value) {
      throw ValidationError("--\(name) must be from 1 to \(RateLimits.maximumPerSecond)")
    }
  }

  /// The limits.
  var limits: RateLimits {
    var limits = RateLimits()
    limits.readsPerSecond = readsPerSecond
    limits.writesPerSecond = writesPerSecond
    return limits
  }
}
