import ArgumentParser
import Domain
import ViewModels

/// `kariz attach offer.pdf --on name:Nova`.
struct AttachFiles: Verb {
  static let configuration = CommandConfiguration(
    commandName: "attach",
    abstract: "Keep files with a record, inside the file: all of them or none; print their ids.")

  @Argument(help: "The files.", completion: .file()) var files: [String]
  @Option(help: "The lead, account, contact or opportunity: an id, an ending, or name:TEXT.")
  var on: String

  @MainActor func run(in session: Session) throws {
    let record = try session.resolver().find([.lead, .account, .contact, .opportunity], on)
    let repository = try session.repository()
    let disk = PersonalFiles(session: session)
    let kept = try repository.together {
      try files.map { path in
        let source = try disk.read(path)
        var file = Attachment(id: repository.newID(Attachment.self)).on(record)
        file.name = source.name
        return try repository.attach(file, source.pieces)
      }
    }
    for file in kept { try session.printAdded(Reference(file.id)) }
  }
}

/// `kariz attachment extract 4711 --output offer.pdf`.
struct ExtractAttachment: Verb {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Write the file to the disk, byte for byte.")

  @Argument(help: "An id, the end of an id, or name:TEXT.") var id: String
  @Option(help: "Where to; its own name in this folder unless given.", completion: .file())
  var output: String?
  @Flag(help: "Replace a file that is there already.") var force = false

  @MainActor func run(in session: Session) throws {
    let file = try session.find(Attachment.self, id)
    let repository = try session.repository()
    let path = try PersonalFiles(session: session).write(
      output ?? file.name, file.name, force: force
    ) { take in try repository.readContent(of: file, take) }
    session.say(session.phrases.files.extracted(path))
  }
}

/// `kariz attachment open 4711`.
struct OpenAttachment: Verb {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Show a copy in the program that KARIZ_OPEN names, else the desktop's.")

  @Argument(help: "An id, the end of an id, or name:TEXT.") var id: String

  @MainActor func run(in session: Session) throws {
    let file = try session.find(Attachment.self, id)
    let repository = try session.repository()
    try PersonalFiles(session: session).show(file.name, waits: true) { take in
      try repository.readContent(of: file, take)
    }
  }
}
