internal import COpenSSL

/// An OpenSSL BIO that reads from and writes to `TransportBuffers`.
///
/// A pair of memory BIOs would do too, but copies everything once more each way.
enum TransportBIO {
  /// A new BIO over `buffers`, which must outlive it; nil without memory.
  static func make(_ buffers: UnsafeMutablePointer<TransportBuffers>) -> OpaquePointer? {
    guard let method = method.pointer, let bio = BIO_new(method) else { return nil }
    BIO_set_data(bio, buffers)
    BIO_set_init(bio, 1)
    return bio
  }

  /// `BIO_METHOD` is written once and then only read.
  private struct Method: @unchecked Sendable {
    let pointer: OpaquePointer?
  }

  private static let method: Method = {
    let method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "transport")
    BIO_meth_set_read_ex(method, read)
    BIO_meth_set_write_ex(method, write)
    BIO_meth_set_ctrl(method, control)
    return Method(pointer: method)
  }()

  private static func buffers(_ bio: OpaquePointer?) -> UnsafeMutablePointer<TransportBuffers>? {
    BIO_get_data(bio)?.assumingMemoryBound(to: TransportBuffers.self)
  }

  private static let read:
    @convention(c) (OpaquePointer?, UnsafeMutablePointer<CChar>?, Int, UnsafeMutablePointer<Int>?) -> Int32 =
      {
        bio, target, size, count in
        guard let buffers = buffers(bio), let target else { return 0 }
        let taken = buffers.pointee.read(into: target, count: size)
        count?.pointee = taken
        if taken > 0 { return 1 }
        // Not the end: the rest of the record comes with the next receive.
        BIO_set_flags(bio, BIO_FLAGS_READ | BIO_FLAGS_SHOULD_RETRY)
        return 0
      }

  private static let write:
    @convention(c) (OpaquePointer?, UnsafePointer<CChar>?, Int, UnsafeMutablePointer<Int>?) -> Int32 = {
      bio, source, size, count in
      guard let buffers = buffers(bio), let source else { return 0 }
      buffers.pointee.append(source, count: size)
      count?.pointee = size
      return 1
    }

  private static let control: @convention(c) (OpaquePointer?, Int32, Int, UnsafeMutableRawPointer?) -> Int = {
    _, command, _, _ in
    command == BIO_CTRL_FLUSH ? 1 : 0
  }
}
