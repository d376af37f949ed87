import Domain

/// Words and formats of one reader together: values, errors and journal entries as they read them.
public nonisolated struct Wording: Sendable {
  public let phrases: Phrases
  public let formats: Formats
  public let clock: Clock

  public init(_ formats: Formats, clock: Clock) {
    phrases = .of(formats.language)
    self.formats = formats
    self.clock = clock
  }

  /// What the door knows about records that an entry or a value only points to.
  public struct Names {
    public let title: (Reference) -> String
    public var currency: (Reference) -> Currency
    /// A field that people have made, by its inner name.
    public let property: (String) -> Property?

    public init(
      title: @escaping (Reference) -> String, currency: @escaping (Reference) -> Currency,
      property: @escaping (String) -> Property? = { _ in nil }
    ) {
      self.title = title
      self.currency = currency
      self.property = property
    }
  }

  /// A value as people read it; the empty text for none. Money is in the record's own currency.
  public func text(_ value: Value, of property: Property, in record: Reference, _ names: Names)
    -> String
  {
    switch (property.type, value) {
    case (_, .null): ""
    case (.flag, .integer(let flag)): flag == 0 ? phrases.terms.no : phrases.terms.yes
    case (.number, .integer(let percent)) where property.name == "probability":
      formats.percent(percent)
    case (.decimal, .integer(let number)): formats.decimal(DecimalNumber(millionths: number))
    case (.percent, .integer(let percent)): formats.percent(percent)
    case (.money, .integer(let minor)):
      formats.money(Money(Amount(minor: minor), names.currency(record)))
    case (.link(let kind), .integer(let raw)): names.title(Reference(kind, raw))
    case (.instant, .integer(let number)):
      formats.instant(Instant(milliseconds: number), by: clock)
    case (.day, .text(let iso)): Day(iso: iso).map(formats.day) ?? iso
    case (.due, .text(let iso)): Due(iso: iso).map { formats.dueInFull($0, by: clock) } ?? iso
    case (.choice, .text(let word)):
      phrases.terms.choices.word(word, of: property.name, in: record.kind)?.full ?? word
    case (.texts, .text(let lines)): lines.split(separator: "\n").joined(separator: formats.comma)
    case (.phones, .text(let lines)):
      lines.split(separator: "\n").map { formats.phone(String($0)) }
        .joined(separator: formats.comma)
    case (.tags, .text(let words)):
      words.split(separator: " ").map { "#\($0)" }.joined(separator: " ")
    case (_, .text(let word)) where property.name == "source": phrases.leads.source(word)
    case (_, .text(let text)): text
    case (_, .integer(let number)): formats.number(number)
    }
  }

  /// The labels of properties, as a list within a sentence.
  public func labels(
    _ properties: [String], of kind: Kind, own: (String) -> Property? = { _ in nil }
  ) -> String {
    formats.list(
      properties.map { own($0)?.said ?? Fields.label($0, of: kind, in: phrases).full })
  }
}

nonisolated extension Wording {
  /// Somebody is to be at two places at once.
  public func overlap(with other: PlannedActivity) -> String {
    let kind = phrases.terms.choices.work.form(other.form).full
    let time = other.minutes(by: clock).map { formats.time(minute: $0.lowerBound) } ?? ""
    return phrases.work.overlaps(other.subject.isEmpty ? kind : other.subject, time)
  }
}
