import Glibc

/// A null-terminated array of C strings.
final class CStrings {
  /// The strings as C functions take them.
  typealias Pointers = UnsafeMutablePointer<UnsafePointer<CChar>?>

  private let owned: [UnsafeMutablePointer<CChar>?]
  private let pointers: Pointers

  init(_ strings: [String]) {
    owned = strings.map { strdup($0) }
    pointers = .allocate(capacity: strings.count + 1)
    for (index, string) in owned.enumerated() { pointers[index] = string.map { UnsafePointer($0) } }
    pointers[strings.count] = nil
  }

  deinit {
    for string in owned { free(string) }
    pointers.deallocate()
  }

  /// Calls `body` with the strings, which are valid until it returns.
  func withPointers<Result>(_ body: (Pointers) -> Result) -> Result {
    withExtendedLifetime(self) { body(pointers) }
  }

  /// The same for functions that, for historical reasons, do not declare the strings const.
  func withMutablePointers<Result>(
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    withPointers {
      body(UnsafeMutableRawPointer($0).assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self))
    }
  }
}
