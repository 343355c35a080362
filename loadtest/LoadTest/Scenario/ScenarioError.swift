/// What is wrong with a scenario's text: every mistake, with its place.
package struct ScenarioError: Error, Hashable, CustomStringConvertible {
  /// One mistake.
  package struct Mistake: Hashable, Sendable {
    /// The line, from 1 on; nil if the text as a whole is not YAML.
    package var line: Int?
    /// The field, as in `load.phases[1].rate`.
    package var field: String
    /// What is wrong with it.
    package var problem: String
  }

  /// The file, or the name of a built-in scenario.
  package var source: String
  /// The mistakes, in the order of the text.
  package var mistakes: [Mistake]

  /// A line for each mistake.
  package var description: String {
    mistakes.map { mistake in
      let place = mistake.line.map { "\(source):\($0)" } ?? source
      return mistake.field.isEmpty
        ? "\(place): \(mistake.problem)" : "\(place): \(mistake.field): \(mistake.problem)"
    }.joined(separator: "\n")
  }
}
