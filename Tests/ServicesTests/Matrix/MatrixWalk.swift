import RPC
import Testing

/// Makes the calls of the matrix, one after the other, each by somebody who has made no other.
struct MatrixWalk {
  private let world: MatrixWorld
  private let versions: RowVersions.Reader

  init(_ payshare: Payshare) async throws {
    world = try await MatrixWorld(payshare)
    versions = try await RowVersions.Reader(of: payshare.database)
  }

  /// What a role may do with a method, on its own resources and on others'.
  func mark(_ fixture: MatrixFixture, _ role: MatrixRole) async throws -> AccessMatrix.Mark {
    let own = try await isAllowed(fixture, role) { place in place }
    let elsewhere = role.isOnOrganisation ? world.theirs : world.ours
    if !fixture.kinds.isEmpty, try await isAllowed(fixture, role, on: { _ in elsewhere }) { return .others }
    return own ? (fixture.kinds.isEmpty ? .allowed : .own) : .denied
  }

  /// Whether somebody who comes to hold a role may make a call about a place, which is chosen by where they hold it.
  private func isAllowed(
    _ fixture: MatrixFixture, _ role: MatrixRole, on choose: (MatrixPlace) -> MatrixPlace
  ) async throws -> Bool {
    let caller = try await world.somebody()
    let place = choose(try await role.hold(caller, world))
    // A role on a group, say, is held on no event.
    guard fixture.kinds.allSatisfy(place.has) else { return false }
    let scene = MatrixScene(world: world, caller: caller, place: place)
    let frames = try await fixture.frames(scene)
    let before = try await versions.read()
    let refusal = await caller.answer(to: frames, of: fixture.method)
    guard let refusal else { return true }
    #expect(
      refusal.code == .permissionDenied,
      """
      \(fixture.name) by \(role.name): a valid request is answered with OK or PERMISSION_DENIED; correct its fixture, \
      or the method
      """)
    let changed = try await versions.read().differences(from: before)
    #expect(changed.isEmpty, "\(fixture.name) by \(role.name) was refused, and has changed rows")
    return false
  }
}

extension Person {
  /// How a call with these requests ends; nil for OK.
  fileprivate func answer(to frames: [[UInt8]], of method: MethodDescriptor) async -> Status? {
    await status {
      let stream = try await channel.open(method, CallOptions())
      for (index, frame) in frames.enumerated() {
        try await stream.send(frame, last: index == frames.count - 1)
      }
      while try await stream.receive() != nil {}
    }
  }
}
