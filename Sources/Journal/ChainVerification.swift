package import Cryptography
package import Identifiers
import Postgres

/// Compares one chain with its hashes and signatures, part by part: first all signatures, then all entries, in order.
/// What it finds does not depend on who reads them, a command at the server's machine or a caller.
package struct ChainVerification: Sendable {
  /// The first faults are enough to look at.
  static let maximumFaults = 100

  /// What was found so far.
  package private(set) var chain: JournalVerification.Chain
  /// What signatures and notes say that the chain has, by position.
  private var expected: [Expected]
  /// How many of them the chain has come to.
  private var passedCount = 0
  /// The least position of those that the chain does not have.
  private var missing: Int64?
  private var isSorted = false

  /// What the chain must have at a position.
  private struct Expected: Sendable {
    let position: Int64
    let hash: [UInt8]
    let isSigned: Bool
  }

  /// A verification of a chain, which must have `noted`, too.
  package init(of organisation: UUID, noted: [JournalVerification.NotedHead]) {
    chain = JournalVerification.Chain(organisationID: organisation)
    expected = noted.map { Expected(position: $0.position, hash: $0.hash, isSigned: false) }
  }

  /// Adds signatures; those by none of these keys are faults.
  package mutating func add(_ heads: [JournalStatements.SignedHead], by publicKeys: [[UInt8]]) {
    for head in heads {
      if (try? JournalKeys.verifies(head, by: publicKeys)) == true {
        expected.append(Expected(position: head.head.position, hash: head.head.hash, isSigned: true))
      } else {
        add(.signature(position: head.head.position))
      }
    }
  }

  /// Compares the next entries.
  package mutating func add(_ links: [JournalStatements.ChainLink]) throws(OpenSSLError) {
    if !isSorted {
      expected.sort { $0.position < $1.position }
      isSorted = true
    }
    if chain.hash.isEmpty { chain.hash = try JournalHash.beginning(of: chain.organisationID) }
    for link in links { try add(link) }
  }

  /// Adds entries that no sealing will give a position.
  package mutating func add(_ entries: JournalStatements.UnsealableEntries) {
    if entries.count > 0 {
      add(.unsealable(count: entries.count, firstSequence: entries.firstSequence))
    }
  }

  /// Nothing follows: what is still expected is missing.
  package mutating func finish() {
    if let least = expected[passedCount...].map(\.position).min() { missing = min(missing ?? least, least) }
    passedCount = expected.count
    if let missing { add(.rewritten(position: missing)) }
  }

  private mutating func add(_ link: JournalStatements.ChainLink) throws(OpenSSLError) {
    let previous = chain.hash
    let hash = try link.entry.map { entry throws(OpenSSLError) in
      try JournalHash.hash(of: entry, after: previous)
    }
    if hash == link.hash { chain.entries += 1 } else { add(.entry(position: link.position)) }
    // Goes on from what is stored, so that one rewritten entry is told as one.
    chain.hash = link.hash
    chain.position = link.position
    compare(link)
  }

  private mutating func compare(_ link: JournalStatements.ChainLink) {
    var (isSigned, differs) = (false, false)
    while passedCount < expected.count, expected[passedCount].position <= link.position {
      let wanted = expected[passedCount]
      passedCount += 1
      if wanted.position < link.position {
        missing = missing ?? wanted.position
      } else if wanted.hash != link.hash {
        differs = true
      } else if wanted.isSigned {
        isSigned = true
      }
    }
    if differs {
      add(.rewritten(position: link.position))
    } else if isSigned {
      chain.signedPosition = link.position
    }
  }

  private mutating func add(_ fault: JournalVerification.Fault) {
    if chain.faults.count < Self.maximumFaults { chain.faults.append(fault) }
  }
}
