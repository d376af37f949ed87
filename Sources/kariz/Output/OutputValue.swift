import Domain
import Exchange
import ViewModels

/// A value on its way out. Files and scripts get it exactly, a table shows it as people read it.
nonisolated enum OutputValue {
  case none
  case text(String)
  case texts([String])
  /// A word of ours, as files have it and as it is read.
  case word(String, shown: String)
  case number(Int64)
  case decimal(DecimalNumber)
  case percent(Int64)
  case money(Money)
  case day(Day)
  case instant(Instant)
  case due(Due)
  case flag(Bool)
  case id(Int64)

  /// Identifiers are strings, since 64 bits do not survive as a number everywhere; money is an exact
  /// decimal with its currency.
  var json: JSONValue {
    switch self {
    case .none: .null
    case .texts(let items): .array(items.map { .string($0) })
    case .number(let number), .percent(let number): .number(JSONNumber(Int(number)))
    case .decimal(let number): JSONNumber(number.text).map { .number($0) } ?? .null
    case .money(let money):
      ["amount": .string(money.decimal), "currency": .string(money.currency.code)]
    case .flag(let isTrue): .bool(isTrue)
    case .text, .word, .day, .instant, .due, .id: .string(exact)
    }
  }

  /// As CSV, TSV and plain lines have it: Gregorian, Latin digits, and the empty text for nothing.
  var exact: String {
    switch self {
    case .none: ""
    case .text(let text), .word(let text, _): text
    case .texts(let items): items.joined(separator: "; ")
    case .number(let number), .percent(let number), .id(let number): String(number)
    case .decimal(let number): number.text
    case .money(let money): money.decimal
    case .day(let day): day.iso
    case .instant(let instant): instant.iso
    case .due(let due): due.iso
    case .flag(let isTrue): isTrue ? "true" : "false"
    }
  }

  /// As people read it.
  func shown(_ formats: Formats, _ phrases: Phrases, by clock: Clock) -> String {
    switch self {
    case .none: ""
    case .text(let text), .word(_, let text): text
    case .texts(let items): items.joined(separator: ", ")
    case .number(let number): formats.number(number)
    case .decimal(let number): formats.decimal(number)
    case .percent(let number): formats.percent(number)
    case .money(let money): formats.money(money)
    case .day(let day): formats.dayShort(day, today: clock.today)
    case .instant(let instant): formats.instant(instant, by: clock)
    case .due(let due): formats.dueInFull(due, by: clock)
    case .flag(let isTrue): isTrue ? phrases.terms.yes : phrases.terms.no
    case .id(let number): String(number)
    }
  }
}
