import Access
import Locking
import RPC

/// Makes calls over several channels in turn.
final class AlternatingChannel: Channel {
  private let channels: [any Channel]
  private let count = Locked(0)

  init(_ channels: [any Channel]) { self.channels = channels }

  private var next: any Channel {
    let number = count.withLock { count in
      count += 1
      return count
    }
    return channels[number % channels.count]
  }

  func unary(
    _ method: MethodDescriptor, frame: [UInt8], _ options: CallOptions
  ) async throws(Status) -> [UInt8] {
    try await next.unary(method, frame: frame, options)
  }

  func open(_ method: MethodDescriptor, _ options: CallOptions) async throws(Status) -> any ClientStream {
    try await next.open(method, options)
  }
}

extension Payshare {
  /// Like `with`, and every second call is made to another server, which shares nothing with the first but the database:
  /// whatever one server has read or kept must not be wrong on the other.
  static func withTwoServers(_ body: (Payshare) async throws -> Void) async throws {
    try await with { payshare in
      try await payshare.withServerElsewhere(limits: .highest) { elsewhere in
        var both = payshare
        both.channel = AlternatingChannel([payshare.channel, elsewhere.channel])
        try await body(both)
      }
    }
  }
}
