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
    /// A field that people have made.
    case own(Property)
    case derived(DerivedProperty)
  }

  let columns: [OutputColumn]
  private let sources: [Source]
  private let kind: Kind
  private let reader: RecordReader

  /// - Parameters:
  ///   - names: the fields that were asked for; `nil` is all of them in files, and the ones that tell
  ///     most where people look.
  ///   - keepsIds: whether plain lines have the id of a linked record and not its name.
  /// - Throws: `Exit` with `.wrongUse` for a field that the kind does not have.
  init(
    _ kind: Kind, fields names: [String]? = nil, keepsIds: Bool = false, _ session: Session
  ) throws {
    let form = session.form
    let usual = form == .plain || form.isForPeople
    let schema = try session.schema(of: kind)
    let wanted = names ?? (usual ? Self.usual(of: kind) : Self.all(in: schema))
    var columns: [OutputColumn] = []
    var sources: [Source] = []
    for name in wanted {
      for (source, name) in try Self.sources(of: name, schema, form, keepsIds, session.phrases) {
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
      case .own(let property):
        reader.value(listed.record[property.name], of: property, in: listed)
      case .name(let link): reader.name(link, in: listed)
      case .derived(let property): reader.derived(property, of: listed)
      }
    }
  }

  func members(of listed: ListedRecord) -> [JSONMember] {
    kariz.members(columns, row(listed))
  }

  private static func all(in schema: Schema) -> [String] {
    schema.exported.map(\.said)
      + DerivedProperty.all(of: schema.kind).filter { !$0.isFromOthers }.map(\.rawValue)
  }

  /// Files get the id of a linked record and its name beside it, people the name.
  private static func sources(
    of name: String, _ schema: Schema, _ form: OutputForm, _ keepsIds: Bool, _ phrases: Phrases
  ) throws(Exit) -> [(Source, String)] {
    guard let property = FieldArguments.property(name, of: schema) else {
      return [try special(name, schema, phrases)]
    }
    guard !property.isCustom else { return [(.own(property), property.said)] }
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
    case .plain where keepsIds: return [(stored, property.name)]
    case .plain, .table: return [(.name(of: property), property.name + "Name")]
    }
  }

  private static func special(
    _ name: String, _ schema: Schema, _ phrases: Phrases
  ) throws(Exit) -> (Source, String) {
    if let property = DerivedProperty(rawValue: name), property.kinds.contains(schema.kind) {
      return (.derived(property), name)
    }
    if name.hasSuffix("Name"), let link = schema.property(String(name.dropLast(4))),
      case .link = link.type
    {
      return (.name(of: link), name)
    }
    let worked = DerivedProperty.all(of: schema.kind).map(\.rawValue)
    let near = Nearest.word(to: name, among: schema.exported.map(\.said) + worked)
    throw Exit(.wrongUse, phrases.records.unknownField(name, near))
  }

  private static func heading(_ source: Source, _ kind: Kind, _ phrases: Phrases) -> String {
    switch source {
    case .stored(let property, _), .kept(let property, _), .name(let property), .own(let property):
      Fields.label(of: property, in: kind, phrases).short
    case .derived(let property): property.heading(phrases)
    }
  }

  private static func isNumeric(_ source: Source) -> Bool {
    switch source {
    case .stored(let property, _), .kept(let property, _), .own(let property):
      property.type.isNumeric
    case .derived(let property): property.isNumeric
    case .name: false
    }
  }

  /// What is shown of a kind where nobody said what.
  private static func usual(of kind: Kind) -> [String] {
    switch kind {
    case .lead: ["id", "name", "company", "status", "score", "ownerName", "nextStepDue"]
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
    case .affiliation:
      ["id", "contactName", "accountName", "opportunityName", "role", "active"]
    case .field: ["id", "name", "of", "type", "choices"]
    case .attachment: ["id", "name", "size", "at", "authorName"]
    case .event: ["id", "at", "kind", "page", "visitor", "leadName"]
    case .verdict: ["id", "ruling", "of", "one", "other", "at"]
    }
  }
}

extension Schema {
  /// What is written out: fields that people have made stand by themselves behind the others.
  nonisolated var exported: [Property] {
    properties.filter { $0.type != .custom } + kept + custom
  }
}

extension Array {
  /// The element there; `nil` when there is none.
  nonisolated subscript(checked place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}
