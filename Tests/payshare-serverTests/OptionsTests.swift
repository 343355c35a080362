import Access
import ArgumentParser
import Testing

@testable import payshare_server

@Suite("Options")
struct OptionsTests {
  @Test(
    arguments: [
      ("127.0.0.1:8443", "127.0.0.1", 8_443), ("[::1]:0", "::1", 0), ("localhost:65535", "localhost", 65_535),
    ] as [(String, String, UInt16)])
  func addressesAreHostAndPort(_ text: String, _ host: String, _ port: UInt16) {
    #expect(ListenAddress(argument: text) == ListenAddress(host: host, port: port))
    #expect(ListenAddress(argument: text)?.description == text)
  }

  @Test(arguments: ["", "8443", ":8443", "host:", "host:65536", "host:-1", "::1:8443", "host:x"])
  func anythingElseIsNoAddress(_ text: String) {
    #expect(ListenAddress(argument: text) == nil)
  }

  @Test func everyOptionHasAVariable() throws {
    let help = ServerOptions.helpMessage(columns: 1_000)
    let options = help.split(separator: "\n").compactMap { line -> String? in
      let line = line.drop { $0 == " " }
      return line.hasPrefix("--") ? String(line.dropFirst(2).prefix { $0 != " " }) : nil
    }
    #expect(options.sorted() == EnvironmentArguments.options.sorted())
  }

  @Test func aVariableGivesAnOptionUnlessItIsStated() {
    let environment = [
      "PAYSHARE_LOG_LEVEL": "debug", "PAYSHARE_LISTEN": "a:1,b:2", "PAYSHARE_DATA": "", "PAYSHARE_LOOPS": "3",
      "PAYSHARE_DATABASE": "host=x password='a b'",
    ]
    let arguments = EnvironmentArguments.add(to: ["--loops=4"], from: environment)
    #expect(
      arguments == [
        "--listen=a:1", "--listen=b:2", "--database=host=x password='a b'", "--log-level=debug", "--loops=4",
      ])
    #expect(
      EnvironmentArguments.add(to: ["--listen", "c:3"], from: environment).filter { $0.contains("a:1") } == []
    )
  }

  @Test func aVariableOfAFlagIsTrueOrFalse() throws {
    func arguments(_ value: String) -> [String] {
      EnvironmentArguments.add(to: [], from: ["PAYSHARE_LOG_MAIL": value])
    }
    #expect(arguments("true") == ["--log-mail"])
    #expect(arguments("false") == [] && arguments("") == [])
    #expect(throws: (any Error).self) { try ServerOptions.parse(arguments("yes")) }
  }

  @Test func valuesFromVariablesAreChecked() throws {
    let arguments = EnvironmentArguments.add(to: [], from: ["PAYSHARE_LOG_FORMAT": "xml"])
    #expect(throws: (any Error).self) { try ServerOptions.parse(arguments) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--loops", "0"]) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--drain-seconds", "3601"]) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--max-stall-seconds", "0"]) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--max-connections", "1000001"]) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--max-calls", "0"]) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--database-connections", "1"]) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--compute-threads", "0"]) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--max-jobs", "1025"]) }
    #expect(try ServerOptions.parse(["--max-jobs", "0"]).maxJobs == 0)
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--compress-above", "0"]) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--reads-per-second", "0"]) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--writes-per-second", "1000001"]) }
    let limits = try ServerOptions.parse(["--writes-per-second", "7"]).rates.limits
    #expect(limits.readsPerSecond == RateLimits.defaultReadsPerSecond && limits.writesPerSecond == 7)
    #expect(try ServerOptions.parse([]).listenAddresses.map(\.description) == ["127.0.0.1:8443"])
  }
}
