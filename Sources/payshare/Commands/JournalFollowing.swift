import JSON
import PayshareClient

/// Follows the journal over restarts of the server: goes on behind the last entry that was shown.
struct JournalFollowing {
  /// The pause before the server is called again, in milliseconds.
  static let pauseMilliseconds: Int64 = 500

  private let context: CommandContext
  private let selection: PayshareV1.JournalSelection
  private var token: String
  private let fromBeginning: Bool
  private var left: Int?
  private var isWaiting = false

  init(
    _ context: CommandContext, _ selection: PayshareV1.JournalSelection, token: String, fromBeginning: Bool,
    limit: Int?
  ) {
    self.context = context
    self.selection = selection
    self.token = token
    self.fromBeginning = fromBeginning
    left = limit
  }

  /// Shows entries until `limit` are shown.
  mutating func run() async throws(CommandError) {
    while left ?? 1 > 0 {
      do throws(Status) {
        try await follow()
      } catch {
        guard error.code == .unavailable else { throw .status(error) }
        if !isWaiting { _ = PlainFile.writeAll("payshare: the server is away; waiting for it\n", to: 2) }
        isWaiting = true
      }
      if left ?? 1 > 0 { try? await Task.sleep(for: .milliseconds(Self.pauseMilliseconds)) }
    }
  }

  private mutating func follow() async throws(Status) {
    let (token, selection, fromBeginning) = (token, selection, fromBeginning)
    let responses = try await PayshareV1.JournalServiceClient(context.channel).followJournal(
      .with {
        $0.resumeToken = token
        $0.fromBeginning = fromBeginning
        $0.selection = selection
      })
    for try await response in responses {
      isWaiting = false
      self.token = response.resumeToken
      guard let entry = response.entry else { continue }
      let line = context.options.json ? Self.line(response) : JournalText.line(entry)
      // Not print, which keeps lines back where its output is no terminal.
      guard PlainFile.writeAll(line + "\n", to: 1) else {
        left = 0
        return
      }
      left = left.map { $0 - 1 }
      if left == 0 { return }
    }
  }

  private static func line(_ response: PayshareV1.FollowJournalResponse) -> String {
    (try? response.fullJSON())?.compact ?? ""
  }
}
