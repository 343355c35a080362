import Testing

/// What the generator writes besides codecs: the comments.
@Suite struct DerivedOutputTests {
  private static let contract = """
    // A thing.
    message Thing {
      // Its name.
      string name = 1 [(payshare.options.rules).string.max_length = 10];
      Inner inner = 20;
      repeated Inner inners = 3 [(payshare.options.rules).repeated.max_items = 7];
      int64 left = 4;
    }
    message Inner {
      int64 amount = 2 [(payshare.options.rules).integer = {min: 0, max: 127}];
      string id = 5;
    }
    message Loose { string text = 1; Thing thing = 2; }
    message Endless { Endless endless = 1; }
    """

  private func output(_ options: String = "") throws -> (error: String, text: String) {
    let response = try GeneratorResponse.forProto(
      Self.contract, parameter: "module=M,map=google/:GoogleAPI\(options)")
    return (response.error, response.files.last?.content ?? "")
  }

  @Test func commentsStandBelowTheNamesTheyAreAbout() throws {
    let (_, text) = try output(",comments_only=true")
    #expect(
      text.contains(
        "    payshare.refused.Thing\n     A thing.\n    payshare.refused.Thing.name\n     Its name.\n"))
    #expect(!text.contains("payshare.refused.Inner"))
  }
}
