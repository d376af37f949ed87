import Domain
import ViewModels

/// The words of which made-up data is put together, in one language. All names are invented.
nonisolated struct DemoWords: Sendable {
  /// A name as it is written, and in Latin letters as it stands in e-mail addresses.
  struct Name: Sendable {
    let written: String
    let latin: String
  }

  let givenNames: [Name]
  let familyNames: [Name]
  let companies: [Name]
  let trades: [String]
  let cities: [String]
  let legalForms: [String]
  let streets: [String]
  let country: String
  /// The beginning of phone numbers that nobody has.
  let phonePrefix: String
  let jobs: [String]
  let sources: [String]
  let competitors: [String]
  let teams: [String]
  /// What is sold, as the names of deals.
  let deals: [String]
  let tags: [String]
  let calls: [String]
  let meetings: [String]
  let emails: [String]
  let tasks: [String]
  /// What the stages bring, in the order of `DemoPlaybook`.
  let playbook: [String]
  let outcomes: [String]
  let lossNotes: [String]
  let currency: Currency
  /// The smallest and largest usual deal, in major units.
  let amounts: ClosedRange<Int64>
  /// The name of a company out of its own name, its trade, and what tells it from its namesakes.
  let company: @Sendable (_ name: String, _ trade: String, _ distinction: String) -> String
  let address: @Sendable (_ street: String, _ number: Int) -> String

  static func of(_ language: Language) -> DemoWords {
    switch language {
    case .english: .english
    case .persian: .persian
    case .greek: .greek
    }
  }

  /// `Νίκος=Nikos, …`
  static func names(_ text: String) -> [Name] {
    list(text).map { pair in
      let parts = pair.split(separator: "=").map(String.init)
      return Name(written: parts.first ?? pair, latin: parts.last ?? pair)
    }
  }

  static func list(_ text: String) -> [String] {
    text.split(whereSeparator: { ",،\n".contains($0) }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }
}
