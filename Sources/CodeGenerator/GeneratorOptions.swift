/// The plugin's options, given with `--payshare_opt` as `key=value` pairs.
struct GeneratorOptions: Sendable {
  /// `module=NAME`: the Swift module that the output becomes.
  var module = ""
  /// `map=PREFIX:NAME`: proto files whose path begins with PREFIX are in the Swift module NAME; the longest wins.
  var modules: [(prefix: String, module: String)] = []
  /// `descriptor_only=PATH`: only the descriptor of this file is generated, for reflection; the file may be proto2.
  var descriptorOnly: Set<String> = []
  /// `comments_only=true`: the output is one file with the comments, for programs that show them to people.
  var commentsOnly = false
  /// `part=NAME:MESSAGE:PATH+PATH`: a message of the module's own with only these fields of another. With parts, the
  /// output is one file that holds only them.
  var parts: [(name: String, whole: String, paths: [String])] = []
  /// `permissions=NAME`: the enum whose values the policies of methods name.
  var permissions: String?
  /// `resources=NAME`: the enum of the kinds of resources that the policies of methods name.
  var resources: String?

  init(parameter: String) throws(GeneratorError) {
    for option in parameter.split(separator: ",") {
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw GeneratorError("option '\(option)' is not of the form key=value") }
      switch parts[0] {
      case "module": module = parts[1]
      case "map":
        let pair = parts[1].split(separator: ":", maxSplits: 1).map(String.init)
        guard pair.count == 2 else { throw GeneratorError("option '\(option)' is not map=PREFIX:MODULE") }
        modules.append((pair[0], pair[1]))
      case "descriptor_only": descriptorOnly.insert(parts[1])
      case "part":
        let part = parts[1].split(separator: ":").map(String.init)
        guard part.count == 3 else {
          throw GeneratorError("option '\(option)' is not part=NAME:MESSAGE:PATH+PATH")
        }
        self.parts.append((part[0], part[1], part[2].split(separator: "+").map(String.init)))
      case "permissions": permissions = parts[1]
      case "resources": resources = parts[1]
      case "comments_only": commentsOnly = parts[1] == "true"
      default: throw GeneratorError("there is no option '\(parts[0])'")
      }
    }
    guard !module.isEmpty else { throw GeneratorError("the option module=NAME is required") }
    modules.sort { $0.prefix.utf8.count > $1.prefix.utf8.count }
  }

  /// The Swift module that holds the code of a proto file.
  func module(ofFile path: String) -> String {
    modules.first { path.hasPrefix($0.prefix) }?.module ?? module
  }
}
