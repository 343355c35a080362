import Glibc

/// Server processes left behind by a crash of this program.
///
/// Every process of a PostgreSQL server has the data folder as its working directory, so that identifies them,
/// whatever `postmaster.pid` says; if there are none, that file is stale. Other processes working in that folder,
/// such as a user's shell, are left alone.
enum LeftOverServer {
  /// Stops the processes that still run on the data, in an orderly way if possible, and removes a stale
  /// `postmaster.pid`.
  static func stop(_ data: Folder, user: ServerUser?, seconds: Int) throws(ClusterError) {
    var waited = 0
    while true {
      let processes = running(data, user: user)
      guard let first = processes.first else { break }
      if waited >= seconds * 1_000 { throw .leftOverServer(process: first) }
      if waited == 0, let postmaster = postmaster(data), processes.contains(postmaster) {
        kill(postmaster, SIGINT)
      } else if waited == seconds * 500 {
        // Half of the time has passed. An immediate stop is like a crash, from which the next start recovers.
        for process in processes { kill(process, SIGQUIT) }
      }
      usleep(10_000)
      waited += 10
    }
    data.remove("postmaster.pid")
  }

  /// The server's processes on this data: they run PostgreSQL's program, as the server's user, in the data folder.
  static func running(_ data: Folder, user: ServerUser?) -> [pid_t] {
    let user = user?.user ?? geteuid()
    return FileSystem.entries(of: "/proc").compactMap { pid_t($0) }.filter { process in
      var status = stat()
      return FileSystem.destination(ofLink: "/proc/\(process)/cwd") == data.path
        && stat("/proc/\(process)", &status) == 0 && status.st_uid == user && runsPostgres(process)
    }
  }

  private static func runsPostgres(_ process: pid_t) -> Bool {
    guard let program = FileSystem.destination(ofLink: "/proc/\(process)/exe") else { return false }
    // The kernel appends this to the link when the program was replaced, as by an upgrade, while it runs.
    let deleted = " (deleted)"
    return (program.hasSuffix(deleted) ? String(program.dropLast(deleted.count)) : program)
      .hasSuffix("/postgres")
  }

  private static func postmaster(_ data: Folder) -> pid_t? {
    data.text(of: "postmaster.pid")?.split(separator: "\n").first.flatMap { pid_t($0) }
  }
}
