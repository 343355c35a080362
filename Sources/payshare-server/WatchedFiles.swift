/// Files that a value is loaded from, again whenever they have changed. The caller does the loading.
struct WatchedFiles<Failure: Error & Equatable> {
  /// The outcome of a check.
  enum Outcome<Value> {
    /// Nothing has changed, or the same failure was already reported.
    case unchanged
    /// The files were loaded.
    case loaded(Value)
    /// The files cannot be loaded; the value before stays in use.
    case failed(Failure)
  }

  private var stamps: [String: FileStamp?]
  private var failure: Failure?

  /// The files as they are now; take the stamps before the files are loaded, so that no change is missed.
  init(_ paths: [String]) { stamps = Self.stamps(paths) }

  /// Loads the files if they have changed or could not be loaded the last time.
  /// - Parameter isForced: loads them and reports a failure in any case.
  mutating func check<Value>(
    _ paths: [String], isForced: Bool = false, load: () throws(Failure) -> Value
  ) -> Outcome<Value> {
    let now = Self.stamps(paths)
    let isChanged = now != stamps
    // A failure may pass by itself, such as a certificate that was not valid yet.
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
