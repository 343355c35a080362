/// Collects lines of Swift, indented and broken the way swift-format leaves them.
struct SourceWriter {
  /// The greatest length of a line; what `.swift-format` says.
  static let lineLength = 110

  private(set) var text = ""
  private var depth = 0

  /// Adds a line at the current indentation; an empty one has no trailing spaces.
  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += indentation + line }
    text += "\n"
  }

  /// Adds `head {`, what `body` adds, and `}`.
  mutating func block(_ head: String, _ body: (inout SourceWriter) throws(GeneratorError) -> Void)
    throws(GeneratorError)
  {
    line(head + " {")
    depth += 1
    try body(&self)
    depth -= 1
    line("}")
  }

  /// Adds `head {`, the line and `}`, in one line if it fits.
  mutating func oneLiner(_ head: String, _ body: String) {
    let whole = "\(head) { \(body) }"
    if fits(whole) {
      line(whole)
    } else {
      line(head + " {")
      line("  " + body)
      line("}")
    }
  }

  /// Adds `head(a, b)tail`, with a line for each argument if it does not fit in one.
  mutating func call(_ head: String, _ arguments: [String], _ tail: String = "") {
    let whole = "\(head)(\(arguments.joined(separator: ", ")))\(tail)"
    if fits(whole) || arguments.isEmpty { return line(whole) }
    line(head + "(")
    for (index, argument) in arguments.enumerated() {
      indented { $0.argument(argument, index + 1 < arguments.count ? "," : "") }
    }
    line(")" + tail)
  }

  /// Adds an argument; if it does not fit and is itself a call, its arguments go on lines of their own.
  private mutating func argument(_ text: String, _ tail: String) {
    guard !fits(text + tail), text.last == ")", let opening = text.firstIndex(of: "(") else {
      return line(text + tail)
    }
    line(String(text[...opening]))
    indented { out in
      var current = ""
      for part in (text[text.index(after: opening)...] + tail).split(separator: ", ") {
        let longer = current.isEmpty ? String(part) : "\(current), \(part)"
        if current.isEmpty || out.fits(longer + ",") {
          current = longer
        } else {
          out.line(current + ",")
          current = String(part)
        }
      }
      out.line(current)
    }
  }

  /// Adds `head { parameters`, what `body` adds, and `tail`; the parameters in a line of their own if they do not fit.
  mutating func closure<Failure: Error>(
    _ head: String, _ parameters: String, _ tail: String, _ body: (inout SourceWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let first = "\(head) { \(parameters)"
    let isShort = fits(first)
    line(isShort ? first : head + " {")
    try indented { out throws(Failure) in
      if !isShort { out.line(parameters) }
      try body(&out)
    }
    line(tail)
  }

  /// Adds `head[a, b]tail`, with a line for each element if they do not fit in one.
  mutating func list(_ head: String, _ elements: [String], _ tail: String = "") {
    let whole = "\(head)[\(elements.joined(separator: ", "))]\(tail)"
    // The formatter keeps room for the comma that it would add after the last element.
    if fits(whole + ",") { return line(whole) }
    line(head + "[")
    // The formatter wants a comma after the last element, except after an only one.
    for element in elements { line("  " + element + (elements.count > 1 ? "," : "")) }
    line("]" + tail)
  }

  /// Adds `head(a, b)effects -> result {`, broken where it does not fit.
  mutating func function(_ head: String, _ arguments: [String], _ effects: String, _ result: String) {
    if fits(")\(effects) -> \(result) {") { return call(head, arguments, "\(effects) -> \(result) {") }
    line(head + "(")
    for (index, argument) in arguments.enumerated() {
      line("  " + argument + (index + 1 < arguments.count ? "," : ""))
    }
    let name = result.prefix { $0 != "<" }
    line(")\(effects) -> \(name)<")
    line("  " + result.dropFirst(name.count + 1).dropLast())
    line("> {")
  }

  /// Adds `head: type = value`, the type in its own line if it does not fit.
  mutating func property(_ head: String, _ type: String) {
    let whole = "\(head): \(type)"
    if fits(whole) { return line(whole) }
    line(head + ":")
    line("  " + type)
  }

  /// Adds what `body` adds, one step further in.
  mutating func indented<Failure: Error>(_ body: (inout SourceWriter) throws(Failure) -> Void) throws(Failure)
  {
    depth += 1
    try body(&self)
    depth -= 1
  }

  /// Adds `case pattern: statement`, the statement in its own lines if it does not fit.
  mutating func caseLine(_ pattern: String, _ statement: String) {
    let whole = "case \(pattern): \(statement)"
    if fits(whole) { return line(whole) }
    line("case \(pattern):")
    line("  " + statement)
  }

  /// Adds `case pattern: head(a, b)`, the call in its own lines if it does not fit.
  mutating func caseCall(_ pattern: String, _ head: String, _ arguments: [String]) {
    let whole = "case \(pattern): \(head)(\(arguments.joined(separator: ", ")))"
    if fits(whole) { return line(whole) }
    line("case \(pattern):")
    depth += 1
    call(head, arguments)
    depth -= 1
  }

  /// Adds the comment of the contract as a doc comment, or `fallback` if there is none.
  mutating func doc(_ comment: String, fallback: String) {
    var lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.first == " " ? line.dropFirst() : line
    }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    if lines.isEmpty { lines = [Substring(fallback)] }
    for line in lines {
      for wrapped in wrap(line) { self.line(wrapped.isEmpty ? "///" : "/// " + wrapped) }
    }
  }

  private var indentation: String { String(repeating: "  ", count: depth) }

  private func fits(_ line: String) -> Bool { 2 * depth + line.count <= SourceWriter.lineLength }

  private func wrap(_ line: Substring) -> [String] {
    let room = SourceWriter.lineLength - 2 * depth - 4
    var rest = line
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    var lines: [String] = []
    while rest.count > room, let space = rest.prefix(room + 1).lastIndex(of: " "), space != rest.startIndex {
      lines.append(String(rest[..<space]))
      rest = rest[rest.index(after: space)...]
    }
    return lines + [String(rest)]
  }
}
