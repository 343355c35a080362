import Testing

/// Arrows of the map in `Sources/README.md` point down only, and are those of `Package.swift`.
@Suite("The map of the modules")
struct ModuleMapTests {
  private let map: ModuleMap
  private let manifest: Manifest

  /// What the platform uses of what the generator wrote: standards, and the descriptors.
  private static let standards: Set<String> = ["GoogleAPI", "GRPCAPI", "CDescriptors"]

  init() throws {
    map = ModuleMap(try Repository.text("Sources/README.md"))
    manifest = Manifest(try Repository.text("Package.swift"))
  }

  private func modules(_ row: String) throws -> Set<String> { try #require(map.rows[row]) }

  @Test func everyTargetIsOnTheMap() {
    let named = Set(map.text.matches(of: /[A-Za-z][A-Za-z0-9]*(?:-[a-z]+)*/).map { String($0.0) })
    #expect(manifest.shipped.map(\.name).filter { !named.contains($0) } == [])
  }

  @Test func everyNameInThePictureIsATarget() {
    let targets = Set(manifest.targets.map(\.name))
    #expect(map.rows.values.joined().filter { $0.contains(/^(?:[A-Z]|.*-)/) && !targets.contains($0) } == [])
  }

  @Test func platformStandsOnNothingAboveIt() throws {
    let platform = try modules("platform")
    let products = Set(manifest.targets.map(\.name)).subtracting(platform).subtracting(
      try modules("C border")
    )
    .subtracting(Self.standards)
    for module in platform.sorted() {
      #expect(manifest.dependencies(of: module).intersection(products) == [], "\(module)")
    }
  }

  @Test func slicesUseOnlySlicesToTheirLeft() {
    for slice in map.slices.sorted() {
      let used = manifest.dependencies(of: slice).intersection(map.slices)
      #expect(used.subtracting(map.slices(leftOf: slice)) == [], "\(slice)")
    }
  }

  @Test func everyModuleWithAServiceIsASliceWithItsPlaceInTheOrder() {
    let modules = Set(
      Repository.sources.filter { $0.path.hasPrefix("Sources/") && $0.path.hasSuffix("Service.swift") }
        .filter { file in file.lines.contains { $0.contains(/struct \w+Service: PayshareV1\./) } }.map(
          \.module))
    #expect(modules.subtracting(map.slices) == [])
    #expect(modules.count > 5)
  }

  @Test func everyMigrationIsInTheListOfTheSchema() throws {
    let list = try Repository.text("Sources/Schema/Schema.swift")
    let migrations = Repository.sources.filter { $0.path.contains(/^Sources\/Schema\/\d{4}-/) }.flatMap {
      file in
      file.lines.compactMap { $0.firstMatch(of: /static let (\w+) = Migration\(/).map { String($0.1) } }
    }
    #expect(migrations.filter { !list.contains($0) } == [])
    #expect(!migrations.isEmpty)
  }

  @Test func onlySlicesAndTheServerUseSlices() {
    let users = manifest.shipped.filter { !$0.dependencies.isDisjoint(with: map.slices) }.map(\.name)
    #expect(Set(users).subtracting(map.slices) == ["payshare-server"])
  }

  @Test func nothingStandsOnAProgram() {
    let programs = Set(manifest.targets.filter { $0.kind == "program" }.map(\.name))
    #expect(manifest.shipped.filter { !$0.dependencies.isDisjoint(with: programs) }.map(\.name) == [])
  }

  @Test func clientKnowsNothingOfServerAndDatabase() {
    let serverSide = map.slices.union(["Postgres", "RPCServer", "Schema"])
    #expect(manifest.closure(of: "PayshareClient").intersection(serverSide) == [])
    #expect(manifest.closure(of: "payshare").intersection(serverSide) == [])
  }

  @Test func modulesImportOnlyWhatTheyDeclare() {
    let known = Set(manifest.targets.flatMap { [$0.name] + $0.dependencies })
    let undeclared = Repository.sources.flatMap { file in
      file.imports.filter {
        known.contains($0) && $0 != file.module && !manifest.dependencies(of: file.module).contains($0)
      }.map { "\(file.path): \($0)" }
    }
    #expect(undeclared == [])
  }

  @Test func mapAndManifestAreRead() throws {
    // Were they misread, the tests above would say nothing.
    #expect(try modules("platform").isSuperset(of: ["EventLoop", "HTTP2", "Postgres"]))
    #expect(map.slices(leftOf: "Expenses").isSuperset(of: ["Accounts", "Events", "Balances"]))
    #expect(manifest.dependencies(of: "Expenses").isSuperset(of: ["Balances", "Events", "Postgres"]))
    #expect(manifest.dependencies(of: "EventLoop").contains("DequeModule"))
    #expect(manifest.shipped.count > 40)
  }
}
