/// Something that happens once, with a value; tests wait for it instead of for time to pass.
public actor Gate<Value: Sendable> {
  private var value: Value?
  private var waiters: [CheckedContinuation<Value, Never>] = []
  private var actions: [@Sendable () -> Void] = []

  /// It has not happened yet.
  public init() {}

  /// It happens; later calls change nothing.
  public func open(_ value: Value) {
    guard self.value == nil else { return }
    self.value = value
    for waiter in waiters { waiter.resume(returning: value) }
    waiters = []
    for action in actions { action() }
    actions = []
  }

  /// Waits until it has happened.
  public func wait() async -> Value {
    if let value { return value }
    return await withCheckedContinuation { waiters.append($0) }
  }

  /// Calls `action` once it has happened.
  public func whenOpen(_ action: @escaping @Sendable () -> Void) {
    if value == nil { actions.append(action) } else { action() }
  }

  /// Whether it has happened.
  public var isOpen: Bool { value != nil }
}

extension Gate where Value == Void {
  /// It happens.
  public func open() { open(()) }
}

/// Counts, and lets others wait for a number.
public actor Counter {
  /// The number so far.
  public private(set) var count = 0
  private var waiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

  /// Starts at 0.
  public init() {}

  /// Counts one more, and returns the number.
  @discardableResult
  public func increment() -> Int {
    count += 1
    let reached = waiters.filter { $0.count <= count }
    waiters.removeAll { $0.count <= count }
    for waiter in reached { waiter.continuation.resume() }
    return count
  }

  /// Waits until the number is reached.
  public func wait(for wanted: Int) async {
    if count >= wanted { return }
    await withCheckedContinuation { waiters.append((wanted, $0)) }
  }
}
