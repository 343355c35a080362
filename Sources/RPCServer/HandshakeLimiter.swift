/// Shares the handshakes that a loop has open at once among networks, so that none takes them all. A pure state machine.
///
/// When all are taken, the oldest of the network with the most gives way to one of another network: an honest client
/// finishes in a moment, so the oldest belongs to a client that opens connections and sends nothing. A new one of the
/// network with the most is refused instead, as otherwise honest clients behind one proxy would evict each other for
/// ever.
struct HandshakeLimiter<ID: Hashable> {
  /// As in `SocketAddress.networkBytes`.
  typealias Network = ArraySlice<UInt8>

  private struct Handshake {
    let id: ID
    let number: UInt64
  }

  private let maximum: Int
  private let maximumPerNetwork: Int
  /// The handshakes of each network, the oldest first.
  private var handshakes: [Network: [Handshake]] = [:]
  private var networks: [ID: Network] = [:]
  private var nextNumber: UInt64 = 0

  init(_ maximum: Int, perNetwork maximumPerNetwork: Int) {
    self.maximum = maximum
    self.maximumPerNetwork = maximumPerNetwork
  }

  /// The handshakes that are open.
  var count: Int { networks.count }

  /// Whether a connection of `network` may begin its handshake.
  func admits(_ network: Network) -> Bool {
    let own = handshakes[network]?.count ?? 0
    if own >= maximumPerNetwork { return false }
    return count < maximum || (greediest?.value.count ?? 0) > own
  }

  /// Begins a handshake that `admits` has let in.
  /// - Returns: the connection that gives way, if all are taken; its handshake is over.
  mutating func begin(_ id: ID, from network: Network) -> ID? {
    var oldest: ID?
    if count >= maximum {
      oldest = greediest?.value.first?.id
      if let oldest { end(oldest) }
    }
    handshakes[network, default: []].append(Handshake(id: id, number: nextNumber))
    networks[id] = network
    nextNumber += 1
    return oldest
  }

  /// The handshake is over, successfully or not; does nothing if it already was.
  mutating func end(_ id: ID) {
    guard let network = networks.removeValue(forKey: id), var rest = handshakes[network] else { return }
    handshakes[network] = nil
    rest.removeAll { $0.id == id }
    if !rest.isEmpty { handshakes[network] = rest }
  }

  /// The network with the most handshakes; of several, the one with the oldest.
  private var greediest: (key: Network, value: [Handshake])? {
    handshakes.max { left, right in
      guard left.value.count == right.value.count else { return left.value.count < right.value.count }
      return (left.value.first?.number ?? 0) > (right.value.first?.number ?? 0)
    }
  }
}
