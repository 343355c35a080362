import ArgumentParser
import JSON

/// Lists the methods of the contract.
struct ApiList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the methods of the contract, and who may call them.")

  @Argument(help: "Only methods whose name contains this, such as ExpenseService.") var name = ""
  @Flag(help: "Print JSON instead of a table.") var json = false

  func run() throws {
    let methods = ContractMethod.all.filter {
      name.isEmpty || $0.name.lowercased().contains(name.lowercased())
    }
    if json {
      return print(JSONValue.object([("methods", .array(methods.map(\.json)))]).indented)
    }
    var table = Table([("METHOD", .left), ("ACCESS", .left), ("EFFECT", .left), ("STREAMS", .left)])
    for method in methods { table.add([method.name, method.access, method.effect, method.streams]) }
    print(table.text)
  }
}
