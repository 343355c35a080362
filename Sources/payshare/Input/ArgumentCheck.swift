import ArgumentParser

/// Explains mistakes in a command line that the parser would not explain.
enum ArgumentCheck {
  /// Refuses unknown commands, options before the command, and negative numbers, which the parser takes for options.
  static func check(_ arguments: [String], of root: any ParsableCommand.Type) throws(CommandError) {
    try checkCommands(arguments, of: root)
    let words = arguments.prefix { $0 != "--" }
    guard let place = words.firstIndex(where: isBelowZero) else { return }
    let before = place > words.startIndex ? words[place - 1] : ""
    if optionsAboveZero.contains(before) {
      throw .usage("\(before) must be more than zero, not \(words[place])")
    }
    if arguments.first == "expense" { throw .lessThanZero(words[place]) }
  }

  /// Options whose number is not an amount.
  private static let optionsAboveZero: Set = ["--limit", "--rate", "--timeout"]

  private static func checkCommands(
    _ arguments: [String], of root: any ParsableCommand.Type
  ) throws(CommandError) {
    var commands = root.configuration.subcommands
    var words = "payshare"
    for argument in arguments {
      if commands.isEmpty || argument == "help" || isOfTheParser(argument) { return }
      if argument.hasPrefix("-") {
        throw .usage(
          "options come after the command: \(words) COMMAND \(TextWidth.printable(argument)) …\n"
            + "Commands of \(words): \(commands.map { $0._commandName }.joined(separator: ", ")). See \(words) --help."
        )
      }
      guard let next = commands.first(where: { $0._commandName == argument }) else {
        let known = commands.map { $0._commandName }
        let guess = nearest(to: argument, among: known).map { "; did you mean \(words) \($0)?" } ?? ""
        throw .usage(
          "there is no command \(words) \(TextWidth.printable(argument))\(guess)\n"
            + "Commands of \(words): \(known.joined(separator: ", ")). See \(words) --help.")
      }
      commands = next.configuration.subcommands
      words += " \(argument)"
    }
  }

  /// Whether an option needs no command. Shells call `---completion` for their completion.
  private static func isOfTheParser(_ option: String) -> Bool {
    ["-h", "--help", "-help", "--help-hidden", "--version", "--experimental-dump-help", "---completion"]
      .contains(option)
      || option.hasPrefix("--generate-completion-script")
  }

  private static func isBelowZero(_ text: String) -> Bool {
    text.first == "-" && text.dropFirst().first?.isNumber == true
  }

  /// The name that a word was most likely meant to be; nil if none is near.
  static func nearest(to word: String, among names: [String]) -> String? {
    let near = names.map { (name: $0, distance: distance(word.lowercased(), $0.lowercased())) }
      .filter { $0.distance <= maximumDistance && $0.distance < $0.name.count }
      .min { $0.distance < $1.distance }
    return near?.name ?? names.first { $0.lowercased().hasPrefix(word.lowercased()) && !word.isEmpty }
  }

  /// How many letters may be wrong for a name to be suggested.
  private static let maximumDistance = 2

  /// How many letters have to be added, removed or replaced to get from one word to another (Levenshtein).
  private static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in other.indices {
        let replaced = diagonal + (letter == other[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(replaced, row[place] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
