extension Activity {
  /// What usually comes of an activity. Others are written in one's own words.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    case reached, noAnswer, busy, leftMessage, held, notHeld

    /// Those of a kind; none where one's own words are as good.
    public static func usual(of form: Form) -> [Outcome] {
      switch form {
      case .call: [.reached, .noAnswer, .busy, .leftMessage]
      case .meeting: [.held, .notHeld]
      case .task, .email, .message: []
      }
    }

    /// The usual outcome that somebody names, whatever its case and hyphens.
    public init?(named text: String) {
      guard let word = Reading.choice(text, Self.allCases.map(\.rawValue)) else { return nil }
      self.init(rawValue: word)
    }
  }
}
