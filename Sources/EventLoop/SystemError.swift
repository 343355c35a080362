import CSystem
public import Glibc

/// A system call that failed.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The call, as in `epoll_wait`.
  public let call: String
  /// The value of `errno` (`man 3 errno`).
  public let code: Int32

  /// Describes a failure of `call`; takes the calling thread's `errno` unless a code is given.
  public init(_ call: String, code: Int32 = errno) {
    self.call = call
    self.code = code
  }

  /// The call and the system's text for the code.
  public var description: String {
    var text = [CChar](repeating: 0, count: 128)
    guard strerror_r(code, &text, text.count) == 0 else { return "\(call): error \(code)" }
    return text.withUnsafeBufferPointer { text in
      text.baseAddress.map { "\(call): \(String(cString: $0))" } ?? call
    }
  }
}

/// Runs a system call again while a signal interrupts it.
/// - Returns: the call's result, which is negative if it failed.
@inline(__always)
func retryingOnInterrupt<R: FixedWidthInteger & SignedInteger>(_ call: () -> R) -> R {
  while true {
    let result = call()
    if result < 0, errno == EINTR { continue }
    return result
  }
}
