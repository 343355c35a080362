import Files
import Glibc
import ServiceKit

/// The source of the keys that seal the database's secrets: the environment or a file.
struct SecretsKeyFile {
  /// The variable that holds the keys themselves, instead of a file.
  static let variable = "PAYSHARE_SECRETS_KEYS"
  /// The most bytes of a file of keys.
  static let maximumBytes = 4_096

  let path: String
  /// Whether the file is created if it is missing.
  let createsIfMissing: Bool
  /// Whether a new key would do: not for a command that needs the key of an existing database.
  let mayBeNew: Bool

  /// The keys from the options or the environment. With the server's own PostgreSQL the default is a file beside its
  /// data folder, created at the first start (`creates`); a given database has no default.
  static func keys(
    _ options: SecretsOptions, creates: Bool = true,
    environment: String? = getenv(variable).map { String(cString: $0) }
  ) throws(StartFailure) -> SecretsKeys {
    if let environment, !environment.isEmpty {
      guard let keys = SecretsKeys(text: environment) else { throw malformed(variable) }
      return keys
    }
    if let path = options.secretsKey {
      return try SecretsKeyFile(path: path, createsIfMissing: false, mayBeNew: creates).read()
    }
    guard options.database == nil else {
      throw StartFailure(
        .configuration,
        "secrets: a given database needs a key that its secrets are sealed under: give it with --secrets-key FILE"
          + (creates ? hint("FILE") : ""))
    }
    let path = defaultPath(data: options.data)
    return try SecretsKeyFile(path: path, createsIfMissing: creates, mayBeNew: creates).read()
  }

  /// Beside the data, not in it: a copy of the data has no key.
  static func defaultPath(data: String) -> String {
    var path = data[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return path + ".secrets-key"
  }

  /// The keys in the file.
  func read() throws(StartFailure) -> SecretsKeys {
    if createsIfMissing, access(path, F_OK) != 0 { try make() }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile(path, .secret, maximumBytes: Self.maximumBytes).read()
    } catch {
      let hint = mayBeNew && error.problem == .system(ENOENT) ? Self.hint(path) : ""
      throw StartFailure(.configuration, "secrets: \(error)\(hint)")
    }
    guard let keys = SecretsKeys(text: String(decoding: bytes, as: UTF8.self)) else {
      throw Self.malformed(path)
    }
    return keys
  }

  /// Creates the file with a new key, readable by its owner only. If several servers do so at once, one wins: the file
  /// is complete before it gets its name, and never replaces another.
  private func make() throws(StartFailure) {
    // At the very first start the folder does not exist yet: it is made with the data.
    for slash in path.indices where path[slash] == "/" && slash != path.startIndex {
      guard mkdir(String(path[..<slash]), 0o755) == 0 || errno == EEXIST else { throw failure(errno) }
    }
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(errno) }
    let fresh = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(fresh) }
    let text = Array((SecretsKeys.newText() + "\n").utf8)
    let isWritten = write(descriptor, text, text.count) == text.count && fsync(descriptor) == 0
    let number = errno
    close(descriptor)
    guard isWritten else { throw failure(number) }
    if link(fresh, path) != 0, errno != EEXIST { throw failure(errno) }
  }

  private func failure(_ number: Int32) -> StartFailure {
    StartFailure(
      .configuration,
      "secrets: no key could be made: \(FileError(path, .system(number))); give one with --secrets-key FILE")
  }

  private static func malformed(_ name: String) -> StartFailure {
    StartFailure(
      .configuration,
      "secrets: \(name): one key of \(2 * SecretsKeys.keyBytes) hexadecimal digits a line is expected, at most "
        + "\(SecretsKeys.maximumKeys)")
  }

  private static func hint(_ path: String) -> String {
    "; make one with: (umask 077; openssl rand -hex \(SecretsKeys.keyBytes) >\(path))"
  }
}

/// Which database's secrets, and their key; for the server and the commands.
struct SecretsOptions {
  var database: String?
  var data: String
  var secretsKey: String?
}
