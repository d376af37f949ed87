import ArgumentParser
import Domain
import ViewModels

/// `kariz pipeline stages Sales`.
struct ListStages: Verb {
  static let configuration = CommandConfiguration(
    commandName: "stages", abstract: "List the stages of a pipeline in their order.")

  @Argument(help: "The pipeline; the one that a file begins with unless given.")
  var pipeline: String?

  @MainActor func run(in session: Session) throws {
    let row = try StageRow(of: pipeline.map { try session.pipeline($0) }, session)
    let columns = try RecordColumns(.stage, session)
    var printer = try RowPrinter(columns.columns, session)
    let listed = try session.repository().list(ListQuestion(.stage))
    for stage in row.stages {
      guard let record = listed.first(where: { $0.record.id == stage.id.raw }) else { continue }
      try printer.write(columns.row(record))
    }
    try printer.finish()
  }
}

/// `kariz pipeline stage add --name Demo --probability 30 --at 2`.
struct AddStage: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an open stage. --help lists the fields.")

  static var makesFile: Bool { true }

  @Argument(parsing: .captureForPassthrough, help: "--name NAME [--FIELD VALUE]… [--at PLACE]")
  var arguments: [String] = []

  @MainActor func run(in session: Session) throws {
    let typed = try FieldArguments(
      arguments, of: Kind.stage.schema, extras: NewRecord.extras(of: .stage), session.phrases)
    guard !typed.asksForHelp else {
      return try FieldHelp(Kind.stage.schema, isNew: true).print(session)
    }
    try typed.refuseWords(session.phrases)
    let row = try StageRow(
      of: typed.extra("pipeline").map { try session.pipeline($0) }, session)
    let repository = try session.repository()
    var record = Record(blank: .stage, id: repository.newID(Stage.self).raw)
    try session.fieldWriter().fill(&record, with: typed.fields, isNew: true)
    try RecordRules(session.phrases).check(record)
    var stage = try Stage(record)
    stage.pipeline = try row.home(session).id
    let place = try typed.extra("at").map { try session.place($0) }
    try repository.commit(.addStage(stage, at: place, among: row.stages))
    try session.printAdded(Reference(stage.id))
  }
}

/// `kariz pipeline stage move Propose --to 1`.
struct MoveStage: Verb {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move an open stage to another place, counted from 1.")
  static var makesFile: Bool { true }

  @Argument(help: "The stage: a name, an id, or the end of an id.") var stage: String
  @Option(help: "The place among the open stages, counted from 1.") var to: String
  @Option(help: "The pipeline of the stage.") var pipeline: String?

  @MainActor func run(in session: Session) throws {
    let (stage, row) = try session.stage(stage, in: pipeline)
    let change = try Change.moveStage(stage, to: session.place(to), among: row.stages)
    if !change.isEmpty { try session.repository().commit(change) }
    try session.printChanged(Reference(stage.id))
  }
}

/// `kariz pipeline stage remove Develop --to Qualify`.
struct RemoveStage: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove an open stage; its deals go to another one.",
    aliases: ["delete"])
  static var makesFile: Bool { true }

  @Argument(help: "The stage: a name, an id, or the end of an id.") var stage: String
  @Option(help: "The open stage that takes its deals.") var to: String?
  @Option(help: "The pipeline of the stage.") var pipeline: String?

  @MainActor func run(in session: Session) throws {
    let (stage, row) = try session.stage(stage, in: pipeline)
    let other = try to.map { try row.find($0, session) }
    let repository = try session.repository()
    try repository.commit(repository.removal(of: stage, dealsTo: other))
  }
}

extension StageRow {
  fileprivate func home(_ session: Session) throws -> Pipeline {
    guard let pipeline else {
      throw Exit(.refused, session.phrases.records.nothingHere("kariz pipeline add"))
    }
    return pipeline
  }
}

extension Session {
  /// A pipeline by its id or by any name that it has, in any language while it is unedited.
  func pipeline(_ text: String) throws -> Pipeline {
    let wanted = Folding.fold(text)
    let named = try repository().all(Pipeline.self).filter { pipeline in
      Language.allCases.contains {
        Folding.fold(Phrases.of($0).terms.pipeline(pipeline)) == wanted
      }
    }
    return try named.count == 1 ? named[0] : find(Pipeline.self, text)
  }

  fileprivate func stage(_ text: String, in pipeline: String?) throws -> (Stage, StageRow) {
    let home = try pipeline.map { try self.pipeline($0) }
    let stage = try resolver().stage(text, in: home?.id)
    return (stage, try StageRow(of: repository().find(stage.pipeline), self))
  }

  /// A place as people count, from 1, as the program does.
  fileprivate func place(_ text: String) throws -> Int {
    guard let place = Numbers.whole(text).flatMap({ Int(exactly: $0) }), place > 0 else {
      let right = phrases.forms.expected(.number)
      throw Exit(.wrongUse, phrases.records.wrongValue("--to", text, right))
    }
    return place - 1
  }
}
