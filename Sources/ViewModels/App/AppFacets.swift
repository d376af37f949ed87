import Domain

/// Facets: terms of the filter that are chosen from a list. The text of the filter is all that is
/// kept of them.
extension AppModel {
  func openFacet(_ facet: Facet) throws {
    let text = FilterText(filterTexts[page] ?? "")
    let current = text.pieces.compactMap(\.token).first(where: facet.holds)?.raw
    let choices = try self.choices(of: facet).map { name, term in
      PickModel.Choice(name, note: term == current ? phrases.facets.chosen : term ?? "") {
        try $0.narrow(to: text.replacing(where: facet.holds, with: term).text)
      }
    }
    overlay = .pick(PickModel(title: phrases.facets.text(of: facet).label, choices))
  }

  private typealias Named = (name: String, term: String?)

  private func choices(of facet: Facet) throws -> [Named] {
    let words = phrases.facets
    let all: Named = (words.all, nil)
    switch facet {
    case .owner:
      let users = try repository.all(User.self).filter(\.active)
      return [all, (words.me, "owner:me"), (words.nobody, "no:owner")]
        + users.map { ($0.name, "owner:\(FilterText.quoted($0.name))") }
    case .team:
      return [all]
        + (try repository.all(Team.self).map { ($0.name, "team:\(FilterText.quoted($0.name))") })
    case .close:
      return [all] + words.periods.map { ($0.name, "close:\($0.term)") }
        + [(words.closeOverdue, "close<today"), (words.noClose, "no:expectedClose")]
    case .stage:
      let stages = board.stages.map { stage in
        (
          phrases.terms.stage(stage).full,
          stage.type == .open ? term(of: stage) : term(of: stage.type)
        )
      }
      return [all] + stages
    case .tag:
      return [all] + (try repository.tagsInUse(of: filterKind).map { ("#\($0)", "#\($0)") })
    case .state:
      return [all] + states
    case .staleness:
      return [all] + words.marks.map { ($0.name, $0.term) }
    }
  }

  /// Those of customers, or of leads.
  private var states: [Named] {
    guard page == .leads else {
      return CustomerState.allCases.map {
        (phrases.terms.choices.customerState($0).full, "state:\($0.rawValue)")
      }
    }
    return Lead.Status.allCases.map {
      (phrases.terms.choices.leads.status($0).full, "status:\($0.rawValue)")
    }
  }

  private func term(of stage: Stage) -> String {
    let name = stage.key.isEmpty ? stage.name : stage.key
    return "stage:\(FilterText.quoted(name))"
  }

  private func term(of type: StageType) -> String { "is:\(type.rawValue)" }

  /// Takes a chip away.
  func removeChip(at place: Int) throws {
    try narrow(to: FilterText(filterTexts[page] ?? "").removing(at: place).text)
  }

  /// The terms of the filter as people read them.
  public var chips: [String] {
    FilterText(filterTexts[page] ?? "").pieces.map { piece in
      piece.token.map(chip) ?? piece.raw
    }
  }

  private func chip(_ token: FilterToken) -> String {
    if let word = phrases.facets.words(for: token.text) { return word }
    guard let (name, sign, value) = token.parts, name.first != "-",
      let property = customFields.schema(of: filterKind).property(saidAs: name)
    else { return token.raw }
    let label = shortLabel(property.name, of: filterKind)
    let period = phrases.facets.periods.first { $0.term == value.lowercased() }?.name
    let key = property.name == "stage" ? phrases.terms.defaultStage(value)?.full : nil
    let shown = value == "me" ? phrases.facets.me : period ?? key ?? formats.digits(value)
    return sign == ":" || sign == "=" ? "\(label): \(shown)" : "\(label) \(sign) \(shown)"
  }

  /// What the records of the page are.
  var filterKind: Kind {
    switch page {
    case .today, .calendar: .activity
    case .board: .opportunity
    case .customers: .account
    case .leads: .lead
    }
  }
}
