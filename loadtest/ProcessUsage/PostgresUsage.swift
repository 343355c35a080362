import Glibc

/// The CPU time of a PostgreSQL server: of its main process, of those that it has, and of those that have ended.
package struct PostgresUsage: Sendable {
  private let postmaster: Int32

  /// The server with this main process.
  package init(postmaster: Int32) { self.postmaster = postmaster }

  /// All that it has used so far, in microseconds.
  package var cpuMicroseconds: UInt64 {
    guard let folder = opendir("/proc") else { return 0 }
    defer { closedir(folder) }
    var ticks = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let process = Int32(name), let text = ProcessUsage.read("/proc/\(process)/stat"),
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
    return UInt64(ticks) * 1_000_000 / UInt64(max(1, sysconf(Int32(_SC_CLK_TCK))))
  }
}
