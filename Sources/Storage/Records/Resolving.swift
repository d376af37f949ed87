import Domain
import GRDB

extension SQLiteRepository {
  /// An id as a whole is meant before one that merely ends so. Of each kind at most 50.
  public func resolve(_ kind: Kind?, ending: String) throws -> [Reference] {
    let digits = Numbers.latin(ending)
    guard let number = Int64(digits), number >= 0, digits.allSatisfy(\.isNumber) else { return [] }
    let kinds = kind.map { [$0] } ?? Kind.allCases
    let exact = try find(kinds, Fragment("r.id = ?", binding: number))
    guard exact.isEmpty, let power = Self.power(ofTen: digits.count) else { return exact }
    let merged = try survivors(kinds, Fragment("r.one = ?", binding: number))
    guard merged.isEmpty else { return merged }
    let ending = try find(kinds, Fragment("r.id % ? = ?", binding: power, number))
    guard ending.isEmpty else { return ending }
    return try survivors(kinds, Fragment("r.one % ? = ?", binding: power, number))
  }

  /// Where the records went that have such an id no more.
  private func survivors(_ kinds: [Kind], _ condition: Fragment) throws -> [Reference] {
    try read { db in
      let found = try kinds.filter { $0.matchNumber != nil }.flatMap {
        try db.survivors($0, where: condition)
      }
      return found.enumerated().filter { found.firstIndex(of: $1) == $0 }.map(\.element)
    }
  }

  public func resolve(_ kind: Kind, named: String) throws -> [Reference] {
    let key = Folding.fold(named)
    guard !key.isEmpty else { return [] }
    switch kind {
    case .lead, .account, .contact, .opportunity, .team:
      return try find([kind], Fragment("r.nameKey = ?", binding: key))
    case .user:
      return try find([kind], Fragment("(r.nameKey = ? OR fold(r.login) = ?)", binding: key, key))
    case .pipeline, .stage:
      let usual = DefaultStages.rows.filter { Folding.fold($0.name) == key }.map(\.key)
      return try find(
        [kind],
        Fragment(
          "(r.nameKey = ? OR fold(r.key) = ? OR r.key = ?)", binding: key, key, usual.first))
    case .activity, .playbook:
      return try find([kind], Fragment("fold(r.subject) = ?", binding: key))
    case .note: return try find([kind], Fragment("fold(r.text) = ?", binding: key))
    case .affiliation: return try find([kind], Fragment("fold(r.role) = ?", binding: key))
    case .verdict: return []
    case .field, .attachment: return try find([kind], Fragment("fold(r.name) = ?", binding: key))
    case .setting: return try find([kind], Fragment("fold(r.name) = ?", binding: key))
    }
  }

  public func resolve(_ kind: Kind, where property: Property, is value: Value) throws -> [Reference]
  {
    let column = FilteredRows(kind, as: "r").column(property.name)
    return try find(
      [kind],
      value.isNull
        ? Fragment("\(column) IS NULL") : Fragment("\(column) = ?", [value.databaseValue]))
  }

  private func find(_ kinds: [Kind], _ condition: Fragment) throws -> [Reference] {
    try read { db in
      try kinds.flatMap { kind in
        let query = "SELECT r.id FROM \(kind.rawValue) r WHERE " + condition + " LIMIT 50"
        return try db.rows(query) { Reference(kind, $0.integer(0) ?? 0) }
      }
    }
  }

  /// 10, 100, 1000…; `nil` when it would not fit.
  private static func power(ofTen exponent: Int) -> Int64? {
    guard (1...18).contains(exponent) else { return nil }
    return (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
