/// The targets that `Package.swift` declares, read as text: asking SwiftPM takes longer than all these tests.
struct Manifest {
  struct Target {
    let name: String
    /// The function that declares it: `module`, `generated`, `program` …
    let kind: String
    /// The modules that it may import, products of other packages included.
    let dependencies: Set<String>
    let isForTests: Bool
  }

  let targets: [Target]

  init(_ text: String) {
    var lists: [String: Set<String>] = [:]
    for match in text.matches(of: /let (\w+): Target\.Dependency = \.product\(name: "(\w+)"/) {
      lists[String(match.1)] = [String(match.2)]
    }
    for match in text.matches(of: /let (\w+): \[Target\.Dependency\] = \[([^\]]*)\]/) {
      lists[String(match.1)] = Self.names(in: match.2, lists)
    }
    targets = text.matches(of: /(module|generated|program|system|support|\.target)\(\s*(?:name: )?"([^"]+)"/)
      .map { match in
        let declaration = Self.untilClosed(text[match.range.upperBound...])
        return Target(
          name: String(match.2), kind: String(match.1),
          dependencies: Self.names(
            in: declaration.replacing(/(?:path|sources|pkgConfig|apt): \[?"[^"]*"/, with: ""), lists),
          isForTests: declaration.contains(#"path: "Tests/"#) || match.1 == "support")
      }
  }

  /// What is shipped, without the libraries of the system.
  var shipped: [Target] { targets.filter { !$0.isForTests && $0.kind != "system" } }

  /// The dependencies of a target by name.
  func dependencies(of name: String) -> Set<String> {
    targets.filter { $0.name == name }.reduce(into: []) { $0.formUnion($1.dependencies) }
  }

  /// All that a target stands on.
  func closure(of name: String) -> Set<String> {
    var found: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      for dependency in dependencies(of: next) where found.insert(dependency).inserted {
        open.append(dependency)
      }
    }
    return found
  }

  /// The names in quotes, and the contents of the lists that are named without quotes.
  private static func names(in text: Substring, _ lists: [String: Set<String>]) -> Set<String> {
    var found = Set(text.matches(of: /"([^"]+)"/).map { String($0.1) })
    for word in text.replacing(/"[^"]*"/, with: "").matches(of: /\w+/) {
      found.formUnion(lists[String(word.0)] ?? [])
    }
    return found
  }

  /// The text up to the parenthesis that closes the one before it.
  private static func untilClosed(_ text: Substring) -> Substring {
    var depth = 1
    return text.prefix { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return depth > 0
    }
  }
}
