import Glibc

/// The location of PostgreSQL's server programs.
struct ServerPrograms {
  /// The folder with `initdb` and `postgres`.
  let folder: String
  /// The major version, as in `PG_VERSION`.
  let version: String

  /// Debian's folder for all versions.
  private static let debian = "/usr/lib/postgresql"

  /// The programs of a version; without one, those of `pg_config`, or else the newest.
  static func find(version: String?) throws(ClusterError) -> ServerPrograms {
    var searched: [String] = []
    for folder in candidates() {
      searched.append(folder)
      guard access("\(folder)/postgres", X_OK) == 0, access("\(folder)/initdb", X_OK) == 0 else { continue }
      let found = ServerPrograms(folder: folder, version: majorVersion(of: folder))
      if version == nil || version == found.version { return found }
    }
    if let version { throw .otherVersion(version) }
    throw .programsNotFound(searched: searched)
  }

  private static func candidates() -> [String] {
    var folders: [String] = []
    if let output = ChildProcess.output(of: "pg_config", ["--bindir"]), !output.isEmpty {
      folders.append(output)
    }
    let versions = FileSystem.entries(of: debian).compactMap { Int($0) }.sorted(by: >)
    return folders + versions.map { "\(debian)/\($0)/bin" }
  }

  /// `postgres (PostgreSQL) 15.4` gives 15.
  private static func majorVersion(of folder: String) -> String {
    let output = ChildProcess.output(of: "\(folder)/postgres", ["--version"]) ?? ""
    let number = output.split(separator: " ").first { $0.first?.isNumber == true } ?? ""
    return String(number.prefix { $0 != "." })
  }
}
