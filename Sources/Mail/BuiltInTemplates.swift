/// The built-in texts: the files in `Templates`, which SwiftPM embeds in the program.
enum BuiltInTemplates {
  /// The bytes of each file, by name. `BuiltInTemplateTests` compares them with the folder.
  static let files: [String: [UInt8]] = [
    "test.en.subject": PackageResources.test_en_subject,
    "test.en.text": PackageResources.test_en_text,
    "test.en.html": PackageResources.test_en_html,
    "invitation.en.subject": PackageResources.invitation_en_subject,
    "invitation.en.text": PackageResources.invitation_en_text,
    "invitation.en.html": PackageResources.invitation_en_html,
  ]
}
