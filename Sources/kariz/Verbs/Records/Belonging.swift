import Domain
import ViewModels

/// Whom an activity or a note belongs to, as `--on` names it.
enum Belonging {
  case lead(Lead)
  case account(Account)
  case contact(Contact)
  case opportunity(Opportunity)

  init(_ text: String, _ session: Session) throws {
    let reference = try session.resolver().find([.lead, .account, .contact, .opportunity], text)
    guard let record = try session.repository().record(reference) else {
      throw Exit(.notFound, session.phrases.records.noSuchRecord(text))
    }
    switch record.kind {
    case .lead: self = .lead(try Lead(record))
    case .account: self = .account(try Account(record))
    case .contact: self = .contact(try Contact(record))
    default: self = .opportunity(try Opportunity(record))
    }
  }
}

extension Activity {
  @MainActor func on(_ text: String, _ session: Session) throws -> Activity {
    var activity = self
    switch try Belonging(text, session) {
    case .lead(let lead): activity.lead = lead.id
    case .account(let account): activity.account = account.id
    case .contact(let contact): activity = activity.on(contact)
    case .opportunity(let deal): activity = activity.on(deal)
    }
    return activity
  }
}

extension Note {
  /// A note belongs to somebody always.
  @MainActor func on(_ text: String?, _ session: Session) throws -> Note {
    guard let text else {
      let isLinked = lead != nil || account != nil || contact != nil || opportunity != nil
      if isLinked { return self }
      throw Exit(.wrongUse, session.phrases.records.customerWanted)
    }
    var note = self
    switch try Belonging(text, session) {
    case .lead(let lead): note.lead = lead.id
    case .account(let account): note.account = account.id
    case .contact(let contact): note.contact = contact.id
    case .opportunity(let deal): note.opportunity = deal.id
    }
    return note
  }
}

extension Session {
  /// The part with its role as it is spelt, where nobody has it twice.
  func checkedPost(_ record: Record) throws -> Record {
    let post = try Affiliation(record).spelt
    try repository().checkPost(post)
    return post.record
  }
}
