/// The largest messages that are processed on their call's loop; larger ones go through the compute pool.
///
/// No turn of a loop may take more than 2 ms. Each of these takes some 0.1 to 0.3 ms, and going through the pool costs
/// 0.02 ms.
public enum OffLoopSizes {
  /// Bytes of a request that is decoded on the loop.
  public static let decodedBytes = 32 << 10
  /// Bytes of a request that is inflated on the loop, before and after.
  public static let inflatedBytes = 32 << 10
  /// Bytes of a response that is compressed on the loop.
  public static let compressedBytes = 8 << 10
  /// Rows of a response that is composed on the loop.
  public static let composedRows = 250
  /// Parts of a change, such as the elements of its lists, that is computed on the loop.
  public static let changedParts = 100
  /// Bytes of stored messages in a response that is encoded on the loop.
  public static let encodedBytes = 256 << 10
}
