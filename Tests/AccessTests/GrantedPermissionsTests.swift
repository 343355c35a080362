import PayshareAPI
import RPC
import Testing

@testable import Access

/// What slices ask about roles.
@Suite("Permissions of roles, for the slices")
struct GrantedPermissionsTests {
  private let permissions = GrantedPermissions()

  @Test func aRoleGivesItsPermissionsAndEverybodyThoseOfMembers() {
    #expect(permissions.give(.userUpdate, holding: ["admin"]))
    #expect(!permissions.give(.userUpdate, holding: ["auditor", "unknown"]))
    #expect(!permissions.give(.userUpdate, holding: []))
    #expect(permissions.give(.accountRead, holding: []))
  }

  @Test func aMissingPermissionIsNamed() {
    let status = permissions.missing(.userRead)
    #expect(status.code == .permissionDenied && status.reason == "PERMISSION_MISSING")
    #expect(status.message == "this needs the permission user.read")
  }
}
