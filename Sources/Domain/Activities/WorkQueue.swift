/// Why something stands in the day's queue; the order of the groups is the first part of its rank.
public enum QueueGroup: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// Leads past their hours for a first contact.
  case uncontacted
  case overdue
  /// Today at a time, and today at any time.
  case timed, untimed
  /// Planned without a date.
  case undated
  case done
  /// Deals for which nothing is planned, and those whose close date has passed.
  case unplanned, closePassed
  /// Deals with which nothing has happened for longer than their stage allows, and nothing is due
  /// today.
  case stale
  /// Customers, and people, who by their rhythm are due to buy again; nothing is planned.
  case againAccount, againContact
  /// Customers, and people, with whom somebody should be in touch again by now; nothing is planned.
  case touchAccount, touchContact

  /// The largest or the newest comes first.
  public var isDescending: Bool {
    switch self {
    case .unplanned, .done: true
    case .uncontacted, .overdue, .timed, .untimed, .undated, .closePassed, .stale, .againAccount,
      .againContact, .touchAccount, .touchContact:
      false
    }
  }

  public static func < (a: QueueGroup, b: QueueGroup) -> Bool { a.rawValue < b.rawValue }
}

/// A line of the day's queue: an activity, a lead, a deal or a customer.
public struct QueueRow: Hashable, Sendable {
  public let subject: Reference
  /// What is to be done, or what the lead or deal is called.
  public var title: String
  public var form: Activity.Form?
  /// When it is due; of a customer, when they bought last.
  public var due: Due?
  public var priority = Activity.Priority.normal
  /// When it was done, or since when nobody has cared.
  public var at: Instant?
  public var outcome = ""
  public var lead: ID<Lead>?
  /// Account, else the contact who is the customer.
  public var customer: Reference?
  public var customerName = ""
  public var deal: ID<Opportunity>?
  public var dealName = ""
  public var money: Money?
  public var place: QueuePlace

  public init(subject: Reference, title: String, place: QueuePlace) {
    self.subject = subject
    self.title = title
    self.place = place
  }

  public var group: QueueGroup { place.group }
  public var activity: ID<Activity>? { subject.kind == .activity ? ID(subject.raw) : nil }

  /// The record that it is about.
  public var record: Reference {
    deal.map { Reference($0) } ?? customer ?? lead.map { Reference($0) } ?? subject
  }
}

/// Where a line stands: its group, what it is ranked by within it, and its id, so that the order is
/// the same in every reading.
public struct QueuePlace: Hashable, Sendable {
  public let group: QueueGroup
  public let keys: [Value]
  public let id: Int64

  public init(group: QueueGroup, keys: [Value], id: Int64) {
    self.group = group
    self.keys = keys
    self.id = id
  }

  /// The place right before it, to read on from it itself.
  public var justBefore: QueuePlace {
    QueuePlace(group: group, keys: keys, id: group.isDescending ? id + 1 : id - 1)
  }
}

public typealias QueuePart = ListPart<QueuePlace>

/// What of the queue is asked for; a filter that makes no sense for a kind leaves that out.
public struct QueueQuestion: Hashable, Sendable {
  /// Whose queue it is, by what a filter says of owners; `nil` is that of the user who acts.
  public let owner: Filter?
  public let activities: Filter?
  public let leads: Filter?
  public let deals: Filter?
  public let customers: Filter?

  public init(
    activities: Filter? = Filter(), leads: Filter? = Filter(), deals: Filter? = Filter(),
    customers: Filter? = Filter()
  ) {
    let owners = activities?.terms.filter(\.isAboutOwner) ?? []
    owner = owners.isEmpty ? nil : Filter(owners)
    self.activities = activities?.withoutOwner
    self.leads = leads?.withoutOwner
    self.deals = deals?.withoutOwner
    self.customers = customers?.withoutOwner
  }

  public var isEmpty: Bool {
    [activities, leads, deals, customers].allSatisfy { $0?.isEmpty ?? false }
  }

  public func filter(of group: QueueGroup) -> Filter? {
    switch group {
    case .uncontacted: leads
    case .overdue, .timed, .untimed, .undated, .done: activities
    case .unplanned, .closePassed, .stale: deals
    case .againAccount, .againContact, .touchAccount, .touchContact: customers
    }
  }
}

extension Filter {
  fileprivate var withoutOwner: Filter { Filter(terms.filter { !$0.isAboutOwner }) }
}

extension Filter.Term {
  /// Something in it says whose a record is.
  fileprivate var isAboutOwner: Bool {
    leaves.contains { leaf in
      switch leaf {
      case .link(let property, _), .linkToMe(let property), .has(let property),
        .compare(let property, _, _):
        property.name == "owner"
      case .mark(.mine), .team: true
      case .words, .compareProperties, .contains, .mark, .tag, .not, .any, .all: false
      }
    }
  }
}

extension Lead {
  /// Hours within which a new lead is to be contacted, where the file says nothing else.
  public static let hoursToContact = 24
}
