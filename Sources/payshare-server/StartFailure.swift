import EventLoop
import Postgres
import TLS

/// Why the server did not start: one line for a person, and an exit code (`man 3 sysexits`).
struct StartFailure: Error, Hashable {
  enum Code: Int32 {
    /// `EX_OK`: it was asked to stop before it served.
    case interrupted = 0
    /// `EX_UNAVAILABLE`: the database is unavailable.
    case database = 69
    /// `EX_SOFTWARE`: an internal fault.
    case software = 70
    /// `EX_OSERR`: the system refused something, such as a port.
    case system = 71
    /// `EX_CONFIG`: certificates, the client allow list or the database's migrations are not usable.
    case configuration = 78
  }

  let code: Code
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension StartFailure {
  init(_ error: TLSError, _ files: CertificateFiles) {
    let isMissing = files.areForDevelopment && !files.allExist
    let hint = isMissing ? "; `make certs` makes certificates for development" : ""
    self.init(.configuration, "certificates: \(error.reason)\(hint)")
  }

  /// An address that cannot be listened on.
  init(listenAt address: String, _ error: SystemError) {
    let hint =
      error.isAddressInUse ? "; another server listens there: stop it, or give another with --listen" : ""
    self.init(.system, "cannot listen at \(address): \(error)\(hint)")
  }

  init(_ error: ClusterError, folder: String) {
    switch error {
    case .programsNotFound(let searched):
      self.init(
        .database,
        "PostgreSQL's server programs were not found in \(searched.joined(separator: ", ")); "
          + "install them (Debian and Ubuntu: apt-get install postgresql) or give a database with --database")
    case .noUser(let name):
      self.init(.database, "PostgreSQL does not run as root, and there is no user \(name) to run it as")
    case .folderInUse(let path):
      self.init(
        .database,
        "another payshare-server uses the data in \(path): stop it, or give another folder with --data")
    case .folder(let path, let reason): self.init(.database, "data folder \(path): \(reason)")
    case .otherVersion(let version):
      self.init(
        .database, "the data in \(folder) needs the programs of PostgreSQL \(version), which are missing")
    case .notInitialised(let reason):
      self.init(
        .database,
        "PostgreSQL could not be set up in \(folder): \(reason) "
          + "(where the server is started by root, the user postgres must be able to enter this folder)")
    case .leftOverServer(let process):
      self.init(.database, "PostgreSQL process \(process), left over from before, does not end")
    case .notStarted(let reason): self.init(.database, "PostgreSQL did not start: \(reason)")
    case .notReady(let seconds): self.init(.database, "PostgreSQL was not ready within \(seconds) seconds")
    }
  }

  /// `folder` holds the data if the server runs its own PostgreSQL.
  init(_ error: MigrationError, folder: String? = nil) {
    switch error {
    case .replaced:
      let remedy =
        folder.map { "move the folder \($0) away, or give another with --data, and start again" }
        ?? "give a new database"
      self.init(
        .configuration,
        "the data was written by a development version of payshare-server from before the first release, whose tables "
          + "this one does not read: \(remedy)")
    case .numbersDoNotAscend(let number):
      self.init(.software, "migration \(number) of this program is out of order")
    case .edited(let number, let name):
      self.init(
        .configuration, "the database has migration \(number) (\(name)) with another text than this program")
    case .unknown(let number, let name):
      self.init(
        .configuration, "the database has migration \(number) (\(name)), which this program does not know")
    case .databaseIsNewer(let number, let name):
      self.init(
        .configuration,
        "the database has migration \(number) (\(name)): it belongs to a newer payshare-server")
    case .skipped(let number, let name):
      self.init(.configuration, "the database lacks migration \(number) (\(name)) although it has later ones")
    case .endedTransaction(let number, let name):
      self.init(.software, "migration \(number) (\(name)) ended the transaction it ran in")
    case .failed(let number, let name, let error):
      self.init(.configuration, "migration \(number) (\(name)) failed: \(error.line)")
    case .database(let error): self.init(error)
    }
  }

  init(_ error: PostgresError) { self.init(.database, "database: \(error.line)") }
}

extension PostgresError {
  /// One line for a person.
  var line: String {
    switch self {
    case .server(let error): error.description
    case .unavailable(let reason), .outcomeUnknown(let reason): reason.oneLine
    default: "\(self)"
    }
  }
}

extension String {
  /// The lines as one.
  fileprivate var oneLine: String {
    split(separator: "\n").map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: " ")
  }
}
