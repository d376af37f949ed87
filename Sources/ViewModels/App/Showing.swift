import Domain

/// How figures and values of the model look to the reader.
extension AppModel {
  /// What a customer may still buy; empty when nothing is open.
  public func openMoney(_ figures: CustomerFigures, atMost cells: Int) -> String {
    guard figures.openCount > 0, let currency = fileCurrency else { return "" }
    return formats.moneyShort(Money(figures.openAmount, currency), atMost: cells)
  }

  /// What is wrong with a field.
  public func sentence(for problem: FormModel.Problem) -> String {
    phrases.forms.problem(problem, phrases, formats)
  }

  /// A word of a field that is chosen from a few.
  public func name(of word: String, _ field: FormModel.Field) -> String {
    switch (field.property.name, word) {
    case ("makeMissing", _), ("mandatory", _), ("repeats", _): phrases.settings.word(word)
    case ("source", _) where field.owner == .lead: phrases.leads.source(word)
    case ("makes", _): Kind(rawValue: word).map { phrases.terms.thing($0).singular } ?? word
    case _ where field.property.type == .flag:
      word == "true" ? phrases.terms.yes : phrases.terms.no
    case ("taken", _): taken(word) ?? word
    case ("criteria", _):
      Lead.Criterion(rawValue: word).map { phrases.leadActs.criterion($0).full } ?? word
    case ("requires", _): label(word, of: .opportunity)
    case ("into", _):
      Self.importTargets.first { $0.word == word }?.kind.map { phrases.terms.thing($0).plural }
        ?? phrases.jobs.byHeader
    default:
      phrases.terms.choices.word(word, of: field.property.name, in: field.owner)?.full ?? word
    }
  }

  /// `contact: Title`, of a difference between a lead and what it becomes.
  private func taken(_ word: String) -> String? {
    let parts = word.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { return nil }
    return "\(phrases.terms.thing(kind).singular): \(label(parts[1], of: kind))"
  }

  public func title(of form: FormModel) -> String {
    phrases.forms.title(form.purpose, phrases)
  }

  /// What is known of a deal beside its figures, with what it is called.
  public func facts(of card: Card, _ preview: Preview?) -> [(label: String, value: String)] {
    let deal = preview?.deal
    let close = deal?.expectedClose.map { formats.dayShort($0, today: clock.today) }
    let tags = deal?.tags.words.map { "#\($0)" }.joined(separator: " ")
    let own = [("owner", card.ownerName), ("expectedClose", close ?? ""), ("tags", tags ?? "")]
      .map { (shortLabel($0, of: .opportunity), $1) }
    let minutes = preview?.timeSpent ?? 0
    let time = (phrases.records.timeSpent, minutes > 0 ? formats.span(minutes: minutes) : "")
    return (own + parts(preview?.parts ?? []) + [time]).filter { !$0.1.isEmpty }
  }

  /// `Decides  Leila Moradi`, each role once.
  private func parts(_ parts: [DealPart]) -> [(String, String)] {
    DealPart.Role.allCases.map { role in
      let names = parts.filter { $0.role == role }.map(\.name)
      return (phrases.terms.choices.selling.part(role).short, formats.list(names))
    }
  }

  /// What is written of a deal at length.
  public func texts(of deal: Opportunity?) -> [(label: String, text: String)] {
    [("need", deal?.need ?? ""), ("notes", deal?.notes ?? "")]
      .filter { !$0.1.isEmpty }.map { (label($0, of: .opportunity), $1) }
  }

  public var shownUserName: String { me?.name ?? userName }

  /// A value of a conflict, in the reader's language.
  public func shown(_ value: Value, of field: FieldConflict) -> String {
    let text = wording.text(value, of: field.property, in: Reference(field.kind, field.id), names)
    return text.isEmpty ? phrases.forms.empty : text
  }

  /// An entry of the journal as one line.
  public func sentence(for entry: JournalEntry) -> String { wording.sentence(for: entry, names) }

  /// What records are called that an entry only points to; the empty text for those that are gone.
  var names: Wording.Names {
    Wording.Names(
      title: { [self] reference in
        reference.kind == .stage
          ? stageName(ID(reference.raw)) : (try? repository.title(of: reference)) ?? ""
      },
      currency: { [self] _ in fileCurrency ?? .euro },
      property: { [self] in customFields.property(named: $0) })
  }
}

extension AppModel {
  /// A value in a cell of a list: of several the first, days and choices short. A link is the name of
  /// what it leads to, and money has its currency before the amount.
  public func listed(
    _ value: Value, of property: Property, in kind: Kind, atMost cells: Int
  ) -> String {
    switch (property.type, value) {
    case (.link, .text(let name)): name
    case (.money, .text(let money)): sum(money, atMost: cells)
    case (.texts, .text(let lines)): lines.split(separator: "\n").first.map(String.init) ?? ""
    case (.phones, .text(let lines)):
      lines.split(separator: "\n").first.map { phone(String($0)) } ?? ""
    case (.day, .text(let iso)):
      Day(iso: iso).map { formats.dayShort($0, today: clock.today) } ?? iso
    case (.instant, .integer(let number)):
      formats.dayShort(clock.day(of: Instant(milliseconds: number)), today: clock.today)
    case (.choice, .text(let word)):
      phrases.terms.choices.word(word, of: property.name, in: kind)?.short ?? word
    default: wording.text(value, of: property, in: Reference(kind, 0), names)
    }
  }

  /// A value of a record as a list has it: money with the record's currency before it.
  public func listable(_ property: Property, of record: Record) -> Value {
    let value = record[property.name]
    guard property.type == .money, let minor = value.integer else { return value }
    let currency = Currency(record["currency"]) ?? fileCurrency ?? .euro
    return .text("\(currency.code) \(minor)")
  }

  private func sum(_ text: String, atMost cells: Int) -> String {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let currency = Currency(String(parts[0])), let minor = Int64(parts[1])
    else { return "" }
    return sum(Money(Amount(minor: minor), currency), atMost: cells)
  }

  /// A sum in so many cells; the currency of the file is known.
  public func sum(_ money: Money, atMost cells: Int) -> String {
    money.currency == fileCurrency
      ? formats.moneyShort(money, atMost: cells) : formats.money(money, atMost: cells)
  }

  /// What a property is called.
  public func label(_ property: String, of kind: Kind) -> String {
    customFields.property(named: property)?.said
      ?? (kind == .setting ? phrases.segments.label(property)?.full : nil)
      ?? phrases.jobs.label(property) ?? phrases.leads.label(property, of: kind)?.full
      ?? Fields.label(property, of: kind, in: phrases).full
  }

  /// The same for the head of a column.
  public func shortLabel(_ property: String, of kind: Kind) -> String {
    customFields.property(named: property)?.said
      ?? (kind == .setting ? phrases.segments.label(property)?.short : nil)
      ?? phrases.jobs.label(property) ?? phrases.leads.label(property, of: kind)?.short
      ?? Fields.label(property, of: kind, in: phrases).short
  }
}
