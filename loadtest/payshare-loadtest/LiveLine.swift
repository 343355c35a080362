import LoadTest

/// The progress of a run on standard error.
enum LiveLine {
  static func tell(_ event: Generator.Event, bar: ProgressBar) {
    switch event {
    case .loggedIn(let done, let total): bar.show("people log in", done: done, of: total)
    case .second(let second, let figures): Terminal.error(line(second, figures))
    case .checking(let done, let total):
      bar.show("verification of acknowledged changes", done: done, of: total)
    }
  }

  private static func line(_ second: Int, _ figures: SecondFigures) -> String {
    let latency = figures.latency
    return [
      "\(second) s", "asked \(figures.due)/s", "reached \(figures.ended - figures.errors)/s",
      "errors \(figures.errors)", "p50 \(Text.time(microseconds: latency.percentile(50)))",
      "p99 \(Text.time(microseconds: latency.percentile(99)))", "in flight \(figures.inFlight)",
    ].joined(separator: "  ")
  }
}
