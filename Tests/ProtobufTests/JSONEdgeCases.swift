/// Texts at the edges of the mapping, on which we and Python agree.
///
/// Not among them, as Python is laxer there: booleans that stand for numbers; empty lists and strings that stand for
/// messages; strings around numbers with `_`, `+`, or without a whole number's form;
/// names and numbers of enums in strings; characters between those of base64; several names of one field in one object.
enum JSONEdgeCases {
  static let everything =
    scalars + [
      #"{}"#, #" { } "#, #"null"#, #""#, #"{"#, #"{"aBool":tru}"#, #"{"aBool":true,}"#,
      #"{"aBool":true}x"#,
      #"{"aBool":"true"}"#, #"{"aBool":1}"#, #"{"aBool":null}"#, #"{"nothing":1}"#,
      #"{"aBool":true,"aBool":false}"#,
      #"{"a_bool":true}"#, #"{"ABool":true}"#, #"{"maybeInt32":0}"#, #"{"maybeString":""}"#,
      #"{"maybeLeaf":{}}"#,
      #"{"leaf":{}}"#, #"{"leaf":null}"#, #"{"leaves":{}}"#,
      #"{"leaves":[null]}"#,
      #"{"leaves":[{},{"id":1}]}"#, #"{"strings":"a"}"#, #"{"strings":[1]}"#, #"{"strings":null}"#,
      #"{"strings":[]}"#,
      #"{"int32s":[1,"2",3.0,4e0]}"#, #"{"int32s":[null]}"#, #"{"int32s":[[1]]}"#,
      #"{"choiceBool":false}"#, #"{"choiceBool":true,"choiceInt32":1}"#,
      #"{"choiceBool":null,"choiceInt32":1}"#,
      #"{"choiceBool":null,"choiceInt32":null}"#, #"{"choiceLeaf":null}"#,
      #"{"choiceEverything":{"aBool":true}}"#,
      #"{"int32Map":{"1":2,"-3":4}}"#, #"{"int32Map":{"a":2}}"#, #"{"int32Map":[]}"#, #"{"int32Map":null}"#,
      #"{"int32Map":{"1":null}}"#, #"{"boolMap":{"true":"a","false":"b"}}"#, #"{"boolMap":{"1":"a"}}"#,
      #"{"stringMap":{"":{"id":1}}}"#, #"{"stringMap":{"a":null}}"#, #"{"stringMap":{"a":{},"a":{}}}"#,
      #"{"uint64Map":{"18446744073709551615":{}}}"#, #"{"uint64Map":{"-1":{}}}"#,
      #"{"fixed64Map":{"1":"COLOR_RED"}}"#,
      #"{"fixed64Map":{"1":77}}"#, #"{"sint32Map":{"1":"NaN"}}"#,
      #"{"color":"COLOR_RED"}"#, #"{"color":"COLOR_VERDE"}"#, #"{"color":-1}"#, #"{"color":77}"#,
      #"{"color":2147483648}"#,
      #"{"color":"COLOR_BLUE"}"#, #"{"color":null}"#, #"{"colors":["COLOR_RED",2]}"#,
      #"{"nested":{"inner":{"level":"LEVEL_LOW"}}}"#, #"{"nested":{"inner":{"level":"NO"}}}"#,
      #"{"someBytes":"AQI="}"#, #"{"someBytes":"AQI"}"#, #"{"someBytes":"-_8="}"#, #"{"someBytes":"+/8="}"#,
      #"{"someBytes":""}"#, #"{"someBytes":1}"#, #"{"someBytes":"A"}"#, #"{"aString":"\u0000"}"#,
      #"{"aString":"\uD83D\uDE00"}"#, #"{"aString":"\q"}"#, "{\"aString\":\"a\nb\"}", #"{"aString":1}"#,
      #"{"aString":null}"#, #"{"aString":"\u00e9é"}"#, #"{"time":"1970-01-01T00:00:00Z"}"#, #"{"time":1}"#,
      #"{"last":536870911}"#,
    ]

