import Foundation
import RPCTestSupport
import Testing

/// What users of other languages need of the files in `Proto/`.
@Suite struct ProtoFilesTests {
  private static let root = "\(Repository.path)/Proto"

  /// The files that are this project's own.
  private static let own = {
    let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".proto") && !$0.hasPrefix("google/") && !$0.hasPrefix("grpc/") }
      .sorted()
  }()

  @Test func thereAreFiles() { #expect(Self.own.count > 10) }

  @Test(
    arguments: own,
    [
      "csharp_namespace", "go_package", "java_multiple_files", "java_package", "php_namespace",
      "ruby_package",
    ])
  func everyFileSaysWhereItsCodeGoes(_ file: String, _ option: String) throws {
    let text = try String(contentsOfFile: "\(Self.root)/\(file)", encoding: .utf8)
    #expect(text.contains("\noption \(option) = "))
  }

  @Test(arguments: ["code", "error_details", "status"])
  func theFilesOfGoogleAreAsPythonsPackageHasThem(_ name: String) async throws {
    let python = try await Python.program()
    let script = "import google.rpc, sys; sys.stdout.write(list(google.rpc.__path__)[0])"
    let (code, folder) = try await ChildProcess([python, "-c", script]).finish()
    #expect(code == 0)
    let own = try Data(contentsOf: URL(filePath: "\(Self.root)/google/rpc/\(name).proto"))
    #expect(try own == Data(contentsOf: URL(filePath: "\(folder)/\(name).proto")))
  }

  @Test func allFilesCompileTogetherAndLoadBesideGooglesOwn() async throws {
    let python = try await Python.program()
    let script = """
      import glob, os, sys, tempfile
      from grpc_tools import protoc
      root = sys.argv[1]
      files = [os.path.relpath(f, root) for f in glob.glob(root + '/**/*.proto', recursive=True)]
      files = [f for f in files if not f.startswith('google/protobuf/')]
      out = tempfile.mkdtemp()
      include = os.path.join(os.path.dirname(protoc.__file__), '_proto')
      assert protoc.main(['', '-I' + root, '-I' + include, '--python_out=' + out] + files) == 0
      # As a user's program does whose own modules come first: google.rpc is theirs, and Google's package is loaded too.
      import google.rpc.error_details_pb2, google.rpc.status_pb2, google.rpc.code_pb2
      pool = google.rpc.status_pb2.DESCRIPTOR.pool
      for name in ('code', 'error_details', 'status'):
          text = open(os.path.join(out, 'google', 'rpc', name + '_pb2.py')).read()
          exec(compile(text, name, 'exec'), {'__name__': 'copy_of_' + name})
      sys.path.insert(0, out)
      import payshare.v1.expense_service_pb2
      print('loaded')
      """
    let (code, output) = try await ChildProcess([python, "-c", script, Self.root]).finish()
    #expect(code == 0 && output.contains("loaded"), "\(output)")
  }

  @Test func bufFindsNoFaultInTheContract() async throws {
    let python = try await Python.program()
    let buf = python.replacingOccurrences(of: "/python", with: "/buf")
    let (code, output) = try await ChildProcess([buf, "lint", Repository.path]).finish()
    #expect(code == 0, "\(output)")
  }
}
