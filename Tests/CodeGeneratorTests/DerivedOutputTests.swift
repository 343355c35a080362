import Testing

/// What the generator writes besides codecs: parts of messages, comments, and what rules say as constants.
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
      string id = 5 [(payshare.options.output_rules).string = {format: UUID}];
    }
    message Loose { string text = 1; Thing thing = 2; }
    message Endless { Endless endless = 1; }
    """

  private func output(_ options: String = "") throws -> (error: String, text: String) {
    let response = try GeneratorResponse.forProto(
      Self.contract, parameter: "module=M,map=google/:GoogleAPI\(options)")
    return (response.error, response.files.last?.content ?? "")
  }

  @Test func aPartHasTheNumbersAndTypesOfTheWhole() throws {
    let (error, text) = try output(",part=Slice:payshare.refused.Thing:name+inner.amount+inners")
    #expect(error == "")
    #expect(text.contains("public enum Parts {\n"))
    #expect(text.contains("  public struct Slice: Message {\n"))
    #expect(text.contains("        case 10: self.name = try reader.string()\n"))
    #expect(text.contains("        case 162: try reader.message(into: &self.inner)\n"))
    #expect(text.contains("    public struct Inner: Message {\n"))
    #expect(text.contains("          case 16: self.amount = try reader.int64()\n"))
    #expect(text.contains("    public var inners: [PayshareRefused.Inner] = []\n"))
    #expect(!text.contains("left"))
  }

  @Test(
    arguments: [
      (",part=Slice:payshare.refused.Thing", "is not part=NAME:MESSAGE:PATH+PATH"),
      (",part=Slice:payshare.refused.Lost:name", "names no message: payshare.refused.Lost"),
      (",part=Slice:payshare.refused.Thing:nome", "has no field nome"),
      (",part=Slice:payshare.refused.Thing:inner.nome", "has no field nome"),
      (",part=Slice:payshare.refused.Thing:left.right", "has no fields of its own"),
    ])
  func aPartOfNothingIsRefused(option: String, problem: String) throws {
    let (error, text) = try output(option)
    #expect(error.contains(problem))
    #expect(text.isEmpty)
  }

  @Test func commentsStandBelowTheNamesTheyAreAbout() throws {
    let (_, text) = try output(",comments_only=true")
    #expect(
      text.contains(
        "    payshare.refused.Thing\n     A thing.\n    payshare.refused.Thing.name\n     Its name.\n"))
    #expect(!text.contains("payshare.refused.Inner"))
  }

  @Test func rulesBecomeConstants() throws {
    let text = try output().text
    #expect(text.contains("public static var nameLength: Int { 10 }\n"))
    #expect(text.contains("public static var innersCount: Int { 7 }\n"))
    #expect(text.contains("public static var amount: ClosedRange<Int64> { 0...127 }\n"))
  }

  @Test func whatIsBoundedHasAGreatestSize() throws {
    let text = try output().text
    // Inner: a tag and a byte; a tag, a length and 36 bytes.
    #expect(text.contains("/// The message.\n      public static var message: Int { 40 }\n"))
    // Thing: 2 + 40 of its name, 2 + 1 + 40 of the inner one, whose tag has two bytes, and 1 + 10 of the number.
    #expect(text.contains("public static var message: Int { 96 }\n"))
    #expect(text.contains("public static var inners: Int { 42 }\n"))
    let sizes = text.split(separator: "\n").filter { $0.contains("public enum EncodedSize") }
    #expect(sizes.count == 2)
  }
}
