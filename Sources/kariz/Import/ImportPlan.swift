import Domain
import Exchange

/// Which column of one file becomes which property.
nonisolated struct ImportPlan {
  /// A column that names another record.
  struct LinkColumn {
    let column: Int
    let place: Int
    let property: Property
    let target: Kind
    /// In a file of our own: the column with the other record's name, should its id be unknown.
    let nameColumn: Int?
  }

  /// The field of a whole name, for kinds that keep it as two.
  static let wholeName = "name"

  let kind: Kind
  /// Whether the file is our own export: ids are kept, and cells hold exact values.
  let isOwn: Bool
  /// What each column is called in messages.
  let labels: [String]
  /// Columns with a header that are no field of ours.
  let leftOut: [String]
  /// Columns of plain values; several may go into one property.
  var cells: [CellReader] = []
  var amounts: [CellReader] = []
  var links: [LinkColumn] = []
  var idColumn: Int?
  /// The column with the record's currency.
  var currency: CellReader?
  /// The column with first and last name together.
  var nameColumn: Int?

  /// - Throws: `ImportRefusal` where the mapping speaks of what is not there.
  init(header: [String], kind: Kind, request: ImportRequest, names: HeaderNames, path: String)
    throws(ImportRefusal)
  {
    self.kind = kind
    let schema = names.custom.schema(of: kind)
    isOwn = request.mapping.isEmpty && Self.isOwnHeader(header, schema)
    let chosen = try Self.chosen(request.mapping, kind, names)
    let missing = HeaderMap.missing(request.mapping.keys.sorted(), in: header)
    guard missing.isEmpty else { throw .unknownHeaders(missing, path: path) }
    let taken = Set(chosen.values)
    let known = isOwn ? [:] : names.known(kind).filter { !taken.contains($0.value) }
    let map = HeaderMap(header: header, known: known, chosen: chosen)
    labels = map.labels
    leftOut = isOwn ? [] : map.unknownLabels.filter { !$0.trimmed.isEmpty }
    let own = Dictionary(
      schema.custom.map { ($0.said, $0.name) }, uniquingKeysWith: { first, _ in first })
    for (column, field) in (isOwn ? header.map { own[$0] ?? $0 } : map.fields).enumerated() {
      if let field { add(column, field, header, schema) }
    }
    guard !cells.isEmpty || !links.isEmpty || nameColumn != nil || !amounts.isEmpty else {
      throw .nothingMapped(path: path)
    }
  }

  /// Whether the header is one that `export` writes: properties and names of links only, among
  /// them those that other programs' files hardly have together.
  static func isOwnHeader(_ header: [String], _ schema: Schema) -> Bool {
    let properties = schema.properties + schema.kept
    let links = properties.filter { if case .link = $0.type { true } else { false } }
    let known = Set(
      properties.map(\.name) + links.map { $0.name + "Name" } + schema.custom.map(\.said))
    let signs = ["id", "createdAt", "updatedAt"]
    return signs.allSatisfy(header.contains) && header.allSatisfy(known.contains)
  }

  private static func chosen(
    _ mapping: [String: String], _ kind: Kind, _ names: HeaderNames
  ) throws(ImportRefusal) -> [String: String] {
    var chosen: [String: String] = [:]
    for (header, wanted) in mapping {
      guard let field = field(wanted, kind, names) else {
        let all = kind.properties.map(\.name) + names.custom.properties(of: kind).map(\.said)
        throw .unknownField(wanted, nearest: Nearest.word(to: wanted, among: all))
      }
      chosen[header] = field
    }
    return chosen
  }

  private static func field(_ wanted: String, _ kind: Kind, _ names: HeaderNames) -> String? {
    if kind.properties.contains(where: { $0.name == wanted }) { return wanted }
    return names.field(wanted, of: kind)
  }

  private mutating func add(_ column: Int, _ field: String, _ header: [String], _ schema: Schema) {
    if field == "id" {
      idColumn = column
    } else if let place = kind.schema.place(of: field), place < kind.properties.count {
      add(column, at: place, kind.properties[place], header)
    } else if let property = schema.custom.first(where: { $0.name == field }) {
      add(column, at: schema.properties.count, property, header)
    } else if field == Self.wholeName {
      nameColumn = nameColumn ?? column
    }
  }

  private mutating func add(
    _ column: Int, at place: Int, _ property: Property, _ header: [String]
  ) {
    let reader = CellReader(column: column, place: place, property: property, isExact: isOwn)
    switch property.type {
    case .money: amounts.append(reader)
    case .currency: currency = currency ?? reader
    case .link(let target):
      guard !links.contains(where: { $0.place == place }) else { return }
      let name = isOwn ? header.firstIndex(of: property.name + "Name") : nil
      links.append(
        LinkColumn(
          column: column, place: place, property: property, target: target, nameColumn: name))
    case .text, .number, .decimal, .percent, .day, .instant, .due, .flag, .choice, .texts, .phones,
      .tags,
      .url:
      cells.append(reader)
    case .custom: break
    }
  }
}
