import Foundation
import FoundationXML
import Testing

@testable import LoadTest

/// A run as a page.
@Suite struct HTMLPageTests {
  private func page(
    _ report: RunReport, objective: String? = nil
  ) throws -> (html: String, elements: [ParsedElement]) {
    let objective = try objective.map { try Objective($0) }
    let html = HTMLPage(report, objective: objective, misses: objective?.misses(of: report) ?? []).html
    return (html, try ParsedElement.all(ofXML: html))
  }

  private func titles(_ elements: [ParsedElement]) -> [String] {
    elements.filter { $0.name == "h3" }.map(\.text)
  }

  @Test func allPlotsAreDrawn() throws {
    let (_, elements) = try page(SampleRun.report())
    #expect(
      titles(elements) == [
        "Latency over time", "Percentiles of latency", "Throughput", "Calls in flight", "CPU",
        "Server memory",
      ])
    #expect(elements.filter { $0.name == "svg" }.count == 6)
    // max, p99 and p50; seven operations and all; due, ended, errors and their marks; in flight and its area;
    // three processes; memory and its area.
    #expect(elements.filter { $0.name == "path" }.count == 3 + 8 + 4 + 2 + 3 + 2)
  }

  @Test func pathsStayInsideThePicture() throws {
    for element in try page(SampleRun.report(), objective: "p99<1us,max<3000s").elements
    where element.name == "path" && element.attributes["class"]?.hasPrefix("mark ") != true {
      let numbers = (element.attributes["d"] ?? "").split { !"0123456789.-".contains($0) }.compactMap {
        Double($0)
      }
      #expect(!numbers.isEmpty)
      #expect(numbers.allSatisfy { (0...560).contains($0) })
    }
  }

  @Test func nothingIsLoadedFromElsewhere() throws {
    let (html, elements) = try page(SampleRun.report())
    for scheme in ["http:", "https:", "url(", "@import", "//fonts", "src="] {
      #expect(!html.contains(scheme))
    }
    #expect(elements.allSatisfy { $0.name != "link" && $0.name != "img" })
  }

  @Test func textsAreEscaped() throws {
    var report = try SampleRun.report(seconds: 2)
    let text = "</script><b>&\"'\u{1}"
    report.scenario.name = text
    report.scenario.description = text
    report.server = text
    report.checks.recordFault(text)
    report.operations[.balances]?.errors[text] = 1
    let (html, elements) = try page(report)
    #expect(!html.contains("<b>&"))
    let shown = "</script><b>&\"'\u{FFFD}"
    #expect(elements.contains { $0.name == "h1" && $0.text == shown })
    #expect(elements.contains { $0.name == "p" && $0.text == shown })
    #expect(elements.contains { $0.name == "code" && $0.text == shown })
    #expect(elements.filter { $0.name == "li" && $0.text == shown }.count == 2)
  }

  @Test func whatIsReadOutIsJSONAndGoesWithThePlot() throws {
    let scripts = try page(SampleRun.report()).elements
      .filter { $0.name == "script" && $0.attributes["type"] == "application/json" }
    #expect(scripts.count == 6)
    for script in scripts {
      let data = try JSONDecoder().decode(ReadOut.self, from: Data(script.text.utf8))
      #expect(data.label.count == data.x.count)
      #expect(data.x == data.x.sorted())
      #expect(!data.series.isEmpty)
      for series in data.series {
        #expect(series.y.count == data.x.count)
        #expect(series.text.count == data.x.count)
      }
    }
  }

  @Test func anEmptyRunHasAPageThatSaysSo() throws {
    let (html, elements) = try page(SampleRun.empty())
    #expect(html.contains("No calls were made."))
    #expect(elements.filter { $0.name == "svg" }.count == 4)
    #expect(elements.filter { $0.name == "text" }.allSatisfy { $0.text == "nothing was measured" })
  }

  @Test func aRunOfOneSecondIsDrawnAsDots() throws {
    let (_, elements) = try page(SampleRun.ofOneSecond())
    #expect(titles(elements).count == 4)
    let paths = elements.filter { $0.name == "path" }.compactMap { $0.attributes["d"] }
    #expect(paths.allSatisfy { $0.hasSuffix("h0") })
    #expect(paths.count == 3 + 1 + 3 + 1)
  }

  @Test func aLongRunIsDrawnWithAsManyPointsAsThereIsRoomFor() throws {
    var report = try SampleRun.ofOneSecond()
    report.timeline = Array(repeating: report.timeline[0], count: 7_201)
    report.seconds = 7_201
    let points = TimelinePoint.points(of: report.timeline)
    #expect(points.count == 554)
    #expect(points.allSatisfy { $0.due == 1 && $0.inFlight == 0 && $0.latency?.p50 == 1_250 })
    #expect(try page(report).html.contains("2:00:00"))
  }

  @Test func aSecondWithoutCallsLeavesAGap() throws {
    var report = try SampleRun.report(seconds: 9)
    report.timeline[4] = SecondFigures()
    let latency = RunPlots(report, objective: nil).all[0]
    #expect(
      latency.series.map { $0.values.map { $0 == nil } }
        == Array(repeating: (0..<9).map { $0 == 4 }, count: 3))
    #expect(latency.html.components(separatedBy: "d=\"M").count - 1 == 3)
    #expect(latency.html.contains(/d="M[^"]*M[^"]*"/))
  }

  @Test func aRunWithoutUsageHasNoPlotsOfIt() throws {
    var report = try SampleRun.report(seconds: 3)
    for index in report.timeline.indices { report.timeline[index].usage = nil }
    let (html, elements) = try page(report)
    #expect(
      titles(elements) == ["Latency over time", "Percentiles of latency", "Throughput", "Calls in flight"])
    #expect(!html.contains("CPU a call"))
  }

  @Test func theVerdictIsThatOfTheObjective() throws {
    let report = try SampleRun.report(seconds: 30)
    #expect(try page(report).html.contains("Nothing was wrong."))
    #expect(try page(report, objective: "p50<1s").html.contains("The objective was met."))
    let missed = try page(report, objective: "p50<1s,rate>9000/s")
    #expect(missed.html.contains("The objective was missed."))
    let conditions = missed.elements.filter {
      $0.name == "li" && ["good", "bad"].contains($0.attributes["class"])
    }
    #expect(conditions.map(\.attributes["class"]) == ["good", "bad"])
    #expect(conditions[1].text.hasPrefix("✕ rate>9000/s: was "))
  }

  @Test func anUntrustworthyRunSaysWhy() throws {
    var report = try SampleRun.report(seconds: 3)
    report.checks.recordFault("event 7: the balances sum to 1")
    report.checks.unresolved = 2
    report.overruns = 1_500
    let (html, _) = try page(report, objective: "p50<1s")
    #expect(html.contains("This run cannot be trusted."))
    #expect(
      html.contains(
        "1 answer was wrong; the outcome of 2 changes is unknown; 1 500 calls were due"))
    #expect(html.contains("event 7: the balances sum to 1"))
  }

  /// Set `PAYSHARE_SAMPLE_PAGES` to a folder to look at them.
  @Test func samplePagesAreWritten() throws {
    let environment = ProcessInfo.processInfo.environment["PAYSHARE_SAMPLE_PAGES"]
    let folder = environment.map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory
    var bad = try SampleRun.report()
    for index in 0..<25 { bad.checks.recordFault("event \(index): the balances sum to \(index + 1)") }
    for (name, report) in [
      ("run", try SampleRun.report()), ("bad", bad), ("empty", try SampleRun.empty()),
      ("second", try SampleRun.ofOneSecond()),
    ] {
      let file = folder.appending(path: "payshare-sample-\(name).html")
      try page(report, objective: "p99<25ms,errors<0.5%,rate>390/s").html
        .write(to: file, atomically: true, encoding: .utf8)
      if environment == nil { try FileManager.default.removeItem(at: file) }
    }
  }
}

/// What the page's script reads.
private struct ReadOut: Decodable {
  struct Series: Decodable {
    var name: String
    var color: String
    var y: [Double?]
    var text: [String]
  }

  var top: Double
  var bottom: Double
  var x: [Double]
  var label: [String]
  var series: [Series]
}
