import Domain

/// A file of the disk that was looked at, to be read as it is.
public struct FileOfDisk {
  public let name: String
  /// The whole path, for whoever reads it elsewhere.
  public let path: String
  /// Bytes.
  public let size: Int64
  public let pieces: BytePieces

  public init(name: String, path: String, size: Int64, pieces: @escaping BytePieces) {
    (self.name, self.path, self.size, self.pieces) = (name, path, size, pieces)
  }
}

/// A file that a job is to keep with a record.
nonisolated public struct AttachOrder: Equatable, Sendable {
  public let job: Int
  public let file: Attachment
  public let path: String

  /// In thousands, so that a job counts them in small numbers; all are read twice.
  public static func steps(_ bytes: Int64) -> Int { Int(bytes / 1000) }
}

/// The files on the person's own disk, which only the program touches.
public struct FilesDoor {
  /// - Throws: `FileTrouble`.
  public let read: (_ path: String) throws -> FileOfDisk
  /// Writes a file that is not there yet, and says where.
  public let write: (_ path: String, _ name: String, _ pieces: BytePieces) throws -> String
  /// Shows a copy in the program that is meant for it.
  public let show: (_ name: String, _ pieces: BytePieces) throws -> Void

  public init(
    read: @escaping (_ path: String) throws -> FileOfDisk,
    write: @escaping (_ path: String, _ name: String, _ pieces: BytePieces) throws -> String,
    show: @escaping (_ name: String, _ pieces: BytePieces) throws -> Void
  ) {
    self.read = read
    self.write = write
    self.show = show
  }

  static let closed = FilesDoor(
    read: { path in throw FileTrouble(path) }, write: { path, _, _ in throw FileTrouble(path) },
    show: { name, _ in throw FileTrouble(name) })
}

/// What is wrong with a file of the disk, in the reader's words.
public nonisolated struct FileTrouble: Error, Hashable, Sendable {
  public let sentence: String

  public init(_ sentence: String) { self.sentence = sentence }
}

/// Files that lie with a record.
extension AppModel {
  /// The one under the cursor of the card.
  private var currentFile: Attachment? { card?.tab == .files ? card?.currentFile : nil }

  /// With the deal under the cursor, the customer of the card, or the lead.
  func openAttach() throws {
    guard let record = workRecord, Attachment.schema.property(record.kind.rawValue) != nil else {
      return say(.info, phrases.acts.why(.record))
    }
    openForm(
      FormModel(
        .attachFile(record), subject: try repository.title(of: record), fields: [pathField()]))
  }

  private func pathField(_ text: String = "") -> FormModel.Field {
    FormModel.Field(
      property: Property("path", .text), owner: .setting, kind: .text, isRequired: true,
      text: TextField(text))
  }

  /// Takes the bytes in as they are now; the file of the disk may go afterwards.
  func attach(_ form: FormModel, to record: Reference) throws {
    var form = form
    guard try read(&form) != nil else { return show(problemsOf: form) }
    do {
      let source = try filesDoor.read(form.text("path").trimmed)
      var file = Attachment(id: repository.newID(Attachment.self)).on(record)
      file.name = source.name
      guard source.size <= Self.mostAtOnce else { return try attach(file, source, form) }
      let kept = try repository.attach(file, source.pieces)
      overlay = nil
      forget(form)
      try reload()
      say(.ok, phrases.files.attached(kept.name, form.subject))
    } catch let trouble as FileTrouble {
      form.fields[0].problem = .file(trouble)
      show(problemsOf: form)
    } catch let refusal as AttachmentRefusal {
      form.fields[0].problem = .file(FileTrouble(phrases.files.refusal(refusal)))
      show(problemsOf: form)
    }
  }

  /// Bytes that are taken in while a key waits.
  private static let mostAtOnce: Int64 = 4_000_000

  /// A job takes in a large file, and tells how far it is.
  private func attach(_ file: Attachment, _ source: FileOfDisk, _ form: FormModel) throws {
    guard source.size <= Attachment.largest else { throw AttachmentRefusal.tooLarge }
    guard !isWritingLong else { return say(.info, phrases.jobs.changing) }
    overlay = nil
    forget(form)
    let name = Attachment.cleaned(file.name)
    let job = LongJob(
      id: jobs.count + 1, title: phrases.files.attaching(name), since: clock.now(),
      total: AttachOrder.steps(source.size * 2))
    jobs.append(job)
    writeEnds[job.id] = { [self] written in
      if case .failure(RepositoryError.tooSlow) = written { return }
      _ = try written.get()
      try reload()
      say(.ok, phrases.files.attached(name, form.subject))
    }
    ask(for: .attach(AttachOrder(job: job.id, file: file, path: source.path)))
    say(.info, phrases.jobs.goesOn(keys(of: action("app.jobs"))))
  }

  func showFile() throws {
    guard let file = currentFile else { return }
    try filesDoor.show(file.name, pieces(of: file))
    say(.info, phrases.files.opened(file.name))
  }

  func openExtract() {
    guard let file = currentFile else { return say(.info, phrases.files.none) }
    openForm(
      FormModel(.extractFile(file.id), subject: file.name, fields: [pathField(file.name)]))
  }

  func extract(_ form: FormModel, _ id: ID<Attachment>) throws {
    var form = form
    guard try read(&form) != nil, let file = try repository.find(id) else {
      return show(problemsOf: form)
    }
    do {
      let path = try filesDoor.write(form.text("path").trimmed, file.name, pieces(of: file))
      overlay = nil
      forget(form)
      say(.ok, phrases.files.extracted(path))
    } catch let trouble as FileTrouble {
      form.fields[0].problem = .file(trouble)
      show(problemsOf: form)
    }
  }

  func removeFile() throws {
    guard let file = currentFile else { return say(.info, phrases.files.none) }
    try commit(
      Change(.delete, [Edit(before: file, after: nil)]), saying: phrases.stages.removed(file.name))
  }

  private func pieces(of file: Attachment) -> BytePieces {
    { [repository] take in try repository.readContent(of: file, take) }
  }
}

/// What is copied from a card.
extension AppModel {
  /// Ways to reach the person under the cursor, else all of the card, the customer's own first; each
  /// with whose it is.
  private var reaches: [(name: String, reach: Reach)] {
    if let person = card?.currentPerson {
      return person.reaches.map { (person.name, $0) }
    }
    guard let card = card?.card else { return [] }
    return card.who.reaches.map { (card.name, $0) }
      + card.people.flatMap { person in person.reaches.map { (person.name, $0) } }
  }

  func copyFirst() {
    guard let first = reaches.first else { return say(.info, phrases.files.nothingToCopy) }
    copy(first.reach.text)
  }

  func openCopy() {
    let all = reaches
    guard !all.isEmpty else { return say(.info, phrases.files.nothingToCopy) }
    cover(
      with: .pick(
        PickModel(
          title: phrases.files.copyTitle,
          all.map { name, reach in
            .init(text(of: reach), note: name) { $0.copy(reach.text) }
          })))
  }

  func copy(_ text: String) {
    ask(for: .copy(text))
    say(.ok, phrases.files.copied(text))
  }
}
