import RPC

/// The places that a loop has for calls which are carried out at the same time. Calls of methods without a policy, which
/// are the infrastructure's, and of those with streams need none (`ServerMethod.isCounted`).
///
/// Writes, which may wait for one another, have three quarters at most, so that reads go on; and public methods, whose
/// log-ins wait for passwords to be hashed, a quarter.
struct CallPlaces {
  /// What kind of call takes a place.
  enum Kind {
    case read, write, `public`

    /// The kind of the calls of a method that is counted.
    init(_ method: MethodDescriptor) {
      self = method.policy?.access == .public ? .public : method.policy?.effect == .write ? .write : .read
    }
  }

  private let all: Int
  private var taken = 0
  private var takenByWrites = 0
  private var takenByPublic = 0

  init(_ all: Int) { self.all = all }

  /// Whether there is a place.
  func hasPlace(for kind: Kind) -> Bool {
    guard taken < all else { return false }
    return switch kind {
    case .read: true
    case .write: takenByWrites < max(1, all - all / 4)
    case .public: takenByPublic < max(1, all / 4)
    }
  }

  /// Takes a place; false where there is none.
  mutating func take(_ kind: Kind) -> Bool {
    guard hasPlace(for: kind) else { return false }
    count(kind, by: 1)
    return true
  }

  /// Gives a place back.
  mutating func leave(_ kind: Kind) { count(kind, by: -1) }

  private mutating func count(_ kind: Kind, by change: Int) {
    taken += change
    switch kind {
    case .read: break
    case .write: takenByWrites += change
    case .public: takenByPublic += change
    }
  }
}
