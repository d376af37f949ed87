/// An activity in one line: `call Anna tomorrow 10:00`.
public struct NextStep: Hashable, Sendable {
  public let form: Activity.Form
  /// May be empty.
  public let subject: String
  public let due: Due?

  /// Reads a kind of activity in front, a time at the end, and what is between as the subject. Each
  /// may be missing; a line without a kind is a task.
  public init(_ line: String, _ reading: Reading) {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let named = words.first.flatMap { Activity.Form(rawValue: Folding.fold($0)) }
    if named != nil { words.removeFirst() }
    form = named ?? .task
    let start = words.indices.first { reading.due(words[$0...].joined(separator: " ")) != nil }
    due = start.flatMap { reading.due(words[$0...].joined(separator: " ")) }
    subject = words[..<(start ?? words.endIndex)].joined(separator: " ")
  }
}
