/// An activity in one line: `call Anna tomorrow 10:00`.
public struct NextStep: Hashable, Sendable {
  public let form: Activity.Form
  /// May be empty.
  public let subject: String
  public let due: Due?
  /// There is anything in the line.
  public let isSaid: Bool

  /// Reads a kind of activity in front or at the end, a time at the end, and what is left as the
  /// subject. Each may be missing; a line without a kind is a task.
  public init(_ line: String, _ reading: Reading) {
    isSaid = !line.trimmed.isEmpty
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    var named = words.first.flatMap(Self.form)
    if named != nil {
      words.removeFirst()
    } else if words.count > 1 {
      named = words.last.flatMap(Self.form)
      if named != nil { words.removeLast() }
    }
    form = named ?? .task
    let start = words.indices.first { reading.due(words[$0...].joined(separator: " ")) != nil }
    due = start.flatMap { reading.due(words[$0...].joined(separator: " ")) }
    subject = words[..<(start ?? words.endIndex)].joined(separator: " ")
  }

  private static func form(_ word: String) -> Activity.Form? {
    let folded = Folding.fold(word)
    return forms.first { $0.words.contains(folded) }?.form
  }

  /// In the three languages, folded.
  private static let forms: [(form: Activity.Form, words: [String])] = [
    (.task, ["task", "todo", "وظیفه", "εργασια"]),
    (.call, ["call", "phone", "تماس", "زنگ", "κληση", "τηλεφωνο"]),
    (.meeting, ["meeting", "visit", "جلسه", "ملاقات", "συσκεψη", "συναντηση"]),
    (.email, ["email", "mail", "ایمیل"]),
    (.message, ["message", "sms", "پیام", "پیامک", "μηνυμα"]),
  ]
}
