import EventLoop
import Journal
import Postgres
import ServiceKit

/// What a server does for the journal beside calls: seals new entries, listens to what other servers seal, and signs.
/// Confined to one loop.
final class JournalUpkeep: @unchecked Sendable {
  private let sealer: JournalSealer
  private let signer: JournalSigner
  private let follower: JournalFollower
  private let tasks: [Task<Void, Never>]
  private let listener: JournalListener

  /// Begins.
  init(
    _ database: Database, _ secrets: SecretsKeys, _ follower: JournalFollower, on loop: EventLoop
  ) throws(StartFailure) {
    let keys: JournalKeys
    do throws(SecretError) { keys = try JournalKeys(secrets) } catch { throw StartFailure(error) }
    let sealer = JournalSealer(database, follower)
    let signer = JournalSigner(database, keys)
    self.sealer = sealer
    self.signer = signer
    self.follower = follower
    listener = JournalListener(database, follower, on: loop)
    tasks = [
      Task(executorPreference: loop) { await sealer.run() },
      Task(executorPreference: loop) { await signer.run() },
    ]
    listener.start()
  }

  /// Ends the calls of those who follow the journal, which would go on for ever.
  func endReaders() { follower.shutDown() }

  /// Seals and signs what is left, and ends.
  func stop(hasDatabase: Bool) async {
    for task in tasks {
      task.cancel()
      await task.value
    }
    await listener.stop()
    guard hasDatabase else { return }
    _ = try? await sealer.sealAll()
    _ = try? await signer.signAll()
  }
}
