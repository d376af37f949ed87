import Cells

/// A question with its answers one below the other; one of them is taken, or the question is skipped.
public struct ChoiceModel: Rows {
  public struct Answer {
    public let label: String
    /// What it looks like or leads to.
    public let help: String
    /// The label is drawn as for a terminal of this kind; `nil` as everything else.
    public let bidi: BidiMode?
    let run: (AppModel) throws -> Void

    init(
      _ label: String, _ help: String = "", bidi: BidiMode? = nil,
      run: @escaping (AppModel) throws -> Void
    ) {
      self.label = label
      self.help = help
      self.bidi = bidi
      self.run = run
    }
  }

  public let title: String
  /// Which of how many questions it is.
  public let place: String
  /// What is to be known before one answers.
  public let lines: [String]
  public let answers: [Answer]
  public internal(set) var selected = 0
  var count: Int { answers.count }
  let skip: (AppModel) throws -> Void

  init(
    _ title: String, place: String = "", lines: [String], answers: [Answer],
    skip: @escaping (AppModel) throws -> Void = { _ in }
  ) {
    self.title = title
    self.place = place
    self.lines = lines
    self.answers = answers
    self.skip = skip
  }
}

extension AppModel {
  func ask(_ question: ChoiceModel, at answer: Int = 0) {
    forgetKeys()
    var question = question
    question.move(to: answer)
    overlay = .choice(question)
  }

  /// Takes the answer under the cursor, or that of a number.
  func answer(_ number: Int? = nil) throws {
    guard case .choice(let choice) = overlay else { return }
    let place = number ?? choice.selected
    guard choice.answers.indices.contains(place) else { return }
    closeOverlay()
    try choice.answers[place].run(self)
  }

  func skipChoice() throws {
    guard case .choice(let choice) = overlay else { return }
    closeOverlay()
    try choice.skip(self)
  }
}
