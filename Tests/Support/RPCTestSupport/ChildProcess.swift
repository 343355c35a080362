import Dispatch
import Glibc

/// A program that a test runs, with its output and errors in one text; it does not outlive the value.
public actor ChildProcess {
  /// The program did not do in time what the test waits for, or ended first.
  public struct Failure: Error, CustomStringConvertible {
    /// What went wrong, and what the program has said.
    public let description: String

    /// A failure of its description.
    public init(description: String) { self.description = description }
  }

  private let identifier: pid_t
  private let output: Int32
  private var text: [UInt8] = []
  private var status: Int32?

  /// Starts a program, looked up in `PATH`.
  public init(_ arguments: [String], environment: [String: String] = [:]) throws {
    var descriptors: [Int32] = [-1, -1]
    // Used as a pipe: Swift does not import pipe2, and without O_CLOEXEC other programs would inherit the ends.
    let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &descriptors) == 0 else {
      throw Failure(description: "socketpair failed")
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, descriptors[1], 1)
    posix_spawn_file_actions_adddup2(&actions, descriptors[1], 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var everySignal = sigset_t()
    sigemptyset(&everySignal)
    // A test process may have blocked signals; the program is to see them.
    posix_spawnattr_setsigmask(&attributes, &everySignal)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
      close(descriptors[1])
    }
    var variables = Self.environment
    // A program that is killed leaves its temporary files; here they go with this process.
    variables["TMPDIR"] = ScratchFolder.path
    variables.merge(environment) { $1 }
    var arguments = arguments.map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var identifier = pid_t()
    guard let program = arguments[0],
      posix_spawnp(&identifier, program, &actions, &attributes, &arguments, &environment) == 0
    else {
      close(descriptors[0])
      throw Failure(description: "cannot start the program")
    }
    self.identifier = identifier
    output = descriptors[0]
  }

  deinit {
    if status == nil {
      kill(identifier, SIGKILL)
      waitpid(identifier, nil, 0)
    }
    close(output)
  }

  private static var environment: [String: String] {
    var result: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { result[String(parts[0])] = String(parts[1]) }
      next += 1
    }
    return result
  }

  /// The resident memory of the program in bytes, now and at its peak.
  public nonisolated func memory() throws -> (now: Int, peak: Int) {
    guard let file = fopen("/proc/\(identifier)/status", "r") else {
      throw Failure(description: "the program has ended")
    }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8_192)
    let text = String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
    func value(_ name: String) -> Int {
      let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
      return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 << 10 } ?? 0
    }
    return (value("VmRSS:"), value("VmHWM:"))
  }

  /// Waits until the program has no more than `count` descriptors open. Blocks.
  public nonisolated func waitForDescriptors(atMost count: Int, seconds: Int = 120) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let open = try descriptorCount()
      if open <= count { return }
      guard ContinuousClock.now < deadline else { throw Failure(description: "\(open) descriptors are open") }
      poll(nil, 0, 5)
    }
  }

  /// The number of descriptors that the program has open.
  public nonisolated func descriptorCount() throws -> Int {
    guard let folder = opendir("/proc/\(identifier)/fd") else {
      throw Failure(description: "the program has ended")
    }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    return count
  }

  /// Sends a signal.
  public func signal(_ number: Int32) { if status == nil { kill(identifier, number) } }

  /// Waits until the output has `wanted`, and returns all of it so far.
  public func wait(for wanted: String, seconds: Int = 120) async throws -> String {
    try await read(seconds: seconds, until: wanted)
  }

  /// Waits for the program's end, and returns its exit code (128 and the signal where one killed it) and output.
  public func finish(seconds: Int = 300) async throws -> (code: Int32, output: String) {
    let output = try await read(seconds: seconds, until: nil)
    let code = await exitCode()
    // The exit code alone is not enough: a sanitizer's may be one that the test expects, and a killed program has none.
    if Self.isSanitizerReport(output) { throw Failure(description: output) }
    return (code, output)
  }

  /// Asks the program to end and waits; returns its unread output if it did not end well.
  ///
  /// For the end of the test process, when nothing can be awaited any more.
  public nonisolated func endNow() -> String? {
    kill(identifier, SIGTERM)
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = Glibc.read(output, &chunk, chunk.count), count > 0 { text += chunk[..<count] }
    let code = Self.waitForExitCode(identifier)
    let output = String(decoding: text, as: UTF8.self)
    return code == 0 && !Self.isSanitizerReport(output) ? nil : "exit code \(code)\n\(output)"
  }

  private static func isSanitizerReport(_ output: String) -> Bool { output.contains("Sanitizer: ") }

  private func exitCode() async -> Int32 {
    if let status { return status }
    let identifier = identifier
    let status = await Self.blocking { Self.waitForExitCode(identifier) }
    self.status = status
    return status
  }

  private static func waitForExitCode(_ identifier: pid_t) -> Int32 {
    var raw: Int32 = 0
    waitpid(identifier, &raw, 0)
    return raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
  }

  /// Reads until the output has `wanted`; to its end where that is nil.
  private func read(seconds: Int, until wanted: String?) async throws -> String {
    let deadline = ContinuousClock.now + .seconds(seconds)
    let output = output
    while true {
      // Decoded where it is needed: decoding megabytes anew for each chunk would take longer than the program.
      var all: String { String(decoding: text, as: UTF8.self) }
      if let wanted, all.contains(wanted) { return all }
      guard ContinuousClock.now < deadline else { throw Failure(description: "timed out; said:\n\(all)") }
      let chunk = await Self.blocking { () -> [UInt8]? in
        var poller = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        guard poll(&poller, 1, 200) > 0 else { return [] }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(output, &chunk, chunk.count)
        return count > 0 ? Array(chunk[..<count]) : nil
      }
      guard let chunk else {
        if wanted == nil { return all }
        throw Failure(description: "ended; said:\n\(all)")
      }
      text += chunk
    }
  }

  /// Runs blocking work on a thread where it disturbs nothing.
  public static func blocking<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: body()) }
    }
  }
}
