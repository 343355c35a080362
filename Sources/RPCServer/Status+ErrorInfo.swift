import GoogleAPI
import RPC

extension Status {
  /// An error with a reason for programs: its code's name, unless it states another (AIP-193).
  func withErrorInfo(_ domain: String?) -> Status {
    guard let domain, detail(GoogleRpc.ErrorInfo.self) == nil else { return self }
    var information = GoogleRpc.ErrorInfo()
    information.reason = code.name
    information.domain = domain
    var status = self
    // At the front, as details are dropped from the end if the trailers are too large.
    status.details.insert(.packing(information), at: 0)
    return status
  }
}
