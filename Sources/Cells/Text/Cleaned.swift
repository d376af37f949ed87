/// The text as it may be written to anything that could be a terminal: standard output and error,
/// prompts, logs, the window's title. It is cleaned as cells are, and costs nothing when clean.
public func cleaned(
  _ text: String, keepsNewlines: Bool = false, glyphs: GlyphSet = .unicode
) -> String {
  if text.utf8.allSatisfy({ isPlain($0) || keepsNewlines && $0 == 0x0A }) { return text }
  // As bytes: appended to as scalars, a text is copied for every letter, which a megabyte shows.
  var out: [UInt8] = []
  out.reserveCapacity(text.utf8.count)
  for letter in Cleaner(text, glyphs: glyphs, keepsNewlines: keepsNewlines) {
    for scalar in letter.cluster.scalars { out.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    if let joiner = letter.joiner { out.append(contentsOf: UTF8.encode(joiner) ?? .init()) }
  }
  return String(decoding: out, as: UTF8.self)
}

/// Printable ASCII, one cell wide wherever it stands.
func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }
