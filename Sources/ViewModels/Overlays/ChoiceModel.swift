import Cells

/// A question with its answers one below the other; one of them is taken, or the question is skipped.
public struct ChoiceModel {
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
  public private(set) var selected = 0
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

  mutating func move(by step: Int) { select(selected + step) }

  mutating func select(_ answer: Int) { selected = min(max(0, answer), max(0, answers.count - 1)) }
}

extension AppModel {
  func ask(_ question: ChoiceModel, at answer: Int = 0) {
    forgetKeys()
    var question = question
    question.select(answer)
    overlay = .choice(question)
  }

  func moveInChoice(by step: Int) {
    guard case .choice(var choice) = overlay else { return }
    choice.move(by: step)
    overlay = .choice(choice)
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
