import Glibc

/// What a process has used so far, from `/proc`.
package struct ProcessUsage: Sendable {
  /// CPU time of all its threads, user and kernel, in microseconds.
  package let cpuMicroseconds: UInt64
  /// Resident memory, in KiB.
  package let residentKilobytes: Int

  /// What a process has used; nil where there is none with this number.
  package init?(_ pid: Int32) {
    guard let file = fopen("/proc/\(pid)/schedstat", "r") else { return nil }
    fclose(file)
    var nanoseconds: UInt64 = 0
    guard let tasks = opendir("/proc/\(pid)/task") else { return nil }
    while let entry = readdir(tasks) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.first != ".", let text = Self.read("/proc/\(pid)/task/\(name)/schedstat") else { continue }
      nanoseconds += text.split(separator: " ").first.flatMap { UInt64($0) } ?? 0
    }
    closedir(tasks)
    cpuMicroseconds = nanoseconds / 1_000
    let status = Self.read("/proc/\(pid)/status") ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    residentKilobytes = line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
