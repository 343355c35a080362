/// Up to which sizes the work for a message is done on its call's loop; larger messages go through the compute pool.
///
/// No turn of a loop may take more than 2 ms. Each of these takes some 0.1 to 0.3 ms, and to go through the pool costs
/// 0.02 ms.
public enum OffLoopSizes {
  /// Bytes of a request that is decoded on the loop.
  public static let decodedBytes = 32 << 10
  /// Bytes of a request that is inflated on the loop, before and after.
  public static let inflatedBytes = 32 << 10
  /// Bytes of a response that is compressed on the loop.
  public static let compressedBytes = 8 << 10
  /// Rows of which a response is made on the loop.
  public static let composedRows = 250
  /// Parts of a change, such as the elements of its lists, that is worked out on the loop.
  public static let changedParts = 100
  /// Bytes of stored messages in a response that is encoded on the loop.
  public static let encodedBytes = 256 << 10
}
