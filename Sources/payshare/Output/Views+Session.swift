import PayshareClient

extension Views {
  /// Sessions as a table.
  static func sessions(_ sessions: [PayshareV1.ActiveSession]) -> String {
    var table = Table([
      ("BEGUN", .left), ("LAST USE", .left), ("DEVICE", .left), ("ADDRESS", .left), ("SERVICE", .left),
      ("ID", .left),
    ])
    for session in sessions {
      let service = session.service.split(separator: "/").last.map(String.init) ?? session.service
      table.add([
        TimeText.short(session.createTime),
        session.current ? "this session" : TimeText.short(session.lastUseTime), session.device,
        session.address, service, session.id,
      ])
    }
    return table.text
  }

  /// A second factor in words.
  static func secondFactor(_ factor: PayshareV1.SecondFactor) -> String {
    let demand = factor.demanded ? " Your organisation demands one." : ""
    switch factor.state {
    case .enabled:
      return "You have a second factor since \(TimeText.short(factor.confirmTime)), with "
        + "\(factor.recoveryCodeCount) recovery codes left.\(demand)"
    case .pending: return "A second factor waits for its first code: payshare totp confirm CODE\(demand)"
    default: return "You have no second factor.\(demand)"
    }
  }

  /// Recovery codes to be written down.
  static func recoveryCodes(_ codes: [String]) -> String {
    """
    Write these recovery codes down. Each works once, in place of a code, if you lose your authenticator:

    \(codes.map { "  \($0)" }.joined(separator: "\n"))
    """
  }
}
