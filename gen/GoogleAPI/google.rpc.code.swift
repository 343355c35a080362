// Generated from google/rpc/code.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension GoogleRpc {
  /// How a call ended.
  public enum Code: ProtobufEnum {
    /// It succeeded.
    case ok
    /// The caller gave it up.
    case cancelled
    /// Something failed that has no better code.
    case unknown
    /// The request is wrong whatever state the system is in.
    case invalidArgument
    /// The time allowed for it passed.
    case deadlineExceeded
    /// What it names does not exist, or the caller may not know that it does.
    case notFound
    /// What it would create exists.
    case alreadyExists
    /// The caller is known and lacks the permission.
    case permissionDenied
    /// A quota or a limit is used up.
    case resourceExhausted
    /// The system is not in the state it needs; a retry alone does not help.
    case failedPrecondition
    /// It lost to a concurrent change; retry from the first read.
    case aborted
    /// It went past the valid range, which may grow.
    case outOfRange
    /// The method does not exist here.
    case unimplemented
    /// An invariant is broken.
    case `internal`
    /// The service cannot be reached now; retry with backoff.
    case unavailable
    /// Data is lost or damaged beyond repair.
    case dataLoss
    /// The caller is not known.
    case unauthenticated
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .ok
        case 1: .cancelled
        case 2: .unknown
        case 3: .invalidArgument
        case 4: .deadlineExceeded
        case 5: .notFound
        case 6: .alreadyExists
        case 7: .permissionDenied
        case 8: .resourceExhausted
        case 9: .failedPrecondition
        case 10: .aborted
        case 11: .outOfRange
        case 12: .unimplemented
        case 13: .`internal`
        case 14: .unavailable
        case 15: .dataLoss
        case 16: .unauthenticated
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .ok: 0
      case .cancelled: 1
      case .unknown: 2
      case .invalidArgument: 3
      case .deadlineExceeded: 4
      case .notFound: 5
      case .alreadyExists: 6
      case .permissionDenied: 7
      case .resourceExhausted: 8
      case .failedPrecondition: 9
      case .aborted: 10
      case .outOfRange: 11
      case .unimplemented: 12
      case .`internal`: 13
      case .unavailable: 14
      case .dataLoss: 15
      case .unauthenticated: 16
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension GoogleAPIFileDescriptors {
  static let googleRpcCode = FileDescriptor(
    name: "google/rpc/code.proto",
    dependencies: [],
    base64: """
      ChVnb29nbGUvcnBjL2NvZGUucHJvdG8SCmdvb2dsZS5ycGMqtwIKBENvZGUSBgoCT0sQABINCglDQU5DRUxMRUQQARILCgdVTktO
      T1dOEAISFAoQSU5WQUxJRF9BUkdVTUVOVBADEhUKEURFQURMSU5FX0VYQ0VFREVEEAQSDQoJTk9UX0ZPVU5EEAUSEgoOQUxSRUFE
      WV9FWElTVFMQBhIVChFQRVJNSVNTSU9OX0RFTklFRBAHEhYKElJFU09VUkNFX0VYSEFVU1RFRBAIEhcKE0ZBSUxFRF9QUkVDT05E
      SVRJT04QCRILCgdBQk9SVEVEEAoSEAoMT1VUX09GX1JBTkdFEAsSEQoNVU5JTVBMRU1FTlRFRBAMEgwKCElOVEVSTkFMEA0SDwoL
      VU5BVkFJTEFCTEUQDhINCglEQVRBX0xPU1MQDxITCg9VTkFVVEhFTlRJQ0FURUQQEGIGcHJvdG8z
      """)
}
