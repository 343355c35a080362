package struct Comparison { package let text: String; package init(_ a: RunReport, _ b: RunReport) { text = "" } }
package struct HTMLPage { package let html: String; package init(_ r: RunReport, objective: Objective?, misses: [String]) { html = "" } }
package struct ReportTable { package let text: String
  package init(_ r: RunReport) {
    var t = ""
    for (o, f) in r.operations.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { t += "\(o.rawValue) n=\(f.count) err=\(f.errors) p50=\(f.latency.percentile(50)) p99=\(f.latency.percentile(99)) max=\(f.latency.maximum) svc p50=\(f.service.percentile(50)) p99=\(f.service.percentile(99)) delay p99=\(f.delay.percentile(99))\n" }
    t += "rate \(r.rate) total p50=\(r.total.latency.percentile(50)) p99=\(r.total.latency.percentile(99)) checks \(r.checks) overruns \(r.overruns) cpu \(String(describing: r.cpuPerCall))"
    text = t
  }
}
