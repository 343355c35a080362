import Foundation

/// The files of this repository, as the tests of its rules see them.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Swift files that people write and that are shipped: the modules, the programs and the load generator.
  static let sources: [SourceFile] = swiftFiles(in: ["Sources", "loadtest"])

  /// Swift files of the tests, without what the generator wrote for them.
  static let tests: [SourceFile] = swiftFiles(in: ["Tests"]).filter { !$0.path.hasPrefix("Tests/TestAPI/") }

  /// The text of one file.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// All files below `folders` with one of the suffixes, as paths from the root, in order.
  static func paths(in folders: [String], suffixes: [String]) -> [String] {
    folders.flatMap { folder in
      let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      return (all?.allObjects as? [String] ?? []).filter { path in suffixes.contains { path.hasSuffix($0) } }
        .map { "\(folder)/\($0)" }
    }.sorted()
  }

  private static func swiftFiles(in folders: [String]) -> [SourceFile] {
    paths(in: folders, suffixes: [".swift"]).compactMap { path in
      (try? text(path)).map { SourceFile(path: path, text: $0) }
    }
  }
}
