internal import CCurl
import COpenSSL
import EventLoop

/// Sends the mails of the queue, several at once. Confined to its thread.
final class SMTPWorker {
  private let configuration: SMTPConfiguration
  private let queue: SMTPQueue
  /// curl's handle of all transfers, which keeps their connections.
  private let multi: UnsafeMutableRawPointer
  private var transfers: [UnsafeMutableRawPointer: SMTPTransfer] = [:]
  private var breaker: CircuitBreaker
  /// Why the server failed last.
  private var lastFailure = ""
  private var random = SystemRandomNumberGenerator()

  /// Sets libcurl up, once a process. OpenSSL first, so that libcurl does not initialise it with an exit handler.
  private static let isReady = payshare_OpenSSL_start() == 1 && payshare_curl_start() == CURLE_OK
  /// How long it waits without work; the queue and the sockets end the wait.
  private static let waitMilliseconds: Int32 = 600_000

  /// nil where libcurl cannot be set up.
  init?(_ configuration: SMTPConfiguration, _ queue: SMTPQueue) {
    guard Self.isReady, let multi = curl_multi_init() else { return nil }
    self.configuration = configuration
    self.queue = queue
    self.multi = multi
    breaker = CircuitBreaker(configuration.breaker)
    // Idle connections, kept for the next mails.
    payshare_curl_multi_set_number(multi, CURLMOPT_MAXCONNECTS, configuration.maximumConnections)
  }

  deinit { curl_multi_cleanup(multi) }

  /// Works until the queue ends.
  func run() {
    queue.threadWaits(with: multi)
    while !queue.hasEnded {
      begin()
      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      takeFinished()
      dropCancelled()
      // A free connection and a mail for it: go on at once.
      if transfers.count < configuration.maximumConnections, begin() { continue }
      curl_multi_poll(multi, nil, 0, Self.waitMilliseconds, nil)
    }
    queue.threadEnds()
    for transfer in transfers.values { end(transfer, .failure(.shutDown)) }
  }

  /// Begins with as many mails as there are connections for.
  /// - Returns: whether there was one.
  @discardableResult
  private func begin() -> Bool {
    var hasBegun = false
    while transfers.count < configuration.maximumConnections, let sending = queue.next() {
      switch breaker.admit(at: .now) {
      case .refuse(let milliseconds):
        sending.finish(.failure(.breakerOpen(milliseconds: milliseconds, reason: lastFailure)))
      case .attempt:
        do throws(SMTPError) {
          let transfer = try SMTPTransfer(sending, configuration)
          curl_multi_add_handle(multi, transfer.handle)
          transfers[transfer.handle] = transfer
          hasBegun = true
        } catch {
          breaker.abandoned(at: .now)
          sending.finish(.failure(error))
        }
      }
    }
    return hasBegun
  }

  private func takeFinished() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
        let transfer = transfers[handle]
      else { continue }
      let outcome = transfer.outcome(message.pointee.data.result)
      switch outcome {
      case .failure(let error) where error.isFailureOfServer:
        breaker.failed(at: .now, using: &random)
        lastFailure = error.description
      // A refusal of one mail shows that the server works.
      case .success, .failure(.refused), .failure(.deferred): breaker.succeeded()
      case .failure: breaker.abandoned(at: .now)
      }
      end(transfer, outcome)
    }
  }

  /// Ends transfers whose callers have given up; curl closes their connections.
  private func dropCancelled() {
    for transfer in transfers.values where transfer.sending.isFinished {
      breaker.abandoned(at: .now)
      end(transfer, .failure(.cancelled))
    }
  }

  private func end(_ transfer: SMTPTransfer, _ outcome: SMTPSending.Outcome) {
    transfers[transfer.handle] = nil
    curl_multi_remove_handle(multi, transfer.handle)
    transfer.sending.finish(outcome)
  }
}
