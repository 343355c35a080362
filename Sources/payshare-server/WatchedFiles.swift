/// Files that make up one value, which is made again when they have changed. A value without I/O of its own.
struct WatchedFiles<Failure: Error & Equatable> {
  /// What a look at the files came to.
  enum Outcome<Value> {
    /// Nothing has changed; or it is as bad as it was, which has been said.
    case unchanged
    /// The files are good.
    case loaded(Value)
    /// The files are not good: what was loaded before stays in use.
    case failed(Failure)
  }

  private var stamps: [String: FileStamp?]
  private var failure: Failure?

  /// The files as they are now; take the stamps before the files are loaded, so that no change is missed.
  init(_ paths: [String]) { stamps = Self.stamps(paths) }

  /// Loads the files where they have changed, or were not good the last time.
  /// - Parameter isForced: whether they are loaded, and a failure is told, in any case.
  mutating func check<Value>(
    _ paths: [String], isForced: Bool = false, load: () throws(Failure) -> Value
  ) -> Outcome<Value> {
    let now = Self.stamps(paths)
    let isChanged = now != stamps
    // What was not good may become so by itself: a certificate that was not valid yet.
    guard isForced || isChanged || failure != nil else { return .unchanged }
    stamps = now
    do throws(Failure) {
      let value = try load()
      failure = nil
      return .loaded(value)
    } catch {
      defer { failure = error }
      return isForced || isChanged || error != failure ? .failed(error) : .unchanged
    }
  }

  private static func stamps(_ paths: [String]) -> [String: FileStamp?] {
    Dictionary(paths.map { ($0, FileStamp($0)) }, uniquingKeysWith: { first, _ in first })
  }
}
