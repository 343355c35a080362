/// The arrays in which libpq takes a statement's parameters, reused by a connection from statement to statement.
struct ParameterScratch {
  private(set) var types: UnsafeMutablePointer<UInt32>
  private(set) var values: UnsafeMutablePointer<UnsafePointer<CChar>?>
  private(set) var lengths: UnsafeMutablePointer<Int32>
  private(set) var formats: UnsafeMutablePointer<Int32>
  private var capacity: Int

  init(capacity: Int = 32) {
    self.capacity = capacity
    types = .allocate(capacity: capacity)
    values = .allocate(capacity: capacity)
    lengths = .allocate(capacity: capacity)
    formats = .allocate(capacity: capacity)
    formats.initialize(repeating: 1, count: capacity)
  }

  func deallocate() {
    types.deallocate()
    values.deallocate()
    lengths.deallocate()
    formats.deallocate()
  }

  /// Makes room for this many parameters.
  mutating func reserve(_ count: Int) {
    if count > capacity {
      deallocate()
      self = ParameterScratch(capacity: max(count, capacity * 2))
    }
  }

  /// Points the arrays, from `start` on, at the parameters in `bytes`, which must not move until libpq has copied
  /// them. Reserve room first.
  func load(_ bytes: UnsafeRawBufferPointer, count: Int, at start: Int = 0) {
    guard let base = bytes.baseAddress else { return }
    var offset = 0
    for index in start..<(start + count) {
      types[index] = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      let length = bytes.loadUnaligned(fromByteOffset: offset &+ 4, as: Int32.self)
      offset &+= 8
      lengths[index] = max(length, 0)
      values[index] = length < 0 ? nil : (base + offset).assumingMemoryBound(to: CChar.self)
      offset &+= Int(max(length, 0))
    }
  }
}
