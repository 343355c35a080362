import Foundation
import RPCTestSupport
import SMTP
import ServiceKit
import Testing

@testable import Mail

/// The texts that the program brings along.
@Suite("Built-in templates") struct BuiltInTemplateTests {
  @Test func everyFileOfTheFolderIsInTheProgram() throws {
    let folder = "\(Repository.path)/Sources/Mail/Templates"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(names) == Set(BuiltInTemplates.files.keys))
    for name in names {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      #expect(BuiltInTemplates.files[name] == bytes, "\(name)")
    }
  }

  @Test func theyAreGood() throws {
    let templates = try MailTemplates()
    for template in MailTemplate.all {
      let (language, texts) = try #require(templates.texts(of: template, in: .english))
      #expect(language == .english)
      let names = template.variables.union([MailTemplate.organisation])
      let filled = texts.filled(with: Dictionary(uniqueKeysWithValues: names.map { ($0, "[\($0)]") }))
      #expect(!filled.text.contains("{{") && !filled.html.contains("{{"))
      #expect(filled.html.hasPrefix("<!DOCTYPE html>"))
      #expect(filled.subject.utf8.count < MailMessage.maximumHeaderBytes)
    }
  }
}
