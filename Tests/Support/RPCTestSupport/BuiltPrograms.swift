import Glibc

/// The programs of this package that tests start: those in the folder that the environment names, such as the release
/// builds that are shipped, else those that were built beside the tests.
public enum BuiltPrograms {
  /// The environment's name for the folder.
  public static let variable = "TESTED_PROGRAMS"

  /// The path of a program.
  public static func path(_ name: String) -> String { "\(folder)/\(name)" }

  private static let folder: String = {
    if let given = getenv(variable) { return String(cString: given) }
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    var path = bundle
    if let absolute = realpath(bundle, nil) {
      path = String(cString: absolute)
      free(absolute)
    }
    while let slash = path.lastIndex(of: "/") {
      path = String(path[..<slash])
      if access(path + "/test-server", X_OK) == 0 { break }
    }
    return path
  }()
}
