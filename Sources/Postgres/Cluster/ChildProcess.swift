import CPostgres
import Glibc

/// Starts programs with a plain environment and without this process's descriptors.
enum ChildProcess {
  /// Starts a program found on the usual path; its output goes to `output`.
  /// - Returns: the process, or nil if it could not be started.
  static func start(_ program: String, _ arguments: [String], output: Int32, ownSession: Bool) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    // Listeners and connections of this process must not live on in the child.
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    posix_spawn_file_actions_addchdir_np(&actions, "/")

    var attributes = posix_spawnattr_t()
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // In its own session the child does not get Ctrl-C from the terminal; this process decides when it stops.
    let newSession = ownSession ? posixSpawnSetSession : 0
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | newSession)

    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    let argv = CStrings([program] + arguments)
    let environment = CStrings(["PATH=\(path):/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL=C"])
    var process = pid_t()
    let code = argv.withMutablePointers { argv in
      environment.withMutablePointers { posix_spawnp(&process, program, &actions, &attributes, argv, $0) }
    }
    return code == 0 ? process : nil
  }

  /// Runs a program to its end. Returns its exit status; negative if it could not be run or was killed.
  static func run(_ program: String, _ arguments: [String], output: Int32) -> Int32 {
    guard let process = start(program, arguments, output: output, ownSession: false) else { return -1 }
    return wait(for: process)
  }

  /// Waits for a child to end. Returns its exit status; negative if it was killed.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return -1 }
    }
    return status & 0x7f == 0 ? status >> 8 & 0xff : -1
  }

  /// A program's output without the final line end; nil if it fails.
  static func output(of program: String, _ arguments: [String]) -> String? {
    var pipes: [Int32] = [0, 0]
    // Without O_CLOEXEC a program started by another thread at this moment would hold the pipe open, and reading
    // would never reach its end.
    guard pipe2(&pipes, O_CLOEXEC) == 0 else { return nil }
    let process = start(program, arguments, output: pipes[1], ownSession: false)
    close(pipes[1])
    defer { close(pipes[0]) }
    guard let process else { return nil }
    let text = FileSystem.readAll(pipes[0], limit: 65_536)
    return wait(for: process) == 0 ? text.trimmingNewlines : nil
  }
}

/// `POSIX_SPAWN_SETSID`, which the header shows only under `_GNU_SOURCE`.
private let posixSpawnSetSession: Int16 = 0x80
