/// A customer in a list: never without state, owner and next step.
public struct CustomerRow: Hashable, Sendable {
  /// An account, or a contact who is a customer of their own.
  public let customer: Reference
  public var name: String
  public var city: String
  public var ownerName: String
  public var figures: CustomerFigures
  public var nextStepDue: Due?
  public var nextStepSubject: String
  /// Where it stands in the list, to read on from.
  public var place: RowPlace
  /// Those of the properties that were asked for, in their order; of a link, what it leads to is
  /// called, and of money the currency before the amount.
  public var values: [Value] = []

  public init(
    customer: Reference, name: String, city: String, ownerName: String, figures: CustomerFigures,
    nextStepDue: Due?, nextStepSubject: String, place: RowPlace
  ) {
    self.customer = customer
    self.name = name
    self.city = city
    self.ownerName = ownerName
    self.figures = figures
    self.nextStepDue = nextStepDue
    self.nextStepSubject = nextStepSubject
    self.place = place
  }
}

/// What the list is sorted by, then the id.
public struct RowPlace: Hashable, Sendable {
  public let key: Value
  public let id: Int64

  public init(key: Value, id: Int64) {
    self.key = key
    self.id = id
  }
}

public typealias CustomerPart = ListPart<RowPlace>

/// Everything known about a customer, on one screen.
public struct CustomerCard: Sendable {
  public enum Who: Hashable, Sendable {
    case account(Account)
    case contact(Contact)

    public var record: Record {
      switch self {
      case .account(let account): account.record
      case .contact(let contact): contact.record
      }
    }

    public var reaches: [Reach] {
      switch self {
      case .account(let account): account.reaches
      case .contact(let contact): contact.reaches
      }
    }
  }

  public var who: Who
  public var ownerName: String
  public var parentName: String
  /// In each currency: what is open and what was won.
  public var money: [CustomerMoney]
  public var figures: CustomerFigures
  /// Contacts of an account, at most 50.
  public var people: [Contact]
  /// Open deals first, then the newest closed, at most 100.
  public var deals: [Card]
  /// Planned activities by due date, at most 50.
  public var work: [Activity]
  /// Days of their purchases, the oldest first.
  public var purchases: [Day] = []
  /// What they and we did with each other, the newest first, at most 500.
  public var events: [Engagement.Event] = []
  /// The median of engagement among others of their segment; `nil` where too few have any.
  public var medianEngagement: Int?
  /// What people of an account, or a person, have beside their employer.
  public var posts: [Post] = []
  /// Those of the customer, their people and their deals, the newest first, at most 100.
  public var files: [Attachment] = []

  public init(
    who: Who, ownerName: String, parentName: String, money: [CustomerMoney],
    figures: CustomerFigures, people: [Contact], deals: [Card], work: [Activity]
  ) {
    self.who = who
    self.ownerName = ownerName
    self.parentName = parentName
    self.money = money
    self.figures = figures
    self.people = people
    self.deals = deals
    self.work = work
  }

  public var name: String {
    switch who {
    case .account(let account): account.name
    case .contact(let contact): contact.name
    }
  }

  public var reference: Reference {
    switch who {
    case .account(let account): Reference(account.id)
    case .contact(let contact): Reference(contact.id)
    }
  }
}

public struct CustomerMoney: Hashable, Sendable {
  /// Deals of one state, and what they come to: the amount, of won ones the actual revenue.
  public struct Sum: Hashable, Sendable {
    public let count: Int
    public let amount: Amount

    public init(count: Int, amount: Amount) {
      self.count = count
      self.amount = amount
    }
  }

  public let currency: Currency
  public let open: Sum
  public let won: Sum
  public let lost: Sum

  public init(currency: Currency, open: Sum, won: Sum, lost: Sum) {
    self.currency = currency
    (self.open, self.won, self.lost) = (open, won, lost)
  }
}

/// A part that somebody has somewhere beside their employer.
public struct Post: Hashable, Sendable {
  public let affiliation: Affiliation
  /// The person on a company's card, the company on a person's.
  public let name: String

  public init(affiliation: Affiliation, name: String) {
    self.affiliation = affiliation
    self.name = name
  }
}

/// What a story is narrowed to.
public enum TimelineTopic: String, CaseIterable, Sendable {
  case all, calls, mails, meetings, notes, changes
}

/// One row of a customer's story, newest first.
public enum TimelineItem: Hashable, Sendable {
  /// The customer came from one state to another, because of what was bought or was not.
  case state(StateMove, at: Instant)
  /// Somebody changed something of the customer or of a deal of theirs.
  case entry(JournalEntry)
  /// A deal that was closed already when it came into the file.
  case closing(Closing)
  /// An activity that was done.
  case activity(Activity, ownerName: String)
  case note(Note, authorName: String)
  /// The customer looked at something, or took it.
  case signal(Signal)

  public var at: Instant {
    switch self {
    case .entry(let entry): entry.at
    case .closing(let closing): closing.at
    case .activity(let activity, _): activity.doneAt ?? activity.createdAt
    case .note(let note, _): note.at
    case .signal(let signal): signal.at
    case .state(_, let at): at
    }
  }
}

/// A deal and how it ended, of which nothing but the day is known.
public struct Closing: Hashable, Sendable {
  public let deal: Opportunity
  public let isWon: Bool
  public let at: Instant

  public init(deal: Opportunity, isWon: Bool, at: Instant) {
    (self.deal, self.isWon, self.at) = (deal, isWon, at)
  }
}

/// Something that a search found.
public struct SearchHit: Hashable, Sendable {
  public let reference: Reference
  public let title: String
  /// Company of a person, city of a company, customer of a deal.
  public let subtitle: String
  /// Stage of a deal, which the reader's language names.
  public let stage: ID<Stage>?

  public init(reference: Reference, title: String, subtitle: String, stage: ID<Stage>? = nil) {
    self.reference = reference
    self.title = title
    self.subtitle = subtitle
    self.stage = stage
  }
}
