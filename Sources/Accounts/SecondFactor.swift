import Cryptography
import Identifiers
import Postgres

/// A user's second factor as it is stored.
struct SecondFactor: Sendable {
  let sealedSeed: [UInt8]
  let createTime: Timestamp
  /// When the user showed a code for the first time; nil while it is pending.
  let confirmTime: Timestamp?
  /// The step of the last code that was used.
  let lastStep: Int64
  let recoveryCodes: RecoveryCodes
}

/// What a person shows besides the password.
public enum SecondFactorProof: Sendable, Hashable {
  /// Nothing.
  case nothing
  /// A code of the authenticator.
  case oneTimeCode(String)
  /// A code to use when the authenticator is lost.
  case recoveryCode(String)

  /// From the fields of a request; empty ones are absent.
  public init(code: String, recoveryCode: String) {
    self =
      !code.isEmpty
      ? .oneTimeCode(code) : !recoveryCode.isEmpty ? .recoveryCode(recoveryCode) : .nothing
  }
}

/// Whether somebody has shown their second factor. No I/O, no clock.
enum SecondFactorRules {
  /// How long an enrolment waits for its first code, in seconds: an hour.
  static let pendingSeconds: Int64 = 3_600

  /// What to do about a proof.
  enum Decision: Sendable, Hashable {
    /// Right: the code of a step, which is used with it.
    case useStep(Int64)
    /// Right: a recovery code; these are left.
    case useRecoveryCode(left: RecoveryCodes)
    /// Wrong, or used before.
    case refuse
    /// There is none.
    case ask
  }

  /// What to do about a proof at a time in seconds since 1970 in UTC. Throws if OpenSSL fails.
  static func decide(
    _ proof: SecondFactorProof, _ factor: SecondFactor, _ totp: TOTP, at seconds: Int64
  ) throws(OpenSSLError) -> Decision {
    switch proof {
    case .nothing: return .ask
    case .oneTimeCode(let code):
      // People type it in groups of three, as their authenticator shows it.
      let digits = code.filter { $0 != " " }
      guard let step = try totp.step(of: digits, at: seconds, after: factor.lastStep) else { return .refuse }
      return .useStep(step)
    case .recoveryCode(let text):
      guard let code = RecoveryCode(text), let left = try factor.recoveryCodes.using(code) else {
        return .refuse
      }
      return .useRecoveryCode(left: left)
    }
  }

  /// Whether an enrolment can still be confirmed at a time.
  static func isPending(_ factor: SecondFactor, at time: Timestamp) -> Bool {
    factor.confirmTime == nil
      && time.microsecondsSince1970 - factor.createTime.microsecondsSince1970 < pendingSeconds * 1_000_000
  }
}
