import Testing

@testable import Exchange

@Suite struct JSONTests {
  private func written(_ values: [JSONValue], _ layout: JSONWriter.Layout) throws -> String {
    let output = Collected()
    var writer = JSONWriter(layout, to: output.sink)
    for value in values { try writer.write(value) }
    try writer.finish()
    return output.text
  }

  @Test func membersKeepTheirOrderAndNumbersTheirDigits() throws {
    let amount = try #require(JSONNumber("1234.50"))
    let deal: JSONValue = [
      "name": "ERP", "amount": .number(amount), "won": false, "owner": nil, "tags": ["a", 2],
    ]
    #expect(
      deal.text == #"{"name":"ERP","amount":1234.50,"won":false,"owner":null,"tags":["a",2]}"#)
  }

  @Test func listsAreArraysOrLines() throws {
    #expect(try written([], .array) == "[]\n")
    #expect(try written([1, "a"], .array) == "[\n1,\n\"a\"\n]\n")
    #expect(try written([1, "a"], .lines) == "1\n\"a\"\n")
    #expect(try written([], .lines) == "")
  }

  @Test(arguments: [
    ("\u{0}\u{1B}[31m", #""\u0000\u001b[31m""#), ("\u{7F}\u{9B}", #""\u007f\u009b""#),
    ("\u{202E}\u{2028}", #""\u202e\u2028""#), ("a\"\\\n\r\t/", #""a\"\\\n\r\t/""#),
    ("نام 🙂", #""نام 🙂""#),
  ])
  func nothingInAStringCanActOnATerminal(text: String, json: String) {
    #expect(JSONValue.string(text).text == json)
  }

  @Test(arguments: ["0", "-0", "12", "1.50", "-1e5", "1E+10", "0.1e-2"])
  func aNumberOfJSONIsTaken(text: String) { #expect(JSONNumber(text)?.text == text) }

  @Test(arguments: ["", "-", "+1", "01", ".5", "1.", "1e", "0x1", "1 ", "NaN", "١", "--1", "1.2.3"])
  func anyOtherNumberIsRefused(text: String) { #expect(JSONNumber(text) == nil) }

  @Test(arguments: 0..<200)
  func whatIsWrittenReadsBackEqual(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let value = Self.value(depth: 4, &random)
    #expect(try JSONReader.value(of: value.text.utf8) == value)
  }

  private static func value(depth: Int, _ random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 5 : 3), using: &random) {
    case 0: return nil
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .number(JSONNumber(Int.random(in: .min ... .max, using: &random)))
    case 3: return .string(text(&random))
    case 4: return .array((0..<3).map { _ in value(depth: depth - 1, &random) })
    default: return .object((0..<3).map { JSONMember("k\($0)", value(depth: depth - 1, &random)) })
    }
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let scalars = (0..<8).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0...0x1FFFF, using: &random))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(arguments: [
    (#" {"a" : [1, {"b":"\u00e9\ud83d\ude42\/"}]} "#, #"{"a":[1,{"b":"é🙂/"}]}"#), ("[]", "[]"),
  ])
  func spaceAndEscapesAreUnderstood(text: String, plain: String) throws {
    #expect(try JSONReader.value(of: text.utf8).text == plain)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "nul", "\"a", "\"\u{1}\"", #""\x""#,
    #""\ud800""#, #""\ud800\u0041""#, #""\u12""#, "1 2", "[1}", "{\"a\":1,\"a\":2}", "01", "'a'",
    "// x\n1", "\"\\",
  ])
  func whatIsNotStrictlyJSONIsRefused(text: String) {
    #expect(throws: JSONReader.Failure.self) { try JSONReader.value(of: text.utf8) }
  }

  @Test func nestingIsTakenToTheLimitAndNotOneDeeper() throws {
    let limit = ReadingLimits.standard.depth
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
    }
    #expect(try JSONReader.value(of: nested(limit).utf8).text == nested(limit))
    let tooDeep = JSONReader.Failure(reason: .tooDeep, offset: limit + 1)
    #expect(throws: tooDeep) { try JSONReader.value(of: nested(limit + 1).utf8) }
  }

  @Test(arguments: 0..<300)
  func everyByteStringEnds(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array(#"{}[]:,"\u0dtrfn-1e. "#.utf8) + [0xFF, 0x00]
    let bytes = (0..<50).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    let value = Result { try JSONReader.value(of: bytes) }
    if case .success(let value) = value {
      #expect((try? JSONReader.value(of: value.text.utf8)) == value)
    }
  }
}
