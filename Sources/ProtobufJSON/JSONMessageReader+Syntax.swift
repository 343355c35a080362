import JSON

/// The reader's methods with this module's error.
extension JSONMessageReader {
  mutating func kind() throws(JSONDecodingError) -> JSONKind {
    do throws(JSONError) { return try reader.kind() } catch { throw JSONDecodingError(error) }
  }

  mutating func beginObject() throws(JSONDecodingError) {
    do throws(JSONError) { try reader.beginObject() } catch { throw JSONDecodingError(error) }
  }

  mutating func nextKey() throws(JSONDecodingError) -> String? {
    do throws(JSONError) { return try reader.nextKey() } catch { throw JSONDecodingError(error) }
  }

  mutating func beginArray() throws(JSONDecodingError) {
    do throws(JSONError) { try reader.beginArray() } catch { throw JSONDecodingError(error) }
  }

  mutating func nextElement() throws(JSONDecodingError) -> Bool {
    do throws(JSONError) { return try reader.nextElement() } catch { throw JSONDecodingError(error) }
  }

  mutating func string() throws(JSONDecodingError) -> String {
    do throws(JSONError) { return try reader.string() } catch { throw JSONDecodingError(error) }
  }

  mutating func number() throws(JSONDecodingError) -> String {
    do throws(JSONError) { return try reader.number() } catch { throw JSONDecodingError(error) }
  }

  mutating func boolean() throws(JSONDecodingError) -> Bool {
    do throws(JSONError) { return try reader.boolean() } catch { throw JSONDecodingError(error) }
  }

  mutating func null() throws(JSONDecodingError) {
    do throws(JSONError) { try reader.null() } catch { throw JSONDecodingError(error) }
  }

  mutating func skip() throws(JSONDecodingError) {
    do throws(JSONError) { try reader.skip() } catch { throw JSONDecodingError(error) }
  }

  mutating func finish() throws(JSONDecodingError) {
    do throws(JSONError) { try reader.finish() } catch { throw JSONDecodingError(error) }
  }
}
