/// Why records cannot be merged.
public enum MergeRefusal: Error, Hashable, Sendable {
  /// It takes two different ones.
  case onlyOne
  /// Leads, accounts and contacts are merged, and each with their like.
  case otherKind
}

extension Repository {
  /// The change that makes one of several records: the survivor as it is merged, everything that
  /// belonged to the others on it, and for each of these a verdict by which its id still leads there.
  /// - Throws: `MergeRefusal`.
  public func merge(_ merger: Merger) throws -> Change {
    let losers = merger.records.dropFirst()
    guard Party.kinds.contains(merger.kind), losers.allSatisfy({ $0.kind == merger.kind }) else {
      throw MergeRefusal.otherKind
    }
    let ids = Set(merger.records.map(\.id))
    guard !losers.isEmpty, ids.count == merger.records.count else { throw MergeRefusal.onlyOne }
    let merged = merger.merged(at: clock.now())
    let first = Edit(before: merger.survivor, after: merged)
    let gone = losers.flatMap { loser in
      [
        Edit(before: loser, after: nil),
        Edit(before: nil, after: verdict(loser, into: merger.survivor)),
      ]
    }
    return Change(.merge, [first] + (try moves(merger, ids)) + gone + posts(merger, merged))
  }

  /// The records of these ids as they are, the first of them the survivor.
  public func merger(of references: [Reference]) throws -> Merger {
    let records = try references.compactMap { try record($0) }
    guard records.count == references.count, !records.isEmpty else { throw MergeRefusal.onlyOne }
    return Merger(records, try customFields())
  }

  private func verdict(_ loser: Record, into survivor: Record) -> Record {
    var verdict = Verdict(id: newID(Verdict.self))
    verdict.ruling = .merged
    verdict.of = loser.kind.rawValue
    (verdict.one, verdict.other) = (loser.id, survivor.id)
    verdict.at = clock.now()
    return verdict.record
  }

  /// Every row that links to one of those that go, as it links to the one that stays.
  private func moves(_ merger: Merger, _ ids: Set<Int64>) throws -> [Edit?] {
    let losers = ids.subtracting([merger.survivor.id])
    return try Kind.allCases.flatMap { child -> [Edit?] in
      let links = child.properties.dropFirst().filter { $0.type == .link(merger.kind) }
      let rows = try links.flatMap { link in try losers.flatMap { try linked(child, link, to: $0) }
      }
      let distinct = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return distinct.values.sorted { $0.id < $1.id }.filter {
        child != merger.kind || !ids.contains($0.id)
      }
      .map { Edit(before: $0, after: $0.relinked(links, from: losers, to: merger.survivor.id)) }
    }
  }

  private func linked(_ child: Kind, _ link: Property, to id: Int64) throws -> [Record] {
    let filter = Filter([.link(link, [String(id)])])
    return try list(ListQuestion(child, where: filter)).map(\.record)
      .filter { $0[link.name].integer == id }
  }

  /// A person who worked elsewhere too goes on having a part there.
  private func posts(_ merger: Merger, _ merged: Record) -> [Edit?] {
    guard merger.kind == .contact else { return [] }
    var seen = Set([merged["account"].integer].compactMap { $0 })
    return merger.records.compactMap { record -> Edit? in
      guard let account = record["account"].integer, seen.insert(account).inserted else {
        return nil
      }
      var post = Affiliation(id: newID(Affiliation.self))
      post.contact = ID(merger.survivor.id)
      post.account = ID(account)
      post.role = record["title"].text ?? ""
      (post.createdAt, post.updatedAt) = (clock.now(), clock.now())
      return Edit(before: nil, after: post)
    }
  }
}

extension Record {
  fileprivate func relinked(_ links: [Property], from losers: Set<Int64>, to id: Int64) -> Record {
    var record = self
    for link in links {
      if let old = self[link.name].integer, losers.contains(old) {
        record[link.name] = .integer(id)
      }
    }
    return record
  }
}
