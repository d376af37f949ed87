import Domain
import Exchange

/// Reads files of other programs into the file: all rows are checked first, then those that are
/// good go in as one change, which one undo takes back.
nonisolated struct Importer {
  private let repository: any Repository
  private let request: ImportRequest
  private let reading: Reading
  private let names: HeaderNames
  private let translations: [String: [String]]
  private let rejects: RejectedRows?
  /// Told of the rows that were read, now and then; what it throws ends the import, which then leaves
  /// nothing.
  private let watch: (ImportStep) throws -> Void

  /// - Parameters:
  ///   - names: the headers by which fields are known.
  ///   - translations: what an unedited default stage is called, by its key.
  ///   - rejects: where rejected rows go.
  /// - Throws: `ImportRefusal`
  init(
    _ repository: any Repository, _ request: ImportRequest, _ reading: Reading,
    names: HeaderNames, translations: [String: [String]], rejects: RejectedRows?,
    watch: @escaping (ImportStep) throws -> Void = { _ in }
  ) throws(ImportRefusal) {
    guard rejects == nil || request.paths.count == 1 else { throw .rejectsOfSeveralFiles }
    guard rejects == nil || !request.paths.contains(where: MailFile.isOne) else {
      throw .rejectsOfMails
    }
    self.repository = repository
    self.request = request
    self.reading = reading
    self.names = names
    self.translations = translations
    self.rejects = rejects
    self.watch = watch
  }

  /// - Throws: `ImportRefusal`, `Exchange.ReadingError`, `RepositoryError`; nothing was written then.
  func run() throws -> ImportReport {
    var report = ImportReport()
    let sheets = request.paths.filter { !MailFile.isOne($0) }
    let plans = try sheets.map { path in (path, try plan(for: path)) }
    report.leftOut = plans.filter { !$0.1.leftOut.isEmpty }.map { path, plan in
      ImportReport.LeftOut(path: path, columns: plan.leftOut)
    }
    do {
      if request.isDryRun {
        try read(plans, into: CountingWriter(nil), newcomer: nil, &report)
      } else {
        let newcomer = try joined(plans.map(\.1))
        _ = try repository.bulk(.import) { writer in
          try read(plans, into: CountingWriter(writer), newcomer: newcomer, &report)
        }
      }
    } catch is NothingToWrite {}
    try rejects?.finish()
    return report
  }

  /// Rows from one word about them to the next.
  private static let pace = 256

  /// What other files link to comes first.
  private static let order: [Kind] = [
    .user, .account, .contact, .lead, .opportunity, .activity,
    .event,
  ]

  /// Lets the one who acts join now, before users come, or are made, who may have their login.
  /// - Returns: `nil` where they are known already.
  private func joined(_ plans: [ImportPlan]) throws -> User? {
    let bringsUsers = plans.contains { plan in
      plan.kind == .user
        || request.makesMissing && plan.links.contains { $0.target == .user }
    }
    guard bringsUsers, try repository.me() == nil else { return nil }
    try repository.commit(Change(.join, []))
    return try repository.me()
  }

  private func read(
    _ plans: [(path: String, plan: ImportPlan)], into writer: CountingWriter, newcomer: User?,
    _ report: inout ImportReport
  ) throws {
    let shop = try ImportShop(
      repository, writer, reading, translations: translations, newcomer: newcomer)
    for kind in Self.order {
      for (path, plan) in plans where plan.kind == kind { try read(path, plan, shop, &report) }
    }
    try readMails(shop, &report)
    try shop.writeStages()
    report.made += shop.missing.count
    if writer.count == 0 { throw NothingToWrite() }
    try watch(.writes)
  }

  /// Mails come last: they are filed with those whom the other files bring.
  private func readMails(_ shop: ImportShop, _ report: inout ImportReport) throws {
    var mails = try MailImport(shop, makesMissing: request.makesMissing)
    for path in request.paths where MailFile.isOne(path) {
      let file = try MailFile(path: path)
      while let mail = try file.next() {
        report.read += 1
        if report.read % Self.pace == 0 { try watch(.read(report.read)) }
        do {
          if try mails.take(mail) { report.new += 1 } else { report.duplicate += 1 }
        } catch let reason as RejectReason {
          report.reject(path, file.line, reason)
        }
      }
    }
    report.made += mails.made
    report.tooLarge = mails.tooLarge
  }

  private func plan(for path: String) throws -> ImportPlan {
    let header = try reader(of: path).header
    guard !header.isEmpty else { throw ImportRefusal.emptyFile(path: path) }
    let own = Self.order.first {
      ImportPlan.isOwnHeader(header, names.custom.schema(of: $0))
    }
    guard let kind = request.target.kind ?? own ?? names.kind(of: header) else {
      throw ImportRefusal.unclearTarget(path: path)
    }
    guard try kind != .lead || repository.usesLeads() else { throw ImportRefusal.withoutLeads }
    return try ImportPlan(header: header, kind: kind, request: request, names: names, path: path)
  }

  private var options: DelimitedOptions { DelimitedOptions(encoding: request.encoding) }

  private func reader(of path: String) throws -> DelimitedReader {
    try DelimitedReader(path: path, options: options)
  }

  private func rows(of path: String, _ plan: ImportPlan) -> RowsAhead<CheckedRow> {
    RowsAhead(path: path, options: options, isOwnExport: plan.isOwn) { [reading] in
      var cells = RowCells(plan, reading)
      return { CheckedRow($0, &cells) }
    }
  }

  private func read(
    _ path: String, _ plan: ImportPlan, _ shop: ImportShop, _ report: inout ImportReport
  ) throws {
    let reader = try reader(of: path)
    if reader.encoding != .utf8 { report.encodings[path] = reader.encoding }
    var sheet = try SheetImport(plan, request, shop, coming: try comingRows(path, plan))
    let rows = rows(of: path, plan)
    while let checked = try rows.next() {
      report.read += 1
      if report.read % Self.pace == 0 { try watch(.read(report.read)) }
      do {
        switch try sheet.take(checked) {
        case .new: report.new += 1
        case .updated: report.updated += 1
        case .duplicate: report.duplicate += 1
        }
      } catch let reason as RejectReason {
        report.reject(path, checked.row.line, reason)
        try rejects?.write(checked.row, reason, of: reader, isOwn: plan.isOwn)
      }
    }
    try shop.missing.keepPromises()
  }

  /// Goes through the file once to know its rows, where a row may name one further down.
  private func comingRows(_ path: String, _ plan: ImportPlan) throws -> ComingRows {
    let namesItself = plan.links.contains { $0.target == plan.kind }
    guard namesItself, plan.isOwn || !request.makesMissing else { return ComingRows() }
    let shop = try ImportShop(
      repository, CountingWriter(nil), reading, translations: translations, newcomer: nil)
    var sheet = try SheetImport(plan, request, shop, coming: nil)
    let rows = rows(of: path, plan)
    while let row = try rows.next() {
      do { _ = try sheet.take(row) } catch is RejectReason {}
    }
    return sheet.coming.settled()
  }
}

/// How far an import is.
nonisolated enum ImportStep: Sendable {
  /// So many rows are read and checked.
  case read(Int)
  /// All are; they go into the file now.
  case writes
}

/// Counts what goes on to the file; without one it is a dry run.
private nonisolated final class CountingWriter: BulkWriter {
  private let next: (any BulkWriter)?
  private(set) var count = 0

  init(_ next: (any BulkWriter)?) { self.next = next }

  func add(_ record: Record) throws {
    count += 1
    try next?.add(record)
  }

  func edit(_ edit: Edit) throws {
    count += 1
    try next?.edit(edit)
  }

  func attach(_ file: Attachment, _ pieces: BytePieces) throws {
    count += 1
    try next?.attach(file, pieces)
  }
}

/// Ends a bulk change that has nothing to write.
private nonisolated struct NothingToWrite: Error {}
