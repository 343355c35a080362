import ArgumentParser
import JSON

/// Describes a method of the contract.
struct ApiDescribe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Show what a method does, who may call it, and its messages with their rules.")

  @Argument(
    help: "The method, such as EventService/GetEvent; the end of its name is enough.",
    completion: ApiCommand.methodCompletion)
  var method: String
  @Flag(help: "Print JSON instead of text.") var json = false

  func run() throws {
    do throws(CommandError) {
      let description = MethodDescription(try ContractMethod.named(method))
      print(json ? description.json.indented : description.text)
    } catch {
      error.report(json: json)
      throw ExitCode(error.exitCode)
    }
  }
}
