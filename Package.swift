// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of ours under `Sources/`.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: strict)
}

/// A module that the generator wrote, under `gen/`.
func generated(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: "gen/\(name)", swiftSettings: strict)
}

/// A program under `Sources/`, or at `path`.
func program(_ name: String, _ dependencies: [Target.Dependency], path: String? = nil) -> Target {
  .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: strict)
}

/// The tests of one module.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
    exclude: [], swiftSettings: strict)
}

/// What several test targets share, under `Tests/Support/`.
func support(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: "Tests/Support/\(name)", swiftSettings: strict)
}

/// A C library of the system, behind a module map and a shim in `Sources/`.
func system(_ name: String, pkgConfig: String? = nil, apt: String? = nil) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: apt.map { [.apt([$0])] })
}

let collections: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let heap: Target.Dependency = .product(name: "HeapModule", package: "swift-collections")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let histogram: Target.Dependency = .product(name: "Histogram", package: "hdrhistogram-swift")
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// What every slice stands on.
let sliceDependencies: [Target.Dependency] = [
  "EventLoop", "GoogleAPI", "Identifiers", "PayshareAPI", "Postgres", "Protobuf", "RPC", "Rules",
]

let package = Package(
  name: "payshare",
  products: [
    .library(name: "PayshareClient", targets: ["PayshareClient"]),
    .executable(name: "payshare-server", targets: ["payshare-server"]),
    .executable(name: "payshare", targets: ["payshare"]),
    .executable(name: "payshare-loadtest", targets: ["payshare-loadtest"]),
    .executable(name: "protoc-gen-payshare", targets: ["protoc-gen-payshare"]),
  ],
  dependencies: [
    // The command lines of the server and of the administrators' CLI.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Deque and Heap, for queues that the runtime takes from at the front or by turns.
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    // The logging interface, so that an embedding program chooses where log lines go.
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // High dynamic range histograms, for the load generator's latencies.
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
    // YAML, for the load generator's scenarios.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The C border.
    system("CNghttp2", pkgConfig: "libnghttp2", apt: "libnghttp2-dev"),
    system("COpenSSL", pkgConfig: "openssl", apt: "libssl-dev"),
    system("CPostgres", pkgConfig: "libpq", apt: "libpq-dev"),
    system("CProtobufC", pkgConfig: "libprotobuf-c", apt: "libprotobuf-c-dev"),
    system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    system("CArgon2", pkgConfig: "libargon2", apt: "libargon2-dev"),
    system("CZxcvbn", apt: "libzxcvbn-dev"),
    // Mail by SMTP.
    system("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
    // Tables of people. Debian has no pkg-config file for it.
    system("CCSV", apt: "libcsv-dev"),
    // QR codes in the terminal.
    system("CQRCode", pkgConfig: "libqrencode", apt: "libqrencode-dev"),
    // Case folding of email addresses. Debian has no pkg-config file for it; libcurl depends on it already.
    system("CUnistring", apt: "libunistring-dev"),
    system("CSystem"),

    // The platform: knows nothing of Payshare.
    module("Locking"),
    module("FairQueueing", ["Locking", collections, heap]),
    module("EventLoop", ["CSystem", "Locking", collections, logging]),
    module("ComputePool", ["CSystem", "EventLoop", "FairQueueing", "Locking"]),
    module("Files"),
    module("CalendarDates"),
    module("TimeZones", ["CalendarDates", "Files", "Locking"]),
    module("TLS", ["COpenSSL", "Files"]),
    module("HTTP2", ["CNghttp2", "EventLoop", "TLS", "CSystem", collections, logging]),
    module("Protobuf"),
    module("JSON"),
    module("CSV", ["CCSV"]),
    module("ProtobufJSON", ["JSON", "Protobuf"]),
    module("Identifiers"),
    module(
      "RPC",
      [
        "Protobuf", "GoogleAPI", "ComputePool", "EventLoop", "FairQueueing", "Identifiers", "Locking",
        "CZlib",
        collections,
      ]),
    module(
      "RPCServer",
      [
        "RPC", "HTTP2", "TLS", "ComputePool", "EventLoop", "FairQueueing", "GoogleAPI", "GRPCAPI",
        "CDescriptors",
        "CSystem", "Locking", "Protobuf", logging,
      ]),
    module("RPCClient", ["RPC", "HTTP2", "TLS", "EventLoop", "Locking", logging]),
    module(
      "Postgres",
      [
        "CPostgres", "CSystem", "CalendarDates", "ComputePool", "EventLoop", "FairQueueing", "Identifiers",
        "Locking",
        collections,
        logging,
      ]),
    module("SMTP", ["CCurl", "COpenSSL", "CSystem", "EventLoop", "Locking", collections]),

    // The generator and what it wrote.
    .target(name: "CDescriptors", dependencies: ["CProtobufC"], path: "gen/CDescriptors", sources: ["src"]),
    module("CodeGenerator", ["CProtobufC", "CDescriptors", "Protobuf"]),
    program("protoc-gen-payshare", ["CodeGenerator"]),
    generated("GoogleAPI", ["Protobuf"]),
    generated("GRPCAPI", ["Protobuf", "GoogleAPI", "RPC"]),
    generated("PayshareAPI", ["Protobuf", "GoogleAPI", "RPC"]),
    generated("TestingAPI", ["Protobuf", "RPC"]),
    generated("ContractComments", []),
    generated("MessageParts", ["Protobuf", "GoogleAPI", "PayshareAPI"]),

    // The product.
    module("Money"),
    module("Rules"),
    module("WorkingTime", ["CalendarDates", "TimeZones"]),
    module("Cryptography", ["COpenSSL", "Locking"]),
    module("Schema", ["Postgres"]),
    module("ServiceKit", sliceDependencies + ["Cryptography", "Locking", "TimeZones", logging]),
    // What happened, as it was committed: entries, their order, chain and readers.
    module("Journal", sliceDependencies + ["ServiceKit", "Cryptography", "Locking", logging]),
    // Roles and grants: who may do what, and on what.
    module("Roles", sliceDependencies + ["Cryptography", "Journal", "Locking", "ServiceKit"]),
    // Who shares the system, with what settings.
    module(
      "Organisations",
      sliceDependencies + [
        "Cryptography", "Journal", "Locking", "Money", "Roles", "ServiceKit", "TimeZones",
      ]),
    // Personal data at rest: its keys, and what it is found by.
    module(
      "PersonalStorage",
      sliceDependencies + [
        "CUnistring", "Cryptography", "FairQueueing", "Jobs", "Journal", "Locking", "ServiceKit", logging,
      ]),
    // Mails to people. Their texts are files, which become a part of the program.
    .target(
      name: "Mail",
      dependencies: [
        "EventLoop", "Files", "GoogleAPI", "Identifiers", "Jobs", "Journal", "Organisations", "PayshareAPI",
        "Postgres", "Protobuf", "RPC", "PersonalStorage",
        "Rules", "SMTP", "ServiceKit", logging,
      ], resources: [.embedInCode("Templates")], swiftSettings: strict),
    // Background work as rows of the database.
    module(
      "Jobs",
      sliceDependencies + [
        "CalendarDates", "ComputePool", "FairQueueing", "JSON", "Journal", "Locking", "ProtobufJSON",
        "ServiceKit", logging,
      ]),
    // The journal for auditors, refused calls, and alerts.
    module(
      "Audit",
      sliceDependencies + [
        "Cryptography", "JSON", "Jobs", "Journal", "Locking", "Organisations", "ProtobufJSON", "ServiceKit",
        "TimeZones", logging,
      ]),
    module(
      "Accounts",
      sliceDependencies + [
        "CArgon2", "COpenSSL", "CZxcvbn", "Cryptography", "FairQueueing", "Jobs", "Journal", "Locking",
        "Mail",
        "Organisations", "PersonalStorage", "Roles", "ServiceKit",
      ]),
    // People: inviting them, and what becomes of their accounts.
    module(
      "Users",
      sliceDependencies + [
        "Accounts", "Cryptography", "Jobs", "Journal", "Locking", "Mail", "Organisations", "PersonalStorage",
        "Roles", "ServiceKit", "TimeZones",
      ]),
    module(
      "Access",
      sliceDependencies + [
        "ServiceKit", "Accounts", "FairQueueing", "Files", "Locking", "Roles", "TLS", logging,
      ]),
    module("Groups", sliceDependencies + ["Journal", "ServiceKit", "Accounts", "Roles"]),
    module(
      "Events",
      sliceDependencies + ["Journal", "ServiceKit", "Accounts", "Organisations", "Groups", "Money", "Roles"]),
    // What money is spent on: a tree for each organisation.
    module("Categories", sliceDependencies + ["Journal", "ServiceKit"]),
    // How something is approved by several people: the rules, as pure values and functions.
    module(
      "Approvals",
      sliceDependencies + [
        "Accounts", "CalendarDates", "Cryptography", "FairQueueing", "Jobs", "Journal", "Locking", "Money",
        "Organisations", "PersonalStorage", "Roles", "ServiceKit", "TimeZones", "WorkingTime", logging,
      ]),
    // Links that show goals and budgets to whoever redeems them.
    module("Sharing", sliceDependencies + ["Cryptography", "Journal", "Roles", "ServiceKit"]),
    // What people say about goals, budgets, events and expenses.
    module("Comments", sliceDependencies + ["Journal", "PersonalStorage", "Roles", "ServiceKit"]),
    // What may be spent on categories, period by period.
    module(
      "Budgets",
      sliceDependencies + [
        "Accounts", "Approvals", "Audit", "Categories", "Cryptography", "Events", "Expenses", "FairQueueing",
        "Goals", "Journal", "Locking", "Money",
        "PersonalStorage", "Roles", "ServiceKit",
      ]),
    // What people save or plan for.
    module(
      "Goals",
      sliceDependencies + [
        "Accounts", "Audit", "Journal", "Money", "PersonalStorage", "Roles", "ServiceKit",
      ]),
    // Who paid and owes how much in an event, whatever it was for.
    module("Balances", sliceDependencies + ["ServiceKit", "Events", "Money"]),
    module(
      "Expenses",
      sliceDependencies + [
        "ServiceKit", "Approvals", "Balances", "Categories", "Cryptography", "Events", "FairQueueing", "Jobs",
        "Journal", "Locking", "MessageParts", "Money", "Roles", logging,
      ]),
    module(
      "Settlement",
      sliceDependencies + ["ComputePool", "ServiceKit", "Balances", "Events", "Expenses", "Money", heap]),
    module(
      "PayshareClient", ["EventLoop", "GoogleAPI", "PayshareAPI", "Protobuf", "RPC", "RPCClient", "TLS"]),
    program(
      "payshare-server",
      [
        "Access", "Accounts", "Approvals", "Audit", "Balances", "Budgets", "Categories", "Comments",
        "ComputePool",
        "EventLoop",
        "Events",
        "Expenses", "Files", "GRPCAPI",
        "Goals", "GoogleAPI",
        "Groups", "HTTP2",
        "Identifiers", "JSON", "Jobs", "Journal", "Locking", "Mail", "Organisations", "PayshareAPI",
        "Postgres", "Protobuf", "RPC", "RPCServer", "Roles", "SMTP", "Schema", "Settlement", "Sharing",
        "PersonalStorage",
        "ServiceKit",
        "TLS", "Users",
        arguments,
        logging,
      ]),
    program(
      "payshare",
      [
        "CQRCode", "CSV", "ContractComments", "Files", "GRPCAPI", "GoogleAPI", "Identifiers", "JSON",
        "Locking",
        "Money", "PayshareClient", "ProtobufJSON", "TLS", arguments,
      ]),

    // The load generator.
    module("SeededRandom"),
    module("ProcessUsage", path: "loadtest/ProcessUsage"),
    module(
      "LoadTest",
      [
        "EventLoop", "GRPCAPI", "GoogleAPI", "Identifiers", "Locking", "MessageParts", "PayshareClient",
        "Postgres",
        "ProcessUsage", "Protobuf", "Schema", "SeededRandom", "TLS", histogram, yaml,
      ], path: "loadtest/LoadTest"),
    program(
      "payshare-loadtest", ["EventLoop", "LoadTest", "PayshareClient", "Postgres", "Schema", arguments],
      path: "loadtest/payshare-loadtest"),

    // Servers that tests and benchmarks call; not shipped.
    program(
      "test-server", ["RPCServer", "TestServants", "TestingAPI", "GRPCAPI", "TLS", arguments, logging],
      path: "Tests/Programs/test-server"),

    program(
      "job-worker", ["ComputePool", "EventLoop", "GoogleAPI", "Jobs", "Postgres", arguments],
      path: "Tests/Programs/job-worker"),

    program(
      "interop-client", ["InteropCases", "RPC", "RPCClient", "TLS", arguments],
      path: "Tests/Programs/interop-client"),

    program(
      "fairness-callers",
      ["GRPCAPI", "Identifiers", "LoadTest", "Locking", "PayshareClient", arguments],
      path: "Tests/Benchmarks/fairness-callers"),

    program(
      "echo-bench",
      ["HTTP2", "TLS", "EventLoop", "JSON", "ProcessUsage", "Protobuf", "TestingAPI", arguments],
      path: "Tests/Benchmarks/echo-bench"),

    program(
      "gate-calls", ["Identifiers", "PayshareClient", "TestingAPI", arguments],
      path: "Tests/Benchmarks/gate-calls"),

    // Tests. TestAPI is generated from Tests/Protos: it is the golden output, and what the codecs are tested on.
    .target(
      name: "CTestAPI", dependencies: ["CProtobufC", "CDescriptors"], path: "Tests/CTestAPI", sources: ["src"]
    ),
    .target(
      name: "TestAPI", dependencies: ["Protobuf", "GoogleAPI", "RPC"], path: "Tests/TestAPI",
      swiftSettings: strict),
    tests(of: "FairQueueing", ["SeededRandom"]),
    tests(of: "EventLoop", ["CSystem", "Locking", "RPCTestSupport", logging]),
    tests(of: "ComputePool", ["EventLoop", "FairQueueing", "Locking", "RPCTestSupport"]),
    tests(of: "Files"),
    tests(of: "CalendarDates"),
    tests(of: "TimeZones", ["CalendarDates", "RPCTestSupport", "SeededRandom"]),
    tests(of: "WorkingTime", ["CalendarDates", "PayshareAPI", "SeededRandom", "TimeZones"]),
    support("CertificateTestSupport", ["COpenSSL", "TLS"]),
    tests(of: "TLS", ["COpenSSL", "CertificateTestSupport"]),
    tests(of: "HTTP2", ["EventLoop", "TLS", "RPCTestSupport"]),
    tests(of: "Protobuf", ["TestAPI", "CTestAPI", "CProtobufC", "GoogleAPI", "JSON", "ProtobufJSON"]),
    support("TestServants", ["RPC", "TestingAPI", "GoogleAPI", "Protobuf"]),
    support(
      "RPCTestSupport",
      [
        "RPC", "HTTP2", "RPCClient", "RPCServer", "EventLoop", "Locking", "TLS", "TestServants", "TestingAPI",
        "Protobuf", "CNghttp2",
        logging,
      ]),
    support("InteropCases", ["RPC", "RPCTestSupport", "TestingAPI", "Protobuf"]),
    .testTarget(
      name: "InteropTests",
      dependencies: [
        "GRPCAPI", "HTTP2", "InteropCases", "Protobuf", "RPC", "RPCClient", "RPCServer", "RPCTestSupport",
        "TestServants", "TestingAPI", "TLS",
      ], swiftSettings: strict),
    tests(
      of: "RPC",
      [
        "ComputePool", "TestServants", "RPCTestSupport", "TestingAPI", "EventLoop", "GoogleAPI", "Locking",
        "Protobuf",
        "SeededRandom",
      ]),
    tests(
      of: "RPCServer",
      [
        "RPCClient", "SeededRandom", "TestServants", "RPCTestSupport", "TestingAPI", "GoogleAPI", "GRPCAPI",
        "ComputePool", "Protobuf", "TLS", "EventLoop", "CertificateTestSupport", "COpenSSL", "FairQueueing",
        "HTTP2",
        "Locking",
      ]),
    tests(
      of: "RPCClient",
      [
        "RPCServer", "HTTP2", "SeededRandom", "TestServants", "RPCTestSupport", "TestingAPI", "GoogleAPI",
        "Protobuf", "TLS",
        "EventLoop",
      ]),
    support("PostgresTestSupport", ["CPostgres", "Postgres", "EventLoop", "Locking", logging]),
    tests(
      of: "Postgres",
      [
        "ComputePool", "FairQueueing", "Identifiers", "PostgresTestSupport", "EventLoop", "CPostgres",
        "RPCTestSupport", logging,
      ]),
    program(
      "postgres-bench", ["Postgres", "EventLoop", "Identifiers", "ProcessUsage"],
      path: "Tests/Benchmarks/postgres-bench"),
    tests(of: "SMTP", ["EventLoop", "MailTestSupport", "RPCTestSupport", "SeededRandom"]),
    support("MailTestSupport", ["RPCTestSupport", "SMTP"]),
    program(
      "jobs-bench",
      [
        "ComputePool", "EventLoop", "GoogleAPI", "Identifiers", "Jobs", "Locking", "Postgres", "ProcessUsage",
        "Schema", "ServiceKit", arguments,
      ], path: "Tests/Benchmarks/jobs-bench"),
    tests(of: "CodeGenerator", ["Locking", "Protobuf", "RPC", "RPCTestSupport", "TestAPI"]),
    tests(of: "Cryptography", ["RPCTestSupport", "SeededRandom"]),
    tests(of: "Identifiers", ["SeededRandom"]),
    tests(of: "JSON"),
    tests(of: "CSV", ["SeededRandom"]),
    tests(of: "Money", ["SeededRandom"]),
    tests(
      of: "ServiceKit",
      ["GoogleAPI", "Identifiers", "PayshareAPI", "Postgres", "Protobuf", "RPC", "Rules", "SeededRandom"]),
    tests(
      of: "Access",
      [
        "EventLoop", "FairQueueing", "Files", "GoogleAPI", "Identifiers", "Locking", "PayshareAPI", "RPC",
        "RPCTestSupport", "SeededRandom", "ServiceKit", "TLS", "TestServants", "TestingAPI", logging,
      ]),
    tests(
      of: "Accounts",
      [
        "Cryptography", "EventLoop", "FairQueueing", "GoogleAPI", "Identifiers", "PayshareAPI", "Protobuf",
        "RPC", "Rules", "SeededRandom", "ServiceKit",
      ]),
    tests(
      of: "Users",
      [
        "Accounts", "Identifiers", "PayshareAPI", "PersonalStorage", "Postgres", "Protobuf", "Rules",
        "SeededRandom",
      ]),
    tests(of: "Journal", ["Cryptography", "Identifiers", "PayshareAPI", "RPC", "SeededRandom"]),
    tests(
      of: "PersonalStorage",
      ["Cryptography", "Identifiers", "Postgres", "RPC", "RPCTestSupport", "ServiceKit"]),
    tests(of: "Mail", ["Files", "Identifiers", "Postgres", "RPCTestSupport", "SMTP", "ServiceKit"]),
    tests(
      of: "Jobs",
      [
        "ComputePool", "EventLoop", "GoogleAPI", "Identifiers", "Locking", "PayshareAPI", "Postgres",
        "PostgresTestSupport", "Protobuf", "RPCTestSupport", "Schema", "SeededRandom", "ServiceKit", logging,
      ]),
    tests(of: "Roles", ["Identifiers", "PayshareAPI", "RPC", "Rules", "ServiceKit"]),
    tests(
      of: "Audit",
      [
        "Identifiers", "Journal", "PayshareAPI", "Postgres", "Protobuf", "Rules", "SeededRandom",
        "ServiceKit",
      ]),
    tests(of: "Groups", ["Identifiers", "Rules", "SeededRandom"]),
    tests(of: "Categories", ["Identifiers", "Rules", "SeededRandom"]),
    tests(
      of: "Budgets",
      [
        "Approvals", "Categories", "Identifiers", "Money", "PayshareAPI", "Postgres", "Protobuf", "RPC",
        "Rules",
        "SeededRandom",
      ]),
    support("ApprovalTestSupport", ["Approvals"]),
    tests(
      of: "Approvals",
      [
        "ApprovalTestSupport", "CalendarDates", "Cryptography", "Identifiers", "Money", "Postgres", "Rules",
        "SeededRandom", "TimeZones", "WorkingTime",
      ]),
    tests(of: "Sharing", ["Identifiers", "Postgres", "Rules", "ServiceKit"]),
    tests(of: "Comments", ["Identifiers", "Postgres", "Rules", "ServiceKit"]),
    tests(of: "Goals", ["Identifiers", "Money", "Rules", "SeededRandom"]),
    tests(of: "Events", ["Groups", "Identifiers", "Money", "Rules"]),
    tests(of: "Balances", ["Identifiers", "Money"]),
    tests(
      of: "Expenses", ["Approvals", "Balances", "Events", "Identifiers", "Money", "Rules", "SeededRandom"]),
    tests(of: "Settlement", ["ComputePool", "Events", "Expenses", "Identifiers", "SeededRandom"]),

    tests(
      of: "payshare",
      [
        "CSV", "EventLoop", "Identifiers", "JSON", "Locking", "Money", "PayshareClient", "ProtobufJSON",
        "RPCTestSupport", "TestServants", "TestingAPI", arguments,
      ]),
    tests(
      of: "payshare-server",
      [
        "Access", "CertificateTestSupport", "EventLoop", "Locking", "Postgres", "Protobuf", "RPC",
        "RPCClient",
        "RPCServer", "RPCTestSupport", "SMTP", "ServiceKit", "TLS", "TestServants", "TestingAPI", arguments,
        logging,
      ]),

    tests(of: "LoadTest", ["Accounts", "Expenses", "Identifiers", "PayshareClient", "SeededRandom"]),

    // Tests of the whole.
    .testTarget(name: "TidyTests", swiftSettings: strict),
    .testTarget(
      name: "HostilePeerTests",
      dependencies: [
        "HTTP2", "Protobuf", "RPC", "RPCClient", "RPCServer", "RPCTestSupport", "TestServants", "TestingAPI",
        "test-server",
      ], swiftSettings: strict),
    .testTarget(
      name: "HTTP2ConformanceTests", dependencies: ["HTTP2", "RPCTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "payshare", "payshare-server", "payshare-loadtest", "job-worker", "CertificateTestSupport",
        "Cryptography", "EventLoop", "GRPCAPI",
        "LoadTest", "Locking", "MailTestSupport", "PayshareClient", "Postgres", "SMTP",
        "PostgresTestSupport",
        "RPCTestSupport", "Schema", "TLS",
      ], swiftSettings: strict),
    .testTarget(
      name: "ServicesTests",
      dependencies: [
        "payshare-server", "Access", "Accounts", "ApprovalTestSupport", "Approvals", "Audit", "Budgets",
        "Categories", "CDescriptors",
        "Comments", "ComputePool", "Cryptography",
        "EventLoop",
        "Events", "Expenses", "FairQueueing",
        "Goals", "GoogleAPI", "Groups", "Identifiers", "Jobs", "Journal", "Locking", "Mail",
        "MailTestSupport", "Money",
        "Organisations", "PayshareAPI", "Postgres", "SMTP", "PostgresTestSupport", "Protobuf", "ProtobufJSON",
        "JSON", "RPC", "RPCTestSupport", "Roles", "Rules", "Schema", "SeededRandom", "ServiceKit",
        "PersonalStorage", "Sharing",
        "Users",
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzz targets need libFuzzer and instrumented code, so that only Tests/fuzz/run.sh can build them.
if Context.environment["PAYSHARE_FUZZ"] != nil {
  func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    program("fuzz-\(name)", ["FuzzSupport"] + dependencies, path: "Tests/fuzz/\(name)")
  }
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/fuzz/CFuzzer"),
    module("FuzzSupport", ["CFuzzer"], path: "Tests/fuzz/FuzzSupport"),
    fuzzer("certificates", ["COpenSSL", "TLS"]),
    fuzzer("csv", ["CSV"]),
    fuzzer("decoder", ["Protobuf", "TestAPI"]),
    fuzzer("framing", ["RPC"]),
    fuzzer("filter", ["Expenses", "Identifiers", "Postgres", "Rules", "ServiceKit"]),
    fuzzer("http2", ["HTTP2"]),
    fuzzer("json", ["JSON", "Protobuf", "ProtobufJSON", "TestAPI"]),
  ]
}
