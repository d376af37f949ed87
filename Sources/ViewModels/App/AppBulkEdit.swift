import Domain

/// One field of all that is marked gets the same value, as one change.
extension AppModel {
  /// Names and what else is one record's alone are left to its own form.
  private static let ownOnly: Set = [
    "name", "firstName", "lastName", "company", "account", "contact", "phones", "emails", "stage",
    "taxNumber", "currency", "externalId", "notes", "tags", "owner",
  ]

  func openBulkEdit() throws {
    let records = try subjects()
    let choices = sharedFields(of: records).map { property, kind in
      PickModel.Choice(Fields.label(of: property, in: kind, phrases).full) {
        try $0.openSet(property, of: kind, records)
      }
    }
    cover(with: .pick(PickModel(title: phrases.marks.fieldTitle, choices)))
  }

  /// What can be said of every one of them; amounts where all are in one currency.
  private func sharedFields(of records: [Record]) -> [(Property, Kind)] {
    let kinds = Set(records.map(\.kind))
    guard let first = records.first?.kind else { return [] }
    let isOneCurrency = Set(records.map { $0["currency"] }).count == 1
    return editable(first).filter { property in
      guard property.type != .money || isOneCurrency else { return false }
      return kinds.subtracting([first]).allSatisfy { editable($0).contains(property) }
    }.map { ($0, first) }
  }

  private func editable(_ kind: Kind) -> [Property] {
    let rows = Fields.rows(of: kind).filter {
      $0.isEditable && !Self.ownOnly.contains($0.property.name)
    }
    return rows.map(\.property) + customFields.properties(of: kind)
  }

  /// With the value that they have, where all have the same.
  private func openSet(_ property: Property, of kind: Kind, _ records: [Record]) throws {
    guard let first = records.first else { return }
    let isSame = records.allSatisfy { $0[property.name] == first[property.name] }
    let text = isSame ? try editable(property, of: first) : ""
    let field = FormModel.Field(
      property: property, owner: kind, kind: fieldKind(property.type), isRequired: false,
      text: TextField(text))
    try openSeveral(.set(property.name), records, [field], of: first)
  }

  /// A name that was typed leads to somebody, and an amount is in the currency that all have.
  func names(_ form: inout FormModel, _ values: [String: Value]) -> Bool {
    guard form.findsAllNames(values) else { return false }
    guard let own = form.record.flatMap({ Currency($0["currency"]) }),
      let typed = values["currency"].flatMap({ Currency($0) }), typed != own
    else { return true }
    form.fields[0].problem = .otherCurrency(own)
    return false
  }
}
