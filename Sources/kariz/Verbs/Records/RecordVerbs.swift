import ArgumentParser
import Domain

/// The commands on single kinds of record.
nonisolated enum RecordVerbs {
  static var all: [any ParsableCommand.Type] {
    [
      Records<Lead>.self, Records<Account>.self, Records<Contact>.self,
      Records<Opportunity>.self, Records<Activity>.self, Records<Note>.self,
      Records<Pipeline>.self, Records<Stage>.self, Records<PlaybookStep>.self, Records<User>.self,
      Records<Team>.self, Records<Affiliation>.self, Records<CustomField>.self,
      Records<Signal>.self, Records<Attachment>.self,
    ]
  }

  /// What a kind is called on the command line besides its own word.
  static func aliases(of kind: Kind) -> [String] {
    switch kind {
    case .opportunity: ["opportunities", "opp", "opps", "deal", "deals"]
    case .activity: ["activities", "task", "tasks"]
    case .attachment: ["attachments", "file", "files"]
    case .lead, .account, .contact, .note, .pipeline, .stage, .playbook, .user, .team, .setting,
      .affiliation, .event, .verdict, .field:
      [kind.rawValue + "s"]
    }
  }

  fileprivate static func verbs<E: Entity>(on type: E.Type) -> [any ParsableCommand.Type] {
    let common: [any ParsableCommand.Type] = [
      ListRecords<E>.self, ShowRecord<E>.self, SetRecord<E>.self, CountRecords<E>.self,
    ]
    let addAndDelete: [any ParsableCommand.Type] = [AddRecord<E>.self, DeleteRecords<E>.self]
    return switch E.kind {
    case .stage: common + [AddStage.self, MoveStage.self, RemoveStage.self]
    case .opportunity: addAndDelete + common + OpportunityVerbs.all
    case .activity:
      addAndDelete + common + [
        CompleteActivity.self, SnoozeActivity.self, LogActivity.self,
      ]
    case .pipeline: addAndDelete + common + [ListStages.self, Records<Stage>.self]
    case .attachment:
      [DeleteRecords<E>.self] + common + [ExtractAttachment.self, OpenAttachment.self]
    case .lead: addAndDelete + common + LeadVerbs.all + [MergeRecords<E>.self]
    case .account, .contact: addAndDelete + common + [MergeRecords<E>.self]
    case .playbook: addAndDelete + common + [CopyPlaybook.self]
    case .note, .user, .team, .setting, .affiliation, .event, .verdict, .field:
      addAndDelete + common
    }
  }
}

/// One kind of record: `kariz lead …`, and likewise for all others.
struct Records<E: Entity>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: E.kind.rawValue,
      abstract: "Commands on one \(E.kind.rawValue), or many.",
      subcommands: RecordVerbs.verbs(on: E.self),
      aliases: RecordVerbs.aliases(of: E.kind))
  }
}
