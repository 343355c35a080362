import FuzzSupport

/// What stands between HTTP/2 and a message: framing, compression, metadata, timeouts, and their encodings.
@main
enum FramingFuzzer {
  static func main() {
    let targets = [
      checkDeframer, checkGzip, checkMetadata, checkTimeout, checkPercentEncoding, checkBase64,
    ]
    Fuzzer.run { bytes in
      var input = FuzzInput(bytes)
      targets[input.number(below: targets.count)](&input)
    }
  }
}
