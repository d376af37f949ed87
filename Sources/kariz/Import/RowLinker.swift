import Domain
import Exchange

/// Links a record to those that its row names.
nonisolated struct RowLinker {
  private let plan: ImportPlan
  private let shop: ImportShop
  private let makesMissing: Bool

  init(_ plan: ImportPlan, _ shop: ImportShop, makesMissing: Bool) {
    self.plan = plan
    self.shop = shop
    self.makesMissing = makesMissing
  }

  /// What is missing is made only once all other links are known to be good.
  /// - Parameter coming: the rows that this file brings; `nil` takes every row for coming.
  /// - Returns: the record of the same kind, still to come, that this one hangs on.
  /// - Throws: `RejectReason.notFound`, `.several`.
  func link(_ draft: inout RowDraft, _ row: SheetRow, coming: ComingRows?) throws -> NameKey? {
    var above: NameKey?
    var toMake: [(link: ImportPlan.LinkColumn, name: String)] = []
    for link in plan.links {
      let text = row[link.column].trimmed
      guard !text.isEmpty else { continue }
      switch try find(link, text, row) {
      case .known(let id): put(id, link, &draft)
      case .several: throw RejectReason.several(column: label(link), name: text)
      case .missing:
        if let key = key(of: text, link, coming) {
          above = key
          put(idToCome(text, isRehearsal: coming == nil), link, &draft)
        } else if makesMissing, MissingRecords.kinds.contains(link.target) {
          toMake.append((link, link.nameColumn.map { row[$0] } ?? text))
        } else {
          throw RejectReason.notFound(
            column: label(link), name: text, canBeMade: MissingRecords.kinds.contains(link.target))
        }
      }
    }
    for (link, name) in toMake { put(try made(link.target, name), link, &draft) }
    return above
  }

  private func find(
    _ link: ImportPlan.LinkColumn, _ text: String, _ row: SheetRow
  ) throws -> Links.Found {
    guard plan.isOwn else { return try shop.links.find(link.target, named: text) }
    let found = try shop.links.find(link.target, id: text)
    guard found == .missing, let column = link.nameColumn, !row[column].isEmpty else {
      return found
    }
    return try shop.links.find(link.target, named: row[column])
  }

  /// The row further down that `text` names; `nil` when there is none.
  private func key(
    of text: String, _ link: ImportPlan.LinkColumn, _ coming: ComingRows?
  ) -> NameKey? {
    guard link.target == plan.kind else { return nil }
    let key = plan.isOwn ? Int64(text).map { NameKey(id: $0) } : NameKey(text)
    guard let key, coming?.contains(key) ?? true else { return nil }
    return key
  }

  private func idToCome(_ text: String, isRehearsal: Bool) -> Int64 {
    if plan.isOwn { return Int64(text) ?? 0 }
    return isRehearsal ? 0 : shop.missing.promise(plan.kind, named: text)
  }

  private func made(_ kind: Kind, _ name: String) throws -> Int64 {
    kind == plan.kind
      ? shop.missing.promise(kind, named: name) : try shop.missing.make(kind, named: name)
  }

  private func put(_ id: Int64, _ link: ImportPlan.LinkColumn, _ draft: inout RowDraft) {
    draft.put(.integer(id), at: link.place, link.property.type)
  }

  private func label(_ link: ImportPlan.LinkColumn) -> String {
    plan.labels.indices.contains(link.column) ? plan.labels[link.column] : link.property.name
  }
}
