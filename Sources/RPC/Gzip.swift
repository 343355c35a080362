import CZlib
import ComputePool

/// Compression of single messages with gzip (RFC 1952).
enum Gzip {
  /// The name in `grpc-encoding`.
  static let name = "gzip"
  private static let windowBitsForGzip: Int32 = 15 + 16
  /// Bytes that are compressed between two checkpoints.
  private static let compressedPiece = 16 << 10
  /// What it costs to compress a byte, and to inflate 8.
  private static let unitsPerStep = 2

  /// The inflated size that compressed bytes claim; gzip data of another size is invalid (RFC 1952, section 2.3.1;
  /// messages are smaller than 4 GiB).
  static func announcedSize(of bytes: [UInt8]) -> Int {
    bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Compresses, leaving `prefix` bytes free in front.
  static func compress(
    _ bytes: ArraySlice<UInt8>, reservingPrefix prefix: Int, _ checkpoint: Checkpoint = Checkpoint()
  ) throws(Status) -> [UInt8] {
    // zlib keeps the stream's address from the first call to the last, so it must not be a local variable's.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    let initialised = deflateInit2_(
      stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBitsForGzip, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size
    )
    guard initialised == Z_OK else { throw Status(.resourceExhausted, "no memory to compress a message") }
    defer { deflateEnd(stream) }
    let bound = Int(deflateBound(stream, UInt(bytes.count)))
    var result = Int32(Z_OK)
    var interruption: Interruption?
    let output = [UInt8](unsafeUninitializedCapacity: prefix + bound) { buffer, count in
      for index in 0..<prefix { buffer.initializeElement(at: index, to: 0) }
      result = bytes.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.next_out = buffer.baseAddress?.advanced(by: prefix)
        stream.pointee.avail_out = UInt32(bound)
        var left = input.count
        while true {
          let piece = min(left, compressedPiece)
          do throws(Interruption) { try checkpoint.step(piece * unitsPerStep) } catch {
            interruption = error
            return Z_OK
          }
          left -= piece
          stream.pointee.avail_in = UInt32(piece)
          let result = deflate(stream, left == 0 ? Z_FINISH : Z_NO_FLUSH)
          if left == 0 || result != Z_OK { return result }
        }
      }
      count = prefix + bound - Int(stream.pointee.avail_out)
    }
    if let interruption { throw Status(interruption) }
    guard result == Z_STREAM_END else { throw Status(.internal, "a message could not be compressed") }
    return output
  }

  /// Decompresses into at most `limit` bytes; memory grows with what comes out, not with what is announced.
  static func decompress(
    _ bytes: [UInt8], limit: Int, _ checkpoint: Checkpoint = Checkpoint()
  ) throws(Status) -> [UInt8] {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, windowBitsForGzip, ZLIB_VERSION, size) == Z_OK else {
      throw Status(.resourceExhausted, "no memory to decompress a message")
    }
    defer { inflateEnd(stream) }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    var result = Int32(Z_OK)
    var tooLarge = false
    // Valid gzip data has the announced size, so no more than that is inflated.
    let announced = announcedSize(of: bytes)
    do throws(Interruption) {
      try bytes.withUnsafeBufferPointer { input throws(Interruption) in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
        while result == Z_OK {
          let produced = chunk.withUnsafeMutableBufferPointer { chunk in
            stream.pointee.next_out = chunk.baseAddress
            stream.pointee.avail_out = UInt32(chunk.count)
            result = inflate(stream, Z_NO_FLUSH)
            return chunk.count - Int(stream.pointee.avail_out)
          }
          if output.count + produced > limit {
            tooLarge = true
            return
          }
          output.append(contentsOf: chunk[..<produced])
          try checkpoint.step(chunk.count / 8 * unitsPerStep)
          if output.count > announced {
            result = Z_DATA_ERROR
            return
          }
          if produced == 0, result == Z_OK { result = Z_BUF_ERROR }
        }
      }
    } catch { throw Status(error) }
    if tooLarge {
      throw Status(.resourceExhausted, "a decompressed message is above the limit of \(limit) bytes")
    }
    guard result == Z_STREAM_END, stream.pointee.avail_in == 0 else {
      throw Status(.internal, "a compressed message is not valid gzip")
    }
    return output
  }
}
