import Testing

@testable import RPC

/// Headers and trailers.
@Suite struct MetadataTests {
  @Test func entriesKeepTheirOrderAndNamesMayRepeat() {
    var metadata = Metadata()
    metadata.append("a", "1")
    metadata.append("b-bin", bytes: [0, 255])
    metadata.append("a", "2")
    #expect(metadata.count == 3)
    #expect(metadata["a"] == "2")
    #expect(metadata.values("a") == ["1", "2"])
    #expect(metadata[bytes: "b-bin"] == [0, 255])
    #expect(metadata.entries.map(\.name) == ["a", "b-bin", "a"])
    #expect(metadata["c"] == nil)
    #expect(metadata[bytes: "c-bin"] == nil)
    #expect(metadata.values("c").isEmpty)
  }

  @Test func emptyMetadataHasNoEntries() {
    let metadata = Metadata()
    #expect(metadata.isEmpty)
    #expect(metadata.headerListSize == 0)
    #expect(metadata.wire.isEmpty)
  }

  @Test func aNameIsNotFoundByAPartOfIt() {
    var metadata = Metadata()
    metadata.append("name", "value")
    for other in ["nam", "names", "ame", "", "value"] { #expect(metadata[other] == nil) }
  }

  @Test func namesTravelInLowerCase() {
    var metadata = Metadata()
    metadata.append("X-Request-ID", "1")
    #expect(metadata["x-request-id"] == "1")
  }

  @Test(arguments: [
    (" padded ", "padded"), ("   ", ""), ("", ""), ("a b", "a b"), ("é\n\tz", "z"), ("\u{7F}~!", "~!"),
  ])
  func charactersThatAHeaderCannotHoldAreLeftOut(_ value: String, _ sent: String) {
    var metadata = Metadata()
    metadata.append("k", value)
    #expect(metadata["k"] == sent)
  }

  @Test func binaryValuesTravelInBase64() {
    var metadata = Metadata()
    metadata.append("k-bin", bytes: [0xFB, 0xFF, 0])
    metadata.append("empty-bin", bytes: [])
    #expect(metadata.wire.map(\.1) == ["+/8A", ""])
    var received = Metadata()
    for (name, value) in metadata.wire { #expect(received.receive(name, value) == true) }
    #expect(received == metadata)
  }

  @Test func severalBinaryValuesMayComeInOneHeader() {
    var metadata = Metadata()
    #expect(metadata.receive("k-bin", "AQ==,Ag,,AwQ=") == true)
    #expect(metadata.binaryValues("k-bin") == [[1], [2], [], [3, 4]])
  }

  @Test(arguments: ["*", "A", "AQ==,*", "A Q,Ag"])
  func binaryValuesThatAreNotBase64AreRefused(_ value: String) {
    var metadata = Metadata()
    #expect(metadata.receive("k-bin", value) == false)
  }

  @Test func aTextValueWithCommasIsOneValue() {
    var metadata = Metadata()
    #expect(metadata.receive("k", "a,b") == true)
    #expect(metadata.values("k") == ["a,b"])
  }

  @Test func onlyNamesThatEndInBinAreBinary() {
    var metadata = Metadata()
    #expect(metadata.receive("-bin", "*") == true)
    #expect(metadata.receive("binary", "*") == true)
    #expect(metadata.receive("k-bin-", "*") == true)
    #expect(metadata.count == 3)
  }

  @Test(arguments: ["AQ,Ag", "AQ, Ag", "AQ ,\tAg", " AQ , Ag "])
  func binaryValuesMayHaveSpaceAroundTheCommasBetweenThem(_ value: String) {
    var metadata = Metadata()
    #expect(metadata.receive("k-bin", value) == true)
    #expect(metadata.binaryValues("k-bin") == [[1], [2]])
  }

  @Test(arguments: ["A Q", "AQ, A g", "AQ;Ag"])
  func spaceWithinABinaryValueIsRefused(_ value: String) {
    var metadata = Metadata()
    #expect(metadata.receive("k-bin", value) == false)
  }

  @Test func appendingAnotherKeepsBoth() {
    var first = Metadata()
    first.append("a", "1")
    var second = Metadata()
    second.append("b", "2")
    second.append("c", "3")
    first.append(contentsOf: second)
    first.append("d", "4")
    #expect(
      first.entries.map { "\($0.name)=\(String(decoding: $0.value, as: UTF8.self))" } == [
        "a=1", "b=2", "c=3", "d=4",
      ])
  }

  @Test func theSizeCountsAsHTTP2Does() {
    var metadata = Metadata()
    metadata.append("name", "value")
    metadata.append("x", "")
    #expect(metadata.headerListSize == 4 + 5 + 32 + 1 + 32)
  }

  @Test func metadataIsEqualIfItsEntriesAre() {
    var first = Metadata()
    first.append("ab", "c")
    var second = Metadata()
    second.append("a", "bc")
    #expect(first != second)
  }
}

extension Metadata {
  fileprivate var wire: [(String, String)] {
    var result: [(String, String)] = []
    forEachHeader {
      result.append((String(decoding: $0, as: UTF8.self), String(decoding: $1, as: UTF8.self)))
    }
    return result
  }

  fileprivate mutating func receive(_ name: String, _ value: String) -> Bool {
    Array(name.utf8).withUnsafeBufferPointer { name in
      Array(value.utf8).withUnsafeBufferPointer { append(header: name, $0) }
    }
  }
}
