extension Record {
  /// A new record of a kind that is known at run time only, with the values that it begins with.
  public init(blank kind: Kind, id: Int64) {
    self =
      switch kind {
      case .lead: Lead(id: ID(id)).record
      case .account: Account(id: ID(id)).record
      case .contact: Contact(id: ID(id)).record
      case .opportunity: Opportunity(id: ID(id)).record
      case .activity: Activity(id: ID(id)).record
      case .note: Note(id: ID(id)).record
      case .pipeline: Pipeline(id: ID(id)).record
      case .stage: Stage(id: ID(id)).record
      case .playbook: PlaybookStep(id: ID(id)).record
      case .user: User(id: ID(id)).record
      case .team: Team(id: ID(id)).record
      case .setting: Setting(id: ID(id)).record
      case .affiliation: Affiliation(id: ID(id)).record
      case .verdict: Verdict(id: ID(id)).record
      case .field: CustomField(id: ID(id)).record
      case .attachment: Attachment(id: ID(id)).record
      }
  }
}
