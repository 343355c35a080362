import Foundation
import Identifiers

/// CPU time in microseconds.
enum CPUTime {
  static var own: Double { usage(RUSAGE_SELF) }
  static var children: Double { usage(RUSAGE_CHILDREN) }

  private static func usage(_ who: __rusage_who) -> Double {
    var usage = rusage()
    getrusage(who.rawValue, &usage)
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    return Double(seconds) * 1e6 + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
  }
}

/// Identifiers of requests.
enum UUIDSource {
  static func next() -> Identifiers.UUID { .version7() }
}
