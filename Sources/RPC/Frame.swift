/// The header of a length-prefixed message: a flag for compression and the length (gRPC over HTTP/2).
public enum Frame {
  /// The size of the header in bytes.
  public static let headerSize = 5

  /// Fills in the header of a message that leaves the first five bytes free, and compresses it if asked.
  public static func seal(_ frame: inout [UInt8], compressing: Bool) throws(Status) {
    if compressing { frame = try Gzip.compress(frame.dropFirst(headerSize), reservingPrefix: headerSize) }
    seal(&frame, isCompressed: compressing)
  }

  /// Fills in the header of a message that leaves the first five bytes free.
  public static func seal(_ frame: inout [UInt8], isCompressed: Bool) {
    let length = UInt32(clamping: frame.count - headerSize)
    frame[0] = isCompressed ? 1 : 0
    frame[1] = UInt8(truncatingIfNeeded: length >> 24)
    frame[2] = UInt8(truncatingIfNeeded: length >> 16)
    frame[3] = UInt8(truncatingIfNeeded: length >> 8)
    frame[4] = UInt8(truncatingIfNeeded: length)
  }
}
