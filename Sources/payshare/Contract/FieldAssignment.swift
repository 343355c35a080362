import JSON
import PayshareClient

/// A field of a request and its value, as given on the command line: `event.display_name=Goa`, `user_ids=…` to append
/// an element, `payers[0].amount_minor=500`, `labels[color]=red`, and `event:={"displayName":"Goa"}` for JSON.
struct FieldAssignment: Sendable {
  enum Step: Sendable, Hashable {
    case field(String)
    case element(String)
  }

  enum Value: Sendable {
    case text(String)
    case json(JSONValue)
  }

  let path: [Step]
  let value: Value

  init(_ argument: String) throws(CommandError) {
    guard let sign = argument.firstIndex(of: "=") else {
      throw .usage("\(TextWidth.printable(argument)) is not of the form field=value")
    }
    var name = argument[..<sign]
    let text = String(argument[argument.index(after: sign)...])
    if name.last == ":" {
      name.removeLast()
      value = .json(try JSONText.value(text, "the value of \(TextWidth.printable(String(name)))"))
    } else {
      value = .text(text)
    }
    guard let path = Self.path(name) else {
      throw .usage("\(TextWidth.printable(String(name))) names no field; see payshare help api call")
    }
    self.path = path
  }

  /// `payers[0].amount_minor` as its steps; nil if the text is no path.
  private static func path(_ text: Substring) -> [Step]? {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let name = part.prefix { $0 != "[" }
      if name.isEmpty { return nil }
      steps.append(.field(String(name)))
      var rest = part.dropFirst(name.count)
      while rest.first == "[" {
        guard let end = rest.firstIndex(of: "]") else { return nil }
        steps.append(.element(String(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[rest.index(after: end)...]
      }
      if !rest.isEmpty { return nil }
    }
    return steps
  }
}

/// JSON that the user typed.
enum JSONText {
  /// The value of a text.
  static func value(_ text: String, _ what: String) throws(CommandError) -> JSONValue {
    do throws(JSONError) {
      return try JSONValue(reading: Array(text.utf8))
    } catch {
      throw .usage("\(what) is not JSON: \(error)")
    }
  }
}
