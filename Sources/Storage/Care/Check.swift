import Domain
import Foundation
import GRDB

extension SQLiteRepository {
  /// Looks at everything: pages, links, the journal's chain, what is kept, modes and room. It reads
  /// the whole file.
  /// - Returns: nothing when the file is sound.
  public func check() throws -> [CheckFinding] {
    let inside = try read { db in
      let proof = Proof(db)
      return try proof.pages() + proof.links() + proof.chain() + proof.totals() + proof.kept()
        + proof.contents()
    }
    return try inside + modes() + room()
  }

  /// Builds everything that is kept anew from the rows, and lets go of bytes that no file names any
  /// more. No record changes, so no entry is made.
  public func repair() throws {
    try write { db in
      try Contents(db).letGo(since: clock.now().adding(minutes: -Contents.daysKept * 1440))
      try db.execute(sql: "REINDEX")
      for kind in Kind.allCases { try db.keepNames(kind, where: .always) }
      try db.keepDeals(where: .always)
      try db.run(Fragment("DELETE FROM laneTotal"))
      try db.count(.plus, dealsWhere: .always)
      try db.run(Fragment("DELETE FROM planTotal"))
      try db.count(.plus, activitiesWhere: .always)
      for kind in [Kind.account, .contact] {
        try db.keepFigures(kind, where: .always)
        try db.keepSegments(kind, where: .always, SegmentReading(db))
        try db.keepContacts(kind, where: .always)
      }
      for kind in Kind.allCases where kind.hasNextStep {
        try db.keepNextSteps(kind, where: .always)
      }
      try db.keepLastTouch(where: .always)
      for kind in Kind.allCases where kind.isSearched { try db.rebuildSearch(kind) }
      try db.run(Fragment("DELETE FROM matchKey"))
      for kind in Party.kinds { try db.addMatchKeys(kind, where: .always) }
      try db.run(Fragment("DELETE FROM fieldKey"))
      for kind in FieldKeys.kinds { try db.addFieldKeys(kind, where: .always) }
    }
    forgetSmallTables()
  }

  /// The hash of the newest entry in hexadecimal, to be kept elsewhere: it stands for all before it.
  public func head() throws -> String {
    let hash = try read { try Journal($0).last()?.hash } ?? ChainLink.beginning
    return hash.map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// Who else can read the file or change it, where it is one's own and so can be mended.
  public func openness() throws -> CheckFinding? { place.isForeign ? nil : try modes().first }

  private func modes() throws -> [CheckFinding] {
    let (others, writers, sticky) = (mode_t(0o077), mode_t(0o022), mode_t(0o1000))
    return try [(path, others), (path + "-wal", others), (place.folder, writers)].compactMap {
      guard let found = try Status(of: $0.0), found.mode & $0.1 != 0 else { return nil }
      // In a folder like /tmp others may make files, but not take away ours.
      guard found.form != S_IFDIR || found.mode & sticky == 0 else { return nil }
      return .tooOpen(path: $0.0, mode: Int(found.mode), isFolder: found.form == S_IFDIR)
    }
  }

  private func room() throws -> [CheckFinding] {
    let system = try FileManager.default.attributesOfFileSystem(forPath: place.folder)
    let needed = try Status(of: path)?.size ?? 0
    guard let free = (system[.systemFreeSize] as? NSNumber)?.int64Value, free < needed else {
      return []
    }
    return [.littleSpace(free: free, needed: needed)]
  }
}

extension Database {
  fileprivate func rebuildSearch(_ kind: Kind) throws {
    guard let text = Kept.searchText(kind) else { return }
    let table = kind.rawValue
    try execute(sql: "INSERT INTO \(table)Search(\(table)Search) VALUES ('rebuild')")
    let strays = "SELECT id FROM \(table)Search_content WHERE id NOT IN (SELECT id FROM \(table))"
    try dropSearch(kind, ids: Fragment(strays))
    try keepSearch(kind, where: Fragment(Proof.searchDiffers(table, text)))
  }
}
