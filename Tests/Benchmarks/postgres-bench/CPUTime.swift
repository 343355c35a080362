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

/// The CPU time of a PostgreSQL server: its main process, those it has, and those that have ended.
struct ServerCPU {
  let postmaster: Int32

  var microseconds: Double {
    var ticks = 0
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
      guard let process = Int32(name),
        let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
        let end = text.lastIndex(of: ")")
      else { continue }
      let fields = text[end...].split(separator: " ")
      guard fields.count > 15 else { continue }
      // proc(5): after the name come state, parent …; the 12th and 13th are the own times, the next the children's.
      if process == postmaster {
        ticks += (12...15).reduce(0) { $0 + (Int(fields[$1]) ?? 0) }
      } else if Int32(fields[2]) == postmaster {
        ticks += (12...13).reduce(0) { $0 + (Int(fields[$1]) ?? 0) }
      }
    }
    return Double(ticks) * 1e6 / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}

/// Identifiers of requests.
enum UUIDSource {
  static func next() -> Identifiers.UUID { .version7() }
}
