/// Memory that all connections of a loop share. Confined to the loop.
public final class IOBuffers {
  /// Bytes read from a socket in one go.
  public static let readBytes = 64 << 10
  /// Bytes decrypted in one go: a TLS record.
  public static let plaintextBytes = 16 << 10

  let input = UnsafeMutableRawBufferPointer.allocate(byteCount: IOBuffers.readBytes, alignment: 64)
  let plaintext = UnsafeMutableRawBufferPointer.allocate(byteCount: IOBuffers.plaintextBytes, alignment: 64)

  let blocks = BlockPool()
  /// The buffer in which a session collects its output.
  var output = ByteBuffer()
  /// Memory of `output` that is kept between turns.
  static let keptOutputBytes = 512 << 10

  /// Allocates the memory.
  public init() {}

  deinit {
    input.deallocate()
    plaintext.deallocate()
  }
}
