import Domain
import GRDB

extension SQLiteRepository {
  public func list(_ question: ListQuestion) throws -> [ListedRecord] {
    try ask(question.filter) { asking in
      let listing = Listing(question.kind)
      return try asking.db.rows(try listing.query(question, asking), listing.read)
    }
  }
}

/// Records with what is kept beside them and the names of what they link to, in one query.
struct Listing {
  private let kind: Kind
  private let links: [(property: Property, kind: Kind)]

  init(_ kind: Kind) {
    self.kind = kind
    links = (kind.schema.properties.dropFirst() + kind.schema.kept).compactMap { property in
      if case .link(let linked) = property.type { (property, linked) } else { nil }
    }
  }

  func query(_ question: ListQuestion, _ asking: Asking) throws -> Fragment {
    let purpose: Selection.Purpose =
      question.limit == nil || !isByID(question) ? .everything : .page
    let chosen = try Selection(
      question.filter, of: FilteredRows(kind, as: "r"), for: purpose, asking)
    var query = "SELECT \(columns) FROM \(chosen.from)\(joins) WHERE " + chosen.condition
    if let after = question.after { query = query + Fragment(" AND r.id > ?", binding: after) }
    let order = try question.order.flatMap { try terms($0, asking) } + ["r.id"]
    query = query + " ORDER BY " + order.joined(separator: ", ")
    if let limit = question.limit { query = query + Fragment(" LIMIT ?", binding: max(limit, 0)) }
    return query
  }

  func read(_ cells: Cells) -> ListedRecord {
    let first = kind.properties.count
    let kept = kind.schema.kept.indices.map { cells.value(first + $0) }
    var names: [String: String] = [:]
    for (index, link) in links.enumerated() {
      names[link.property.name] = cells.value(first + kept.count + index).text
    }
    return ListedRecord(record: cells.record(kind), kept: kept, names: names)
  }

  private var columns: String {
    let kept = kind.schema.kept.map { "r.\"\($0.column)\"" }
    let names = links.enumerated().map { index, link in link.kind.title(of: "l\(index)") }
    return ([kind.columns(of: "r")] + kept + names).joined(separator: ", ")
  }

  private var joins: String {
    links.enumerated().map { index, link in
      " LEFT JOIN \(link.kind.rawValue) l\(index) ON l\(index).id = r.\"\(link.property.column)\""
    }.joined()
  }

  /// Only the order of ids and of folded names comes from an index; any other must see all rows.
  private func isByID(_ question: ListQuestion) -> Bool {
    question.order.allSatisfy {
      $0.property.name == "id" || ($0.property.name == "name" && kind.hasNameKey)
    }
  }

  /// Texts in the order of their folded letters, links in that of their names; what is empty comes
  /// last, whichever way the order goes.
  private func terms(_ order: ListQuestion.Order, _ asking: Asking) throws -> [String] {
    let name = order.property.name
    let direction = order.isDescending ? " DESC" : ""
    if order.property == LeadScore.property {
      let rows = FilteredRows(kind, as: "r")
      return [rows.leadScore(try asking.scorePoints(), by: asking.clock) + direction]
    }
    if name == "id" { return ["r.id" + direction] }
    if name == "name", kind.hasNameKey { return ["r.nameKey" + direction, "r.id" + direction] }
    let property = kind.schema.property(name) ?? order.property
    let column = FilteredRows(kind, as: "r").column(name)
    let sorted =
      switch property.type {
      case .text, .texts, .phones, .tags, .url: "fold(\(column))"
      case .link(let linked): orderOfLink(property, linked) ?? column
      case .number, .decimal, .percent, .money, .currency, .day, .instant, .due, .flag, .choice,
        .custom:
        column
      }
    return ["\(column) IS NULL", sorted + direction]
  }

  private func orderOfLink(_ property: Property, _ linked: Kind) -> String? {
    guard let index = links.firstIndex(where: { $0.property == property }) else { return nil }
    if linked == .stage { return "l\(index).position" }
    return linked.hasNameKey ? "l\(index).nameKey" : linked.title(of: "l\(index)")
  }
}
