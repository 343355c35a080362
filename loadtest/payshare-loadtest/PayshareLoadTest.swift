import ArgumentParser
import LoadTest

@main
struct PayshareLoadTest: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "payshare-loadtest")
}
