import Glibc

/// The programs of this package, which are built beside the tests.
public enum BuiltPrograms {
  /// The path of a program.
  public static func path(_ name: String) -> String { "\(folder)/\(name)" }

  private static let folder: String = {
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
