/// An activity in one line: `call Anna tomorrow 10:00`.
public struct NextStep: Hashable, Sendable {
  public private(set) var form: Activity.Form
  /// May be empty.
  public private(set) var subject: String
  public let due: Due?
  /// In minutes, where the line says from when to when.
  public let duration: Int?
  /// Something amid the line may be a day and was not taken, since it may be something else, or is not
  /// the only one.
  public let hasLooseDay: Bool
  /// The words that are said as a day is, when no calendar has it: `31 feb 10am`.
  public let missingDay: String?
  /// There is anything in the line.
  public let isSaid: Bool

  /// Reads a kind of activity in front or at the end, a time at the end or one unmistakable day amid
  /// the line, and what is left as the subject. Each may be missing; a line without a kind is a task.
  public init(_ line: String, _ reading: Reading) { self.init(line, reading, looksAmid: true) }

  init(_ line: String, _ reading: Reading, looksAmid: Bool) {
    isSaid = !line.trimmed.isEmpty
    var rest = line.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    form = Self.takeForm(from: &rest) ?? .task
    let words = Array(rest)
    let ending = Self.ending(of: words, reading)
    let broken = ending.flatMap { Self.dateWords(in: words[...], upTo: $0.start, reading) }
    let amid = looksAmid && broken == nil ? DaysAmid(words, upTo: ending?.start, reading) : nil
    let found = broken == nil ? ending.flatMap { try? $0.said.get() } : nil
    let taken = amid?.only.flatMap { $0.joined(to: ending?.text, reading) }
    let span = taken ?? found
    (due, duration) = (span?.due, span?.length)
    missingDay = span == nil ? broken ?? ending?.text : nil
    hasLooseDay = span == nil && missingDay == nil && amid?.isEmpty == false
    let head = taken.flatMap { _ in amid?.only }?.removed(from: words) ?? words
    let tail = ending.map { words.count - $0.start } ?? 0
    subject = head.dropLast(tail).joined(separator: " ")
  }

  /// The same time, for what is said here.
  func about(_ line: String) -> NextStep {
    var rest = line.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    var step = self
    step.form = Self.takeForm(from: &rest) ?? form
    step.subject = rest.joined(separator: " ")
    return step
  }

  /// The same, on what is named here.
  func on(_ subject: String) -> NextStep {
    var step = self
    step.subject = subject
    return step
  }

  /// The word alone is a kind of work.
  static func isForm(_ word: String) -> Bool { form([word]) != nil }

  /// How many words at the beginning are a kind of work; `nil` where none are.
  static func formLength(in words: ArraySlice<String>) -> Int? {
    [2, 1].first { words.count >= $0 && form(words.prefix($0)) != nil }
  }

  /// The longest end of the line that is said as a date is.
  private static func ending(
    of words: [String], _ reading: Reading
  ) -> (start: Int, text: String, said: Result<SaidSpan, NoSuchDate>)? {
    words.indices.lazy.map { start in
      let text = words[start...].joined(separator: " ")
      return (start: start, text: text, said: reading.said(text))
    }.first { $0.said != .failure(.unclear) }
  }

  /// A day that is named right before a date is part of what was meant, and both together are none:
  /// `wed at 3 for an hour`, `next thu 14h`.
  private static func dateWords(
    in words: ArraySlice<String>, upTo start: Int, _ reading: Reading
  ) -> String? {
    let run = words[..<start].reversed().prefix(while: reading.isOfDate).reversed()
    guard run.contains(where: reading.namesDay) else { return nil }
    return (run + words[start...]).joined(separator: " ")
  }

  /// Takes the kind away where it is said: in one word or two, in front or at the end.
  private static func takeForm(from words: inout ArraySlice<String>) -> Activity.Form? {
    for length in [2, 1] where words.count >= length {
      if let form = form(words.prefix(length)) {
        words.removeFirst(length)
        return form
      }
      if words.count > length, let form = form(words.suffix(length)) {
        words.removeLast(length)
        return form
      }
    }
    return nil
  }

  private static func form(_ words: ArraySlice<String>) -> Activity.Form? {
    let folded = Folding.fold(words.joined(separator: " "))
    return forms.first { $0.words.contains(folded) }?.form
  }

  /// In the three languages, folded.
  private static let forms: [(form: Activity.Form, words: [String])] = [
    (.task, ["task", "todo", "وظیفه", "εργασια"]),
    (
      .call,
      [
        "call", "phone", "phone call", "call back", "تماس", "زنگ", "تلفن", "تماس تلفنی",
        "تماس بگیرم", "تماس بگیرید", "تماس بگیر", "زنگ بزنم", "زنگ بزنید", "زنگ بزن", "κληση",
        "τηλεφωνο",
        "τηλεφωνημα", "τηλεφωνικη κληση", "παρε τηλεφωνο", "καλεσε", "τηλεφωνησε",
      ]
    ),
    (
      .meeting, ["meeting", "visit", "جلسه", "ملاقات", "دیدار", "συσκεψη", "συναντηση", "ραντεβου"]
    ),
    (.email, ["email", "mail", "ایمیل"]),
    (.message, ["message", "sms", "پیام", "پیامک", "μηνυμα"]),
  ]
}
