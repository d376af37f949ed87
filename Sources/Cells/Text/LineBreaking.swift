extension Typesetting {
  /// The text in at most `count` lines of `width` cells, broken between words; a word that is wider
  /// has a line of its own, which is cut where it is drawn. What there is no room for is left out,
  /// and the last line says so.
  public func lines(of text: String, width: Int, atMost count: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(whereSeparator: \.isNewline) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        let longer = line.isEmpty ? String(word) : "\(line) \(word)"
        if line.isEmpty || self.width(of: longer, limit: width + 1) <= width {
          line = longer
        } else {
          lines.append(line)
          line = String(word)
        }
        guard lines.count <= count else { return cut(lines, to: count) }
      }
      lines.append(line)
    }
    return lines.count <= count ? lines : cut(lines, to: count)
  }

  /// A last line that is too wide is cut with `…` where it is drawn.
  private func cut(_ lines: [String], to count: Int) -> [String] {
    let end = lines.dropFirst(count - 1).joined(separator: " ")
    return lines.prefix(count - 1) + [end]
  }
}
