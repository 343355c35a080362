import Glibc

/// The next calls to try, ready to be pasted into a shell.
struct DemoHints {
  let program: String
  let session: String
  let server: String
  let certificates: String
  let identity: String
  let eventID: String

  /// This program, as it can be called from the current folder.
  static var programName: String {
    let path = CommandLine.arguments.first ?? "payshare"
    guard path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    let prefix = String(cString: folder) + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  var text: String {
    """
    What next? As Asha, from this folder:

    alias payshare=\(Self.quoted(program))
    export PAYSHARE_SESSION=\(Self.quoted(session))
    payshare event get 'Goa trip'
    payshare expense add 'Goa trip' Breakfast 450.00 --for me --for ben
    payshare settle 'Goa trip'
    payshare access who-can expense.read --event 'Goa trip'
    payshare budget show 'Flat 12'
    payshare --help

    From Python, with grpcio:

    python3 -m venv var/python && var/python/bin/pip install -q grpcio-tools
    var/python/bin/python -m grpc_tools.protoc -I Proto --python_out=var/python --grpc_python_out=var/python \\
      $(cd Proto && ls payshare/*/*.proto)
    TOKEN=$(\(Self.quoted(program)) token --session \(Self.quoted(session))) PYTHONPATH=var/python var/python/bin/python - <<'END'
    import grpc, os
    from payshare.v1 import settlement_service_pb2 as api, settlement_service_pb2_grpc as stubs
    read = lambda name: open("\(certificates)/" + name, "rb").read()
    tls = grpc.ssl_channel_credentials(read("ca.crt"), read("\(identity).key"), read("\(identity).crt"))
    service = stubs.SettlementServiceStub(grpc.secure_channel("\(server)", tls))
    print(service.GetSettlement(
        api.GetSettlementRequest(event_id="\(eventID)"),
        metadata=[("authorization", "Bearer " + os.environ["TOKEN"])]))
    END
    """
  }

  /// The text as one word of a shell, quoted if necessary.
  static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ":"), UInt8(ascii: "@"):
          true
        default: false
        }
      }
    if isPlain { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
