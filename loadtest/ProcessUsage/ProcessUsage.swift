import Glibc

/// What a process has used so far, from `/proc`.
package struct ProcessUsage: Sendable {
  /// CPU time of all its threads, user and kernel, in microseconds.
  package let cpuMicroseconds: UInt64
  /// Resident memory, in KiB.
  package let residentKilobytes: Int

  /// What a process has used; nil if there is none with this number.
  package init?(_ pid: Int32) {
    // The clock of the whole process: threads that have ended count, too.
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(pid, &clock) == 0, clock_gettime(clock, &time) == 0 else { return nil }
    cpuMicroseconds = UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1_000
    let status = Self.read("/proc/\(pid)/status") ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    residentKilobytes = line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
