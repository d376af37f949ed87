import Domain
import Exchange
import ViewModels

/// The columns in which records of one kind are printed, and how each is read from a record.
struct RecordColumns {
  private enum Source {
    case stored(Property, Int)
    case kept(Property, Int)
    /// The name of the record that a link points to.
    case name(of: Property)
    case derived(DerivedProperty)
  }

  let columns: [OutputColumn]
  private let sources: [Source]
  private let kind: Kind
  private let reader: RecordReader

  /// - Parameter names: the fields that were asked for; `nil` is all of them in files, and the ones
  ///   that tell most where people look.
  /// - Throws: `Exit` with `.wrongUse` for a field that the kind does not have.
  init(_ kind: Kind, fields names: [String]? = nil, _ session: Session) throws {
    let form = session.form
    let usual = form == .plain || form.isForPeople
    let wanted = names ?? (usual ? Self.usual(of: kind) : Self.all(of: kind))
    var columns: [OutputColumn] = []
    var sources: [Source] = []
    for name in wanted {
      for (source, name) in try Self.sources(of: name, kind, form, session.phrases) {
        columns.append(
          OutputColumn(
            name: name, heading: Self.heading(source, kind, session.phrases),
            isNumeric: Self.isNumeric(source)))
        sources.append(source)
      }
    }
    self.columns = columns
    self.sources = sources
    self.kind = kind
    reader = try RecordReader(session)
  }

  /// A value for each column.
  func row(_ listed: ListedRecord) -> [OutputValue] {
    sources.map { source in
      switch source {
      case .stored(let property, let place):
        reader.value(listed.record.values[checked: place], of: property, in: listed)
      case .kept(let property, let place):
        reader.value(listed.kept[checked: place], of: property, in: listed)
      case .name(let link): reader.name(link, in: listed)
      case .derived(let property): reader.derived(property, of: listed)
      }
    }
  }

  func members(of listed: ListedRecord) -> [JSONMember] {
    kariz.members(columns, row(listed))
  }

  private static func all(of kind: Kind) -> [String] {
    (kind.schema.properties + kind.schema.kept).map(\.name)
      + DerivedProperty.all(of: kind).map(\.rawValue)
  }

  /// Files get the id of a linked record and its name beside it, people the name.
  private static func sources(
    of name: String, _ kind: Kind, _ form: OutputForm, _ phrases: Phrases
  ) throws(Exit) -> [(Source, String)] {
    let schema = kind.schema
    guard let property = FieldArguments.property(name, of: kind) else {
      return [try special(name, kind, phrases)]
    }
    let place = schema.place(of: property.name) ?? 0
    let stored =
      property.isKept
      ? Source.kept(property, place - schema.properties.count) : .stored(property, place)
    guard case .link = property.type, property.name != "id" else {
      return [(stored, property.name)]
    }
    switch form {
    case .json, .csv, .tsv:
      return [(stored, property.name), (.name(of: property), property.name + "Name")]
    case .plain: return [(stored, property.name)]
    case .table: return [(.name(of: property), property.name + "Name")]
    }
  }

  private static func special(
    _ name: String, _ kind: Kind, _ phrases: Phrases
  ) throws(Exit) -> (Source, String) {
    if let property = DerivedProperty(rawValue: name), property.kinds.contains(kind) {
      return (.derived(property), name)
    }
    if name.hasSuffix("Name"), let link = kind.schema.property(String(name.dropLast(4))),
      case .link = link.type
    {
      return (.name(of: link), name)
    }
    let near = Nearest.word(to: name, among: all(of: kind))
    throw Exit(.wrongUse, phrases.records.unknownField(name, near))
  }

  private static func heading(_ source: Source, _ kind: Kind, _ phrases: Phrases) -> String {
    switch source {
    case .stored(let property, _), .kept(let property, _), .name(let property):
      Fields.label(property.name, of: kind, in: phrases).short
    case .derived(let property): property.heading(phrases)
    }
  }

  private static func isNumeric(_ source: Source) -> Bool {
    switch source {
    case .stored(let property, _), .kept(let property, _): property.type.isNumeric
    case .derived(let property): property == .idleDays
    case .name: false
    }
  }

  /// What is shown of a kind where nobody said what.
  private static func usual(of kind: Kind) -> [String] {
    switch kind {
    case .lead: ["id", "name", "company", "status", "ownerName", "nextStepDue"]
    case .account:
      ["id", "name", "address.city", "state", "ownerName", "wonRevenue", "nextStepDue"]
    case .contact: ["id", "name", "title", "accountName", "phones", "emails"]
    case .opportunity:
      ["id", "name", "accountName", "stageName", "amount", "ownerName", "nextStepDue"]
    case .activity: ["id", "kind", "subject", "due", "status", "ownerName"]
    case .note: ["id", "at", "authorName", "text"]
    case .pipeline: ["id", "name"]
    case .stage: ["id", "name", "type", "probability", "idleLimit"]
    case .playbook:
      ["id", "stageName", "kind", "subject", "dueAfter", "priority", "mandatory", "repeats"]
    case .user: ["id", "login", "name", "role", "teamName", "active"]
    case .team: ["id", "name"]
    case .setting: ["name", "value"]
    case .affiliation: ["id", "contactName", "accountName", "role", "active"]
    case .verdict: ["id", "ruling", "of", "one", "other", "at"]
    }
  }
}

extension Array {
  /// The element there; `nil` when there is none.
  nonisolated subscript(checked place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}
