import Journal
import PayshareAPI
import Protobuf
import RPC

extension PayshareV1.SealedEntry {
  /// The entry at a place of the chain; only its place and hash if it is missing.
  /// - Throws: `INTERNAL` if its event cannot be read.
  init(_ link: JournalStatements.ChainLink) throws(Status) {
    self.init()
    guard let stored = link.entry else {
      entry = .with {
        $0.position = link.position
        $0.hash = link.hash
      }
      return
    }
    entry = try PayshareV1.JournalEntry(stored)
    sequence = stored.sequence
    kind = stored.kind
    event = stored.event
  }
}

extension PayshareV1.AuditFault {
  /// What does not fit.
  init(_ fault: JournalVerification.Fault) {
    self.init()
    switch fault {
    case .entry(let position): (kind, self.position) = (.entryAltered, position)
    case .signature(let position): (kind, self.position) = (.signatureUnknown, position)
    case .rewritten(let position): (kind, self.position) = (.chainRewritten, position)
    case .unsealable(let count, let sequence):
      (kind, position, self.count) = (.entriesUnsealable, sequence, count)
    }
  }
}
