import Protobuf
import TestAPI
import Testing

/// Decoding takes time linear in the input: with a cost that grows by its square, each of these would take hours.
@Suite struct LinearTimeTests {
  private typealias Everything = PayshareTest.Everything

  private func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
    Array(repeatElement(bytes, count: count).joined())
  }

  @Test func manySmallPackedPartsAreJoinedInLinearTime() throws {
    // fixed64s = 50, one element in each part.
    let message = try Everything(decoding: repeated([0x92, 0x03, 8, 1, 0, 0, 0, 0, 0, 0, 0], 300_000))
    #expect(message.fixed64s.count == 300_000)
  }

  @Test func aMessageInAOneofIsMergedInLinearTime() throws {
    // A `Rules` whose contact is an agent, again and again, with one more part each time.
    let parts = repeated([0xa2, 0x01, 4, 0x12, 2, 0x0a, 0], 200_000)
    guard case .agent(let agent)? = try PayshareTest.Rules(decoding: parts).contact else {
      Issue.record("no agent")
      return
    }
    #expect(agent.parts.count == 200_000)
  }

  @Test func aBoxedMessageIsMergedInLinearTime() throws {
    // child = 101, again and again, with one more number each time, within the budget for elements.
    let message = try Everything(decoding: repeated([0xaa, 0x06, 3, 0xd8, 0x02, 1], 1_000))
    #expect(message.child?.int32s.count == 1_000)
  }
}
