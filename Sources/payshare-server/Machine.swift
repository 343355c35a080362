import Glibc

/// What the machine allows this process.
struct Machine: Hashable {
  /// Memory in MiB: the machine's, or the limit of the control group if that is less.
  var memoryMiB: Int
  /// Files and sockets that may be open.
  var openFiles: Int

  /// This machine.
  static var current: Machine {
    let pages = Int(sysconf(Int32(_SC_PHYS_PAGES)))
    let bytes = pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    return Machine(
      memoryMiB: min(bytes, controlGroupBytes ?? bytes) >> 20, openFiles: OpenFiles.limit ?? leastOpenFiles)
  }

  /// What every Linux allows, where the limit cannot be read.
  private static let leastOpenFiles = 1_024

  /// The memory limit of a container, as seen from inside.
  private static var controlGroupBytes: Int? {
    guard let file = fopen("/sys/fs/cgroup/memory.max", "re") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 32)
    let count = fread(&bytes, 1, bytes.count, file)
    return Int(String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
