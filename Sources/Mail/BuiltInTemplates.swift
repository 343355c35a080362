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
    "password-reset.en.subject": PackageResources.password_reset_en_subject,
    "password-reset.en.text": PackageResources.password_reset_en_text,
    "password-reset.en.html": PackageResources.password_reset_en_html,
    "password-changed.en.subject": PackageResources.password_changed_en_subject,
    "password-changed.en.text": PackageResources.password_changed_en_text,
    "password-changed.en.html": PackageResources.password_changed_en_html,
    "second-factor-reset.en.subject": PackageResources.second_factor_reset_en_subject,
    "second-factor-reset.en.text": PackageResources.second_factor_reset_en_text,
    "second-factor-reset.en.html": PackageResources.second_factor_reset_en_html,
    "email-verification.en.subject": PackageResources.email_verification_en_subject,
    "email-verification.en.text": PackageResources.email_verification_en_text,
    "email-verification.en.html": PackageResources.email_verification_en_html,
    "email-change-new.en.subject": PackageResources.email_change_new_en_subject,
    "email-change-new.en.text": PackageResources.email_change_new_en_text,
    "email-change-new.en.html": PackageResources.email_change_new_en_html,
    "email-change-old.en.subject": PackageResources.email_change_old_en_subject,
    "email-change-old.en.text": PackageResources.email_change_old_en_text,
    "email-change-old.en.html": PackageResources.email_change_old_en_html,
    "email-changed.en.subject": PackageResources.email_changed_en_subject,
    "email-changed.en.text": PackageResources.email_changed_en_text,
    "email-changed.en.html": PackageResources.email_changed_en_html,
  ]
}
