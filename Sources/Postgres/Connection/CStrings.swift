import Glibc

/// An array of C strings, ended by a null pointer, as C functions want them.
final class CStrings {
  private var owned: [UnsafeMutablePointer<CChar>?]
  /// The strings; valid as long as this object.
  let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>

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

  /// The strings for functions that, for historical reasons, do not promise to leave them alone.
  var mutablePointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    UnsafeMutableRawPointer(pointers).assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
  }
}
