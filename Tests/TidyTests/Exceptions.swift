/// The files that do not keep a rule yet, with the reason. Such a list only gets shorter: an unneeded entry fails a
/// test, and so does an offence in a file without an entry.
struct Exceptions: Sendable {
  private let reasons: [String: String]

  /// Exceptions by file name, so that a file may move to another folder.
  init(_ reasons: [String: String] = [:]) { self.reasons = reasons }

  /// Those of `offences` that no entry explains. Each begins with the path of its file, up to a colon.
  func unexplained(_ offences: [String]) -> [String] {
    offences.filter { reasons[Exceptions.file(of: $0)] == nil }
  }

  /// The entries that explain nothing.
  func unneeded(_ offences: [String]) -> [String] {
    reasons.keys.filter { !Set(offences.map(Exceptions.file)).contains($0) }.sorted()
  }

  private static func file(of offence: String) -> String {
    let path = offence.prefix { $0 != ":" }
    return String(path.split(separator: "/").last ?? path)
  }
}
