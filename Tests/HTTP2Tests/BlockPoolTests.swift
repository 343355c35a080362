import Testing

@testable import HTTP2

struct BlockPoolTests {
  @Test func blockThatWasGivenBackIsTakenAgain() throws {
    let pool = BlockPool()
    let first = try #require(pool.allocate(100))
    pool.deallocate(first)
    #expect(pool.freeBytes == 128)
    #expect(pool.allocate(128) == first)
    #expect(pool.freeBytes == 0)
    pool.deallocate(first)
  }

  @Test(arguments: [0, 1, 64, 65, 1_024, 1_025, 100_000])
  func blocksAreAlignedAndAsLargeAsAsked(_ size: Int) throws {
    let pool = BlockPool()
    let block = try #require(pool.allocate(size))
    #expect(Int(bitPattern: block) % 16 == 0)
    UnsafeMutableRawBufferPointer(start: block, count: size).initializeMemory(as: UInt8.self, repeating: 0xAA)
    pool.deallocate(block)
  }

  @Test(arguments: [(10, 60), (10, 500), (500, 10), (1_000, 5_000), (5_000, 50_000), (50_000, 10)])
  func reallocatedBlockKeepsItsBytes(_ sizes: (Int, Int)) throws {
    let pool = BlockPool()
    var block = UnsafeMutableRawBufferPointer(start: pool.allocate(sizes.0), count: sizes.0)
    for index in block.indices { block[index] = UInt8(truncatingIfNeeded: index) }
    let base = try #require(block.baseAddress)
    block = UnsafeMutableRawBufferPointer(start: pool.reallocate(base, sizes.1), count: sizes.1)
    #expect(
      block.prefix(min(sizes.0, sizes.1)).enumerated().allSatisfy { $1 == UInt8(truncatingIfNeeded: $0) })
    if let base = block.baseAddress { pool.deallocate(base) }
  }

  @Test func freeMemoryIsBounded() throws {
    let pool = BlockPool()
    let count = 2 * BlockPool.maximumFreeBytes / BlockPool.maximumBlockBytes
    let blocks = try (0..<count).map { _ in try #require(pool.allocate(BlockPool.maximumBlockBytes)) }
    for block in blocks { pool.deallocate(block) }
    #expect(pool.freeBytes == BlockPool.maximumFreeBytes)
  }
}
