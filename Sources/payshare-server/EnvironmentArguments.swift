import Glibc

/// Options given by environment variables: `PAYSHARE_LOG_LEVEL=debug` is `--log-level debug`.
enum EnvironmentArguments {
  static let prefix = "PAYSHARE_"

  /// The options that have a variable: all of `ServerOptions`.
  static let options = [
    "listen", "database", "owner-database", "portal-url", "data", "secrets-key", "rotate-secrets-days",
    "database-connections", "certs", "certificate", "key", "client-ca", "crl",
    "trust-domain",
    "callers", "reload-seconds", "loops", "compute-threads", "max-jobs", "compress-above", "tls-minimum",
    "drain-seconds",
    "keepalive-seconds",
    "keepalive-timeout-seconds", "max-idle-seconds", "max-age-seconds", "max-age-grace-seconds",
    "max-stall-seconds", "max-calls", "max-connections", "max-connections-per-peer", "reads-per-second",
    "writes-per-second", "smtp", "smtp-tls",
    "smtp-ca", "smtp-user", "smtp-password-file", "mail-from", "mail-templates", "log-mail", "registration",
    "log-level", "log-format",
  ]
  /// The repeatable ones; in a variable, commas separate the values.
  static let repeatable: Set = ["listen", "crl"]

  /// Those of them that have no value: a variable says `true` or `false`.
  static let flags: Set = ["log-mail"]

  /// The name of an option's variable.
  static func variable(of option: String) -> String {
    prefix + option.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
  }

  /// The options of commands that have a variable too.
  static let commands = [
    "migrate": ["owner-database"], "organisation": ["database", "data"],
    "rotate-secrets": ["database", "data", "secrets-key"],
    "rotate-data-keys": ["database", "data", "secrets-key"],
    "verify-journal": ["database", "data", "secrets-key"],
  ]

  /// A command's arguments, followed by those from variables of its options: a subcommand comes first.
  static func add(
    to arguments: [String], from environment: [String: String], forCommand command: String
  ) -> [String] {
    let variables = Set((commands[command] ?? []).map(variable(of:)))
    let environment = environment.filter { variables.contains($0.key) }
    return arguments + add(to: arguments, from: environment).dropLast(arguments.count)
  }

  /// The arguments, preceded by those from variables whose option is not given. An empty variable counts as unset.
  static func add(to arguments: [String], from environment: [String: String]) -> [String] {
    var added: [String] = []
    for option in options {
      guard let value = environment[variable(of: option)], !value.isEmpty else { continue }
      let isGiven = arguments.contains { $0 == "--\(option)" || $0.hasPrefix("--\(option)=") }
      if isGiven || flags.contains(option) && value == "false" { continue }
      if flags.contains(option), value == "true" {
        added.append("--\(option)")
        continue
      }
      let values = repeatable.contains(option) ? value.split(separator: ",").map(String.init) : [value]
      added += values.map { "--\(option)=\($0)" }
    }
    return added + arguments
  }

  /// The variables of this process that may hold options.
  static func ofProcess() -> [String: String] {
    var environment: [String: String] = [:]
    for option in options {
      let name = variable(of: option)
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return environment
  }
}