  private static let scalars =
    [
      "0", "-0", "1", "-1", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295",
      "4294967296",
      "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616",
      "-9223372036854775808", "-9223372036854775809", "1.0", "1.5", "1e3", "1e-3", "1e400", "01", "1.", ".1",
      "+1",
      "true", "[]", "{}", #""""#, #""1""#, #""-1""#, #""abc""#, #""1.5""#, #"" 1""#, #""1 ""#,
      #""4294967296""#,
      #""18446744073709551615""#, #""18446744073709551616""#,
    ].flatMap { value in
      [
        "anInt32", "anInt64", "aUint32", "aUint64", "aSint32", "aSint64", "aFixed32", "aFixed64", "aSfixed32",
        "aSfixed64",
      ]
      .map { "{\"\($0)\":\(value)}" }
    }
    + [
      "0", "-0.0", "1.5", "-1e-300", "1e300", "1e400", "-1e400", "3.4028234e38", "1e39", "5e-324", "1e-50",
      #""NaN""#, #""Infinity""#, #""-Infinity""#, #""1.5""#, #""1e5""#, #""""#, #""abc""#, "null",
      "[]",
    ].flatMap { value in ["aDouble", "aFloat"].map { "{\"\($0)\":\(value)}" } }

  static let wellKnown =
    [
      "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "0000-01-01T00:00:00Z",
      "10000-01-01T00:00:00Z",
      "1970-01-01T00:00:00.1Z", "1970-01-01T00:00:00.123456789Z", "1970-01-01T00:00:00.1234567891Z",
      "1970-01-01T00:00:00+01:00", "1970-01-01T00:00:00-23:59", "1970-01-01T00:00:00", "1970-01-01t00:00:00Z",
      "1970-01-01T00:00:00z", "1970-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "1970-01-01T24:00:00Z", "",
      "1969-12-31T23:59:59.5Z", "1970-01-01",
    ].map { "{\"time\":\"\($0)\"}" }
    + [
      "0s", "1s", "-1s", "1.5s", "-0.5s", "1.123456789s", "315576000000s", "315576000001s", "-315576000000s",
      "-315576000001s", "1", "s", "", "abc", "1.5",
    ].map { "{\"duration\":\"\($0)\"}" }
    + ["a", "a,b", "aBc.dEf", "", "a_b", "user.displayName,x"].map { "{\"mask\":\"\($0)\"}" }
    + [
      #"{"time":null,"duration":null,"mask":null,"any":null}"#, #"{"time":0}"#, #"{"duration":1}"#,
      #"{"mask":["a"]}"#,
      #"{"times":["1970-01-01T00:00:00Z"]}"#, #"{"times":[null]}"#, #"{"durations":{"a":"1s"}}"#,
      #"{"doubleValue":1.5,"floatValue":"NaN","int64Value":"1","uint64Value":1,"int32Value":0,"uint32Value":"2"}"#,
      #"{"boolValue":false,"stringValue":"","bytesValue":"AA=="}"#, #"{"int32Value":null}"#,
      #"{"int32Value":{}}"#,
      #"{"boolValue":"true"}"#, #"{"int32Value":2147483648}"#, #"{"choiceNumber":0}"#,
      #"{"choiceNumber":1,"choiceText":"a"}"#, #"{"choiceTime":null,"choiceText":"a"}"#,
      #"{"other-name":"a"}"#,
      #"{"renamed":"a"}"#, #"{"otherName":"a"}"#, #"{"any":{}}"#, #"{"any":{"id":1}}"#,
      #"{"any":{"@type":"type.googleapis.com/payshare.test.Leaf","id":1}}"#,
      #"{"any":{"id":"1","@type":"type.googleapis.com/payshare.test.Leaf"}}"#,
      #"{"any":{"@type":"type.googleapis.com/payshare.test.Leaf","no":1}}"#,
      #"{"any":{"@type":"type.googleapis.com/no.such.Type"}}"#,
      #"{"any":{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1s"}}"#,
      #"{"any":{"@type":"type.googleapis.com/google.protobuf.Int64Value","value":"1"}}"#,
      #"{"any":{"@type":"type.googleapis.com/google.protobuf.Any","value":{"@type":"x/payshare.test.Leaf","id":1}}}"#,
      #"{"anys":[{"@type":"type.googleapis.com/payshare.test.Leaf"},{}]}"#, #"{"any":[]}"#, #"{"any":1}"#,
    ]
}
