import Glibc

/// Server processes that a crash of this program left behind.
///
/// Every process of a PostgreSQL server has the data folder as its working directory, so they are found by that,
/// whatever `postmaster.pid` says; and where there is none, that file is stale.
enum LeftOverServer {
  /// Stops what still runs on the data, in an orderly way if possible, and removes a stale `postmaster.pid`.
  static func stop(data: String, seconds: Int) throws(ClusterError) {
    var waited = 0
    while true {
      let processes = running(data)
      guard let first = processes.first else { break }
      if waited >= seconds * 1_000 { throw .leftOverServer(process: first) }
      if waited == 0, let postmaster = postmaster(data), processes.contains(postmaster) {
        kill(postmaster, SIGINT)
      } else if waited == seconds * 500 {
        // Half of the time is over. An immediate stop is like a crash, from which the next start recovers.
        for process in processes { kill(process, SIGQUIT) }
      }
      usleep(10_000)
      waited += 10
    }
    unlink("\(data)/postmaster.pid")
  }

  /// The processes whose working directory is the data folder.
  static func running(_ data: String) -> [pid_t] {
    FileSystem.entries(of: "/proc").compactMap { pid_t($0) }
      .filter { FileSystem.destination(ofLink: "/proc/\($0)/cwd") == data }
  }

  private static func postmaster(_ data: String) -> pid_t? {
    FileSystem.text(of: "\(data)/postmaster.pid")?.split(separator: "\n").first.flatMap { pid_t($0) }
  }
}
