import CProtobufC
import CTestAPI

/// protobuf-c's opinion of messages.
enum ProtobufCOracle {
  static var everything: ProtobufCMessageDescriptor { payshare__test__everything__descriptor }

  /// Reads an `Everything` and writes it again; nil if protobuf-c refuses it.
  static func rewritten(_ bytes: [UInt8]) -> [UInt8]? {
    guard let message = payshare__test__everything__unpack(nil, bytes.count, bytes) else { return nil }
    defer { payshare__test__everything__free_unpacked(message, nil) }
    return [UInt8](
      unsafeUninitializedCapacity: payshare__test__everything__get_packed_size(message)
    ) { buffer, count in
      count = payshare__test__everything__pack(message, buffer.baseAddress)
    }
  }
}
