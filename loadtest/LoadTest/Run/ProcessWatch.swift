import Glibc
import ProcessUsage

/// Samples once a second what this process uses, and the server and its PostgreSQL if they are on this machine.
struct ProcessWatch: Sendable {
  /// Nil for all but one of several generators, as they share the server.
  private let server: Int32?
  private var databases: [Int32] = []
  private var last: (server: UInt64, database: UInt64, generator: UInt64) = (0, 0, 0)

  /// Watches the server with this process number; nil if there is none.
  init?(server: Int32, onlyItself: Bool) {
    guard ProcessUsage(server) != nil else { return nil }
    self.server = onlyItself ? nil : server
    _ = sample()
  }

  /// The only process on this machine with this name.
  static func process(named name: String) -> Int32? {
    let found = processes().filter { text("/proc/\($0)/comm") == "\(name.prefix(15))\n" }
    return found.count == 1 ? found[0] : nil
  }

  /// What was used since the last sample; nil if the server has ended.
  mutating func sample() -> SecondFigures.Usage? {
    guard let own = ProcessUsage(getpid()) else { return nil }
    guard let server else {
      defer { last.generator = own.cpuMicroseconds }
      let used = own.cpuMicroseconds - last.generator
      return SecondFigures.Usage(serverCPU: 0, serverMemory: 0, databaseCPU: 0, generatorCPU: Int(used))
    }
    guard let usage = ProcessUsage(server) else { return nil }
    databases = Self.descendants(of: server)
    // A backend that has ended takes its time with it, so the sum may fall; the difference is never negative.
    let database = databases.reduce(0) { $0 + (ProcessUsage($1)?.cpuMicroseconds ?? 0) }
    defer { last = (usage.cpuMicroseconds, database, own.cpuMicroseconds) }
    func since(_ now: UInt64, _ before: UInt64) -> Int { now > before ? Int(now - before) : 0 }
    return SecondFigures.Usage(
      serverCPU: since(usage.cpuMicroseconds, last.server), serverMemory: usage.residentKilobytes,
      databaseCPU: since(database, last.database), generatorCPU: since(own.cpuMicroseconds, last.generator))
  }

  private static func descendants(of ancestor: Int32) -> [Int32] {
    var parents: [Int32: Int32] = [:]
    for process in processes() { parents[process] = parent(of: process) }
    return parents.keys.filter { process in
      var current = process
      while let parent = parents[current], parent > 1 {
        if parent == ancestor { return true }
        current = parent
      }
      return false
    }
  }

  private static func parent(of process: Int32) -> Int32? {
    // The name is in parentheses and may contain any character; state and parent follow the last one.
    guard let stat = text("/proc/\(process)/stat"), let end = stat.lastIndex(of: ")") else { return nil }
    let fields = stat[stat.index(after: end)...].split(separator: " ")
    return fields.count > 1 ? Int32(fields[1]) : nil
  }

  private static func processes() -> [Int32] {
    guard let folder = opendir("/proc") else { return [] }
    defer { closedir(folder) }
    var numbers: [Int32] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let number = Int32(name) { numbers.append(number) }
    }
    return numbers
  }

  private static func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}

extension Generator {
  /// The process of the only payshare-server on this machine; nil if there is none, or several.
  package static func localServer() -> Int32? { ProcessWatch.process(named: "payshare-server") }
}
