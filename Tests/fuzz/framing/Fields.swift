import FuzzSupport
import RPC

/// What was read from headers can be written as headers, and is read from them again.
func checkMetadata(_ input: inout FuzzInput) {
  var metadata = Metadata()
  while !input.isEmpty {
    // Half of all names are to be binary ones.
    let length = input.byte()
    let name = Array(input.take(Int(length & 31))) + (length & 128 != 0 ? Array("-bin".utf8) : [])
    let value = Array(input.take(Int(input.byte())))
    let count = metadata.count
    let isGood = append(name, value, to: &metadata)
    precondition(metadata.count >= count && (!isGood || metadata.count > count), "an entry is lost")
    _ = metadata[String(decoding: name, as: UTF8.self)]
  }
  precondition(metadata.entries.count == metadata.count, "entries are counted wrongly")
  var again = Metadata()
  metadata.forEachHeader { name, value in
    precondition(append(Array(name), Array(value), to: &again), "what we write, we must read")
  }
  precondition(again == metadata, "writing must not change metadata")
}

private func append(_ name: [UInt8], _ value: [UInt8], to metadata: inout Metadata) -> Bool {
  name.withUnsafeBufferPointer { name in
    value.withUnsafeBufferPointer { metadata.append(header: name, $0) }
  }
}

/// A timeout that was read is written so that it is not shorter, in at most eight digits.
func checkTimeout(_ input: inout FuzzInput) {
  guard let time = Timeout.parse(input.rest) else { return }
  let text = Timeout.format(nanoseconds: time)
  precondition(text.utf8.count <= 9, "a timeout has more than eight digits")
  guard let again = Timeout.parse(text.utf8) else { preconditionFailure("what we write, we must read") }
  // The finest unit that fits loses less than a hundred-millionth; no unit fits the longest of all.
  precondition(again >= time || text == "99999999H", "a timeout became shorter")
  precondition(again - min(again, time) <= time / 1_000_000, "a timeout became longer")
}

/// Any text survives, as printable bytes without blanks at the ends; any bytes can be decoded.
func checkPercentEncoding(_ input: inout FuzzInput) {
  let limit = Int(input.byte())
  _ = PercentEncoding.decode(input.rest)
  let text = String(decoding: input.rest, as: UTF8.self)
  let encoded = PercentEncoding.encode(text)
  precondition(encoded.allSatisfy { $0 >= 0x20 && $0 <= 0x7E }, "a byte is not printable")
  precondition(encoded.first != 0x20 && encoded.last != 0x20, "a blank stands at an end")
  precondition(PercentEncoding.decode(encoded) == text, "encoding changes a text")
  let part = PercentEncoding.encode(text, limit: limit)
  precondition(part.count <= limit + 4, "a text is above its limit")
  let kept = PercentEncoding.decode(part)
  precondition(text.unicodeScalars.starts(with: kept.unicodeScalars), "a limit changes a text")
}

/// Any bytes survive; what can be decoded is the same when it is written and read again.
func checkBase64(_ input: inout FuzzInput) {
  precondition(
    Base64.decode(Base64.encode(input.rest)).map { $0.elementsEqual(input.rest) } == true, "bytes are lost")
  guard let bytes = Base64.decode(input.rest) else { return }
  precondition(Base64.decode(Base64.encode(bytes)) == bytes, "bytes are changed")
}
