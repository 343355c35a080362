import ServiceKit
import Testing

@testable import payshare_server

@Suite("The file with the key of secrets") struct SecretsKeyFileTests {
  /// A new key would neither open what is sealed nor verify what is signed.
  @Test(arguments: [nil, "host=/nonexistent"])
  func onlyAStartIsAdvisedToMakeAKeyThatIsMissing(_ database: String?) {
    let given = database == nil ? "/nonexistent/key" : nil
    for creates in [true, false] {
      let failure = #expect(throws: StartFailure.self) {
        try SecretsKeyFile.keys(
          SecretsOptions(database: database, data: "/nonexistent/data", secretsKey: given), creates: creates,
          environment: nil)
      }
      #expect(failure?.message.contains("make one with") == creates)
    }
  }
}
