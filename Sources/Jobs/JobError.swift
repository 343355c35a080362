import ServiceKit

/// Errors of attempts as they are stored and logged.
enum JobError {
  /// The text without email addresses and control characters, cut to `JobLimits.maximumErrorLength`.
  static func stored(_ reason: String) -> String {
    let printable = String.UnicodeScalarView(
      reason.unicodeScalars.prefix(2 * JobLimits.maximumErrorLength)
        .map { $0.properties.generalCategory == .control ? " " : $0 })
    return String(
      String.UnicodeScalarView(
        PersonalData.masked(String(printable)).unicodeScalars.prefix(JobLimits.maximumErrorLength)))
  }
}
