/// Six things to do, each done by its real key; a step is over when its action has run.
public struct TourModel {
  public struct Step {
    /// The action whose key is shown.
    public let shown: String
    /// Actions that count as done, by how their identities begin.
    let accepted: [String]
    /// Whether the action did what it is for.
    let succeeded: (AppModel) -> Bool
    public let says: @Sendable (FirstPhrases) -> String

    fileprivate init(
      _ shown: String, _ accepted: [String]? = nil,
      says: @escaping @Sendable (FirstPhrases) -> String,
      when succeeded: @escaping (AppModel) -> Bool = { _ in true }
    ) {
      self.shown = shown
      self.accepted = accepted ?? [shown]
      self.says = says
      self.succeeded = succeeded
    }
  }

  public static let steps = [
    Step(
      "board.advance", ["board.move-", "board.advance", "board.back"], says: \.tourMove,
      when: { $0.notice?.offersUndo ?? false }),
    Step("app.undo", says: \.tourUndo, when: { $0.notice?.tone == .ok }),
    Step("page.filter", ["filter."], says: \.tourFilter),
    Step("page.open", says: \.tourOpen, when: { $0.card != nil }),
    Step("app.palette", ["app.palette", "app.search"], says: \.tourFind),
    Step("app.help", says: \.tourHelp),
  ]

  public private(set) var number = 0

  public var step: Step { Self.steps[number] }

  /// - Returns: whether the last step is over.
  mutating func saw(_ action: String) -> Bool {
    guard step.accepted.contains(where: action.hasPrefix) else { return false }
    guard number + 1 < Self.steps.count else { return true }
    number += 1
    return false
  }
}

extension AppModel {
  /// Asks somebody who looks at made-up data for the first time.
  public func offerTour() {
    let words = phrases.first
    ask(
      ChoiceModel(
        words.tour, lines: [words.tourLine],
        answers: [
          ChoiceModel.Answer(words.takeTour, words.takeTourHelp) { try $0.beginTour() },
          ChoiceModel.Answer(words.lookAround, words.lookAroundHelp) { _ in },
        ]))
  }

  func beginTour() throws {
    try go(to: .board)
    guard board.lanes.contains(where: { !$0.cards.rows.isEmpty }) else { return offerDemo() }
    tour = TourModel()
  }

  /// There is nothing here to go round in.
  private func offerDemo() {
    let words = phrases.first
    ask(
      ChoiceModel(
        words.tour, lines: [words.tourNeedsDeals],
        answers: [ChoiceModel.Answer(words.demo, words.demoHelp) { $0.ask(for: .demo) }]))
  }

  /// Goes on in the tour when this action was what it waits for.
  func go(onInTourAfter action: String) {
    guard tour?.step.succeeded(self) == true, tour?.saw(action) == true else { return }
    tour = nil
    say(.ok, phrases.first.tourDone)
  }

  func leaveTour() {
    tour = nil
    say(.info, phrases.first.tourLeft)
  }
}
