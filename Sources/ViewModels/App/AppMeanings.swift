import Domain

/// What a text comes to while it is typed.
extension AppModel {
  /// What a date in a form means, in both calendars, or how one is written; `nil` where no date is
  /// typed.
  public func meaning(of field: FormModel.Field, in form: FormModel) -> String? {
    let text = field.text.text
    if case .choice = field.kind, !field.typed.isEmpty {
      return formats.step(field.typed, name(of: text, field))
    }
    switch field.property.name {
    case "recurrence": return meaning(ofRule: text, in: form)
    case "nextStep": return meaning(ofStep: text)
    case "criteria" where field.owner == .lead: return meaningOfCriteria
    case "makes": return try? meaning(ofQualifying: form)
    case "taken": return meaning(ofDifferences: field, in: form)
    case "capture": return meaning(ofCapture: text)
    case "phones" where !text.trimmed.isEmpty: return meaning(ofPhones: text)
    case "snoozedUntil" where text.trimmed.isEmpty:
      return formats.meaning(formats.inBothCalendars(.day(clock.today + 1), by: clock))
    default: break
    }
    guard !text.trimmed.isEmpty, case .text = field.kind, field.property.type.isOfTime else {
      return nil
    }
    guard let due = due(text, as: field.property.type, by: reading) else {
      return phrases.forms.expected(field.property.type, for: text, by: reading)
    }
    return formats.meaning(formats.inBothCalendars(due, by: clock))
  }

  /// A time that was typed is told as it was understood until the form is closed.
  public func keepsMeaning(of field: FormModel.Field, in form: FormModel) -> Bool {
    guard case .text = field.kind, !field.text.text.trimmed.isEmpty else { return false }
    let (name, type) = (field.property.name, field.property.type)
    return (name == "nextStep" || type.isOfTime) && form.draft[name] != nil
  }

  /// What has to be known before a lead is qualified, or where that is said.
  private var meaningOfCriteria: String {
    let required = (try? repository.requiredCriteria) ?? []
    let names = Lead.Criterion.allCases.filter(required.contains)
      .map { phrases.leadActs.criterion($0).full }
    return names.isEmpty
      ? phrases.leadActs.nothingRequired(phrases.settings.criteria.label)
      : phrases.leadActs.required(formats.list(names))
  }

  /// Whether they can be dialled from anywhere.
  private func meaning(ofPhones text: String) -> String? {
    let numbers = reading.phones(text).items
    let areFine = numbers.allSatisfy { PhoneNumber(kept: $0) != nil }
    if areFine { return phrases.leads.numberIsFine }
    return home == nil ? phrases.leads.numberHasNoCountry : phrases.leads.numberIsOdd
  }

  private func meaning(ofStep line: String) -> String {
    let step = NextStep(line, reading)
    guard step.isSaid else { return phrases.work.stepExample }
    if let words = step.missingDay { return phrases.forms.noSuchDay(words) }
    let meaning = formats.meaning(sentence(for: Activity(step, id: ID(0), at: clock.now())))
    return step.hasLooseDay ? "\(meaning)\n\(phrases.work.dateGoesLast)" : meaning
  }

  /// What repeats, in a sentence, and below it the next dates in both calendars.
  private func meaning(ofRule text: String, in form: FormModel) -> String {
    guard !text.trimmed.isEmpty else { return phrases.series.example }
    do {
      guard let rule = try reading.recurrence(text) else {
        return formats.meaning(phrases.series.never)
      }
      guard let due = reading.due(form.text("due")) else { return phrases.series.noStart }
      let dates = clock.upcoming(rule, after: due, atMost: 3)
      let lines =
        [formats.sentence(for: rule, by: clock)]
        + dates.map {
          formats.inBothCalendars($0, by: clock)
        }
      return lines.map(formats.meaning).joined(separator: "\n")
    } catch {
      return phrases.series.example
    }
  }

  /// The date that stands in a field, as far as it can be read.
  func due(of field: FormModel.Field) -> Due? {
    due(field.text.text, as: field.property.type, by: reading)
  }

  private func due(_ text: String, as type: PropertyType, by reading: Reading) -> Due? {
    switch type {
    case .day: reading.day(text).map { .day($0) }
    case .instant: reading.instant(text).map { .instant($0) }
    default: reading.due(text)
    }
  }
}
