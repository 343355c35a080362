import Audit
import EventLoop
import Journal
import Postgres
import ServiceKit

/// What a server does for the journal beside calls: records refused ones, seals new entries, listens to what other
/// servers seal, and signs.
/// Confined to one loop.
final class JournalUpkeep: @unchecked Sendable {
  private let sealer: JournalSealer
  private let signer: JournalSigner
  private let follower: JournalFollower
  private let refusedCalls: RefusedCalls
  private let database: Database
  private let tasks: [Task<Void, Never>]
  private let listener: JournalListener

  /// Begins.
  init(
    _ database: Database, _ secrets: SecretsKeys, _ services: Services, on loop: EventLoop
  ) throws(StartFailure) {
    let keys: JournalKeys
    do throws(SecretError) { keys = try JournalKeys(secrets) } catch { throw StartFailure(error) }
    let (follower, refusedCalls) = (services.journalFollower, services.refusedCalls)
    let sealer = JournalSealer(database, follower)
    let signer = JournalSigner(database, keys)
    self.sealer = sealer
    self.signer = signer
    self.follower = follower
    self.refusedCalls = refusedCalls
    self.database = database
    listener = JournalListener(database, follower, on: loop)
    tasks = [
      Task(executorPreference: loop) { await sealer.run() },
      Task(executorPreference: loop) { await signer.run() },
      Task(executorPreference: loop) { await refusedCalls.run(database) },
    ]
    listener.start()
  }

  /// Ends the calls of those who follow the journal, which would go on for ever.
  func endReaders() { follower.shutDown() }

  /// Records, seals and signs what is left, and ends.
  func stop(hasDatabase: Bool) async {
    for task in tasks {
      task.cancel()
      await task.value
    }
    await listener.stop()
    guard hasDatabase else { return }
    await refusedCalls.flush(to: database)
    _ = try? await sealer.sealAll()
    _ = try? await signer.signAll()
  }
}
