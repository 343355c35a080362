import Access
import Glibc
import Logging
import RPCServer
import TLS

/// Reloads the files that may change while the server runs: certificates, key, authorities, revocation lists, and the
/// client allow list. Confined to the main loop.
///
/// Each check also verifies the clients of open connections again, so that a revocation, or the expiry of a revocation
/// list or a certificate, reaches them.
final class ConfigurationWatch {
  /// The default interval between checks, in seconds.
  static let defaultSeconds = 20
  /// The longest interval allowed: a revoked client must be refused within a minute, including the time of the check
  /// itself.
  static let maximumSeconds = 30

  private let options: ServerOptions
  private let server: Server
  private let clientCheck: ClientCheck
  private let logger: Logger
  private var certificateFiles: CertificateFiles
  private var certificates: WatchedFiles<TLSError>
  private var allowListFile: WatchedFiles<ClientAllowListError>
  private var listsEnd: Int64?
  private var hasLoggedExpiry = false

  /// Watches the files that the options name; `loaded` is their content in use.
  init(
    _ options: ServerOptions, _ loaded: LoadedConfiguration, server: Server, logger: Logger
  ) {
    self.options = options
    self.server = server
    self.logger = logger
    clientCheck = loaded.clientCheck
    certificateFiles = loaded.certificateFiles
    certificates = loaded.watchedCertificates
    allowListFile = loaded.watchedAllowList
    listsEnd = loaded.tls.revocationListsEnd
  }

  /// The periodic check, at `now` in seconds since 1970.
  func check(at now: Int64 = Int64(time(nil))) {
    check(isForced: false)
    logExpiredRevocationList(at: now)
  }

  /// Loads everything again, changed or not (SIGHUP).
  func reload() { check(isForced: true) }

  private func check(isForced: Bool) {
    checkClientAllowList(isForced: isForced)
    if !checkCertificates(isForced: isForced) { server.reverifyPeers() }
  }

  /// - Returns: whether new certificates are in use.
  private func checkCertificates(isForced: Bool) -> Bool {
    certificateFiles = CertificateFiles(options, after: certificateFiles)
    let files = certificateFiles
    let outcome = certificates.check(files.all, isForced: isForced) { () throws(TLSError) in
      try files.load()
    }
    switch outcome {
    case .unchanged: return false
    case .loaded(let tls):
      listsEnd = tls.revocationListsEnd
      hasLoggedExpiry = false
      server.reload(tls)
      logger.info("certificates reloaded")
      return true
    case .failed(let error):
      logger.error(
        "certificates not reloaded: the old ones stay in use", metadata: ["reason": "\(error.reason)"])
      return false
    }
  }

  private func checkClientAllowList(isForced: Bool) {
    guard let file = ClientAllowListFile(options) else { return }
    let outcome = allowListFile.check([file.path], isForced: isForced) { () throws(ClientAllowListError) in
      try file.load()
    }
    switch outcome {
    case .unchanged: break
    case .loaded(let list):
      clientCheck.replace(list)
      logger.info("client allow list reloaded")
    case .failed(let error):
      logger.error(
        "client allow list not reloaded: the old one stays in use", metadata: ["reason": "\(error)"])
    }
  }

  /// Logs once that clients are refused because a revocation list was not renewed.
  private func logExpiredRevocationList(at now: Int64) {
    guard let listsEnd, !hasLoggedExpiry, now >= listsEnd else { return }
    hasLoggedExpiry = true
    logger.error("a revocation list has expired: clients of its authority are refused until it is renewed")
  }
}

/// What was loaded at the start, with the stamps of its files.
struct LoadedConfiguration {
  let certificateFiles: CertificateFiles
  let tls: TLSContext
  let clientCheck: ClientCheck
  let watchedCertificates: WatchedFiles<TLSError>
  let watchedAllowList: WatchedFiles<ClientAllowListError>

  /// Loads the files that the options name.
  init(_ options: ServerOptions) throws(StartFailure) {
    let files = CertificateFiles(options)
    let allowListFile = ClientAllowListFile(options)
    certificateFiles = files
    watchedCertificates = WatchedFiles(files.all)
    watchedAllowList = WatchedFiles(allowListFile.map { [$0.path] } ?? [])
    do throws(TLSError) {
      tls = try files.load()
    } catch {
      throw StartFailure(error, files)
    }
    do throws(ClientAllowListError) {
      clientCheck = ClientCheck(try allowListFile?.load() ?? ClientAllowList())
    } catch {
      throw StartFailure(.configuration, "client allow list: \(error)")
    }
  }
}

extension ClientAllowListFile {
  /// The file that the options name; nil if they name none.
  init?(_ options: ServerOptions) {
    guard let path = options.callers else { return nil }
    self.init(path, trustDomain: options.trustDomain, services: Services.names)
  }
}
