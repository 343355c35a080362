import Glibc
import Organisations
import RPC
import ServiceKit

extension FirstOrganisation {
  /// Prints a notice, if there is one.
  static func tell(_ notice: String?) {
    guard let notice else { return }
    print(notice)
    fflush(nil)
  }

  /// Says how people join, if that was never said; while there is no administrator, tells how somebody becomes one.
  func prepare(_ registration: RegistrationOption) async throws(StartFailure) -> String? {
    do throws(Status) {
      try await settle(registration.value)
      guard let token = try await bootstrapToken() else { return nil }
      return """
        There is no administrator yet. Within 24 hours, once, somebody becomes one with:
          payshare bootstrap \(token.text) EMAIL --name NAME
        """
    } catch {
      throw StartFailure(.database, "the first organisation: \(error.message)")
    }
  }
}
