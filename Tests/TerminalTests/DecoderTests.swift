import Cells
import Testing

@testable import Terminal

/// All events of some input that arrives in these pieces, waiting included.
private func events(_ pieces: some Sequence<ArraySlice<UInt8>>) -> [Event] {
  var decoder = Decoder()
  var found: [Event] = []
  for piece in pieces {
    decoder.feed(piece)
    while let event = decoder.next() { found.append(event) }
  }
  while decoder.patience != nil {
    if let event = decoder.flush() { found.append(event) }
    while let event = decoder.next() { found.append(event) }
  }
  return found
}

private func events(_ text: String) -> [Event] { events([Array(text.utf8)[...]]) }

@Test(arguments: Corpus.all)
func whatTerminalsSendIsUnderstood(_ sample: Sample) {
  #expect(events([sample.bytes[...]]) == sample.events)
}

/// Clusters of several scalars are left out: a letter is handed on without waiting for its mark.
@Test(arguments: Corpus.control + Corpus.keys + Corpus.kitty + Corpus.mouse)
func aKeyIsTheSameWhereverItsBytesAreCut(_ sample: Sample) {
  for cut in sample.bytes.indices {
    #expect(events([sample.bytes[..<cut], sample.bytes[cut...]]) == sample.events)
  }
}

@Test(arguments: Corpus.answers + Corpus.unknown + Corpus.pastes)
func bytesThatComeOneByOneMeanTheSame(_ sample: Sample) {
  #expect(events(sample.bytes.indices.map { sample.bytes[$0...$0] }) == sample.events)
}

@Test func theLastAnswerIsCounted() {
  var decoder = Decoder()
  decoder.feed(Array("\u{1B}[?5u\u{1B}[?62c".utf8))
  while decoder.next() != nil {}
  #expect(decoder.finishedAnswers == 1)
}

@Test func anEscapeIsWaitedForBrieflyAndAPasteForEver() {
  let waits = { (text: String) -> Decoder.Patience? in
    var decoder = Decoder()
    decoder.feed(Array(text.utf8))
    while decoder.next() != nil {}
    return decoder.patience
  }
  #expect(waits("a") == nil)
  #expect(waits("\u{1B}") == .short)
  #expect(waits("\u{1B}[") == .short)
  #expect(waits("\u{1B}[1;5") == .long)
  #expect(waits("\u{1B}]11;rgb:") == .long)
  #expect(waits("\u{1B}[200~text") == nil)
}

@Test func aPasteIsBoundedAndItsEndStillFound() {
  let long = String(repeating: "é", count: Paste.limit)
  #expect(
    events("\u{1B}[200~x\(long)\u{1B}[201~y") == [
      .paste("x" + String(repeating: "é", count: Paste.limit / 2 - 1)),
      .key(Key(.character("y"))),
    ])
}

@Test func stringsOfTerminfoAreKeysWhenNoFixedFormIs() {
  let strings = KeyStrings([
    (bytes: Array("\u{1B}A".utf8), key: Key(.up)), (bytes: Array("\u{1B}?x".utf8), key: Key(.end)),
    (bytes: Array("\u{1B}[1;2P".utf8), key: Key(.function(13))), (bytes: [0x0B], key: Key(.down)),
  ])
  var decoder = Decoder(strings: strings)
  decoder.feed(Array("\u{1B}A\u{1B}?x\u{1B}[1;2P\u{0B}".utf8))
  var found: [Event] = []
  while let event = decoder.next() { found.append(event) }
  #expect(
    found == [
      .key(Key(.up)), .key(Key(.end)), .key(Key(.function(1), .shift)),
      .key(Key(.character("k"), .control)),
    ])
}

/// A generator that gives the same numbers in every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

@Test(arguments: [1, 2, 3, 4] as [UInt64])
func noiseIsNeverFatalAndNeverKept(_ seed: UInt64) {
  var random = Seeded(state: seed)
  let frequent = Array("\u{1B}[]OP;:<?>0123456789~uMm$\u{7}\\".utf8)
  let noise = (0..<50_000).map { _ in
    Bool.random(using: &random)
      ? frequent[Int.random(in: 0..<frequent.count, using: &random)]
      : UInt8.random(in: 0...255, using: &random)
  }
  // A paste that nothing ends would rightly take all that follows.
  var decoder = Decoder()
  var rest = noise[...]
  while !rest.isEmpty {
    let length = Int.random(in: 1...4000, using: &random)
    decoder.feed(rest.prefix(length))
    rest = rest.dropFirst(length)
    while decoder.next() != nil {}
    if Bool.random(using: &random) { _ = decoder.flush() }
  }
  decoder.feed(Array("\u{1B}[201~\u{18}".utf8))
  while decoder.next() != nil {}
  while decoder.patience != nil { _ = decoder.flush() }
  decoder.feed(Array("j".utf8))
  #expect(decoder.next() == .key(Key(.character("j"))))
}
