import PayshareClient

/// Jobs as text for operators.
enum JobViews {
  static func jobs(_ jobs: [PayshareV1.Job]) -> String {
    var table = Table([
      ("KIND", .left), ("STATE", .left), ("ATTEMPTS", .right), ("DUE", .left), ("CREATED", .left),
      ("LAST ERROR", .left), ("ID", .left),
    ])
    for job in jobs {
      table.add([
        job.kind, state(job), "\(job.attemptCount) of \(job.maxAttempts)", TimeText.short(job.runTime),
        TimeText.short(job.createTime), shortened(job.lastError), job.id,
      ])
    }
    return table.text
  }

  static func job(_ job: PayshareV1.Job, payload: String = "") -> String {
    var lines = [
      "\(TextWidth.printable(job.kind)), \(state(job)), attempt \(job.attemptCount) of \(job.maxAttempts)",
      "created \(TimeText.short(job.createTime)), due \(TimeText.short(job.runTime))",
    ]
    if let time = job.leaseExpireTime { lines.append("lease until \(TimeText.short(time))") }
    if !job.uniqueKey.isEmpty { lines.append("unique key \(TextWidth.printable(job.uniqueKey))") }
    if !job.lastError.isEmpty { lines.append("last error: \(TextWidth.printable(job.lastError))") }
    if !payload.isEmpty { lines.append("payload \(TextWidth.printable(payload))") }
    lines.append("id \(job.id), organisation \(job.organisationID)")
    return lines.joined(separator: "\n")
  }

  static func statistics(_ answer: PayshareV1.GetJobStatisticsResponse) -> String {
    var kinds = Table([
      ("KIND", .left), ("READY", .right), ("RUNNING", .right), ("SCHEDULED", .right), ("DEAD", .right),
      ("OLDEST READY", .left), ("ATTEMPTS", .right), ("DONE", .right), ("FAILED", .right), ("DIED", .right),
    ])
    for kind in answer.kinds {
      kinds.add([
        name(of: kind), "\(kind.readyCount)",
        "\(kind.runningCount)", "\(kind.scheduledCount)", "\(kind.deadCount)",
        TimeText.short(kind.oldestReadyTime), "\(kind.attemptCount)", "\(kind.successCount)",
        "\(kind.failureCount)", "\(kind.deathCount)",
      ])
    }
    var schedules = Table([("SCHEDULE", .left), ("NEXT", .left)])
    for schedule in answer.schedules { schedules.add([schedule.name, TimeText.short(schedule.nextTime)]) }
    return "\(kinds.text)\n\n\(schedules.text)"
  }

  /// A kind, with the reason why the server that was asked leaves its jobs to others.
  private static func name(of kind: PayshareV1.JobKindStatistics) -> String {
    if kind.known { return kind.kind }
    // Only servers that have a mail server take these.
    return kind.kind.hasPrefix("mail.send")
      ? "\(kind.kind) (this server sends no mails)" : "\(kind.kind) (this server does not run it)"
  }

  private static func state(_ job: PayshareV1.Job) -> String {
    switch job.state {
    case .scheduled: "scheduled"
    case .ready: "ready"
    case .running: "running"
    case .dead: "dead"
    case .unspecified, .unrecognized: "unknown"
    }
  }

  /// An error that fits into a table.
  private static func shortened(_ error: String) -> String {
    error.count <= 60 ? error : error.prefix(59) + "…"
  }
}
