import Cells

/// How a command line ends that did not do what it was asked: a status for scripts and one line for
/// people. Every error of the program becomes one here, and nowhere else.
struct Exit: Error {
  enum Status: Int32 {
    case done = 0
    /// Failed, or refused by a rule.
    case refused = 1
    case wrongUse = 2
    /// The file cannot be used, or a check found something.
    case unusableFile = 3
    case noTerminal = 4
    /// Nothing has that id or name.
    case notFound = 5
    case conflict = 6
  }

  let status: Status
  /// In the person's language; empty when there is nothing to add to what was printed.
  let message: String

  init(_ status: Status, _ message: String = "") {
    self.status = status
    self.message = message
  }

  /// Says the message, on standard error unless it is what was asked for.
  /// - Returns: the status to exit with.
  @MainActor func tell(_ world: World, glyphs: GlyphSet = .unicode) -> Int32 {
    let text = cleaned(message, keepsNewlines: true, glyphs: glyphs)
    if text.isEmpty { return status.rawValue }
    guard status == .done else {
      world.messages(text)
      return status.rawValue
    }
    let isPrinted = (try? world.output(ArraySlice("\(text)\n".utf8))) != nil
    return (isPrinted ? status : .refused).rawValue
  }
}
