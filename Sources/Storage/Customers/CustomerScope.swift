import Domain

/// What belongs to a customer: their deals and their people, and what is linked to any of these.
struct CustomerScope {
  let customer: Reference

  init(_ customer: Reference) { self.customer = customer }

  private var link: String {
    switch customer.kind {
    case .account, .opportunity, .lead: customer.kind.rawValue
    default: "contact"
    }
  }

  /// One deal or lead alone is asked for.
  private var isAlone: Bool { [.opportunity, .lead].contains(customer.kind) }

  /// Opportunities `o` that count for the customer: one with an account is the account's, whoever
  /// the contact is.
  var ownDeals: Fragment {
    customer.kind == .account ? deals : deals + " AND o.account IS NULL"
  }

  /// Opportunities `o` that the customer has to do with.
  var deals: Fragment { Fragment("o.\(link) = ?", binding: customer.raw) }

  /// The same, or the one deal that is asked for.
  var closable: Fragment {
    customer.kind == .opportunity ? Fragment("o.id = ?", binding: customer.raw) : deals
  }

  /// The ids of rows of a table (`activity`, `note`, `attachment`) that are linked to the customer, to one of
  /// their people or to one of their deals; each once.
  func linked(_ table: String) -> Fragment {
    let own = Fragment("SELECT id FROM \(table) WHERE \(link) = ?", binding: customer.raw)
    guard !isAlone else { return own }
    let ofDeals =
      "SELECT t.id FROM opportunity o CROSS JOIN \(table) t ON t.opportunity = o.id WHERE " + deals
    let ofLeads = Fragment(
      "SELECT t.id FROM lead l CROSS JOIN \(table) t ON t.lead = l.id WHERE l.\(link) = ?",
      binding: customer.raw)
    guard customer.kind == .account else { return own + " UNION " + ofDeals + " UNION " + ofLeads }
    let ofPeople = Fragment(
      "SELECT t.id FROM contact c CROSS JOIN \(table) t ON t.contact = c.id WHERE c.account = ?",
      binding: customer.raw)
    return own + " UNION " + ofDeals + " UNION " + ofLeads + " UNION " + ofPeople
  }

  /// The ids of signs of interest: those of a lead, or of the leads that the customer was.
  var signals: Fragment {
    guard customer.kind != .lead else {
      return Fragment("SELECT id FROM event WHERE lead = ?", binding: customer.raw)
    }
    return Fragment(
      "SELECT t.id FROM lead l CROSS JOIN event t ON t.lead = l.id WHERE l.\(link) = ?",
      binding: customer.raw)
  }

  /// The ids and batches of all that the journal may tell about: the customer with those merged into
  /// it, their people, their deals, their files, and the leads that they were.
  var subjects: Fragment {
    parties + " UNION ALL SELECT f.id, f.batch FROM attachment f WHERE f.id IN ("
      + linked("attachment") + ")"
  }

  private var parties: Fragment {
    let own = Fragment(
      "SELECT id, batch FROM \(customer.kind.rawValue) WHERE id = ? UNION ALL"
        + " SELECT one, NULL FROM verdict WHERE other = ? AND of = ? AND ruling = 'merged'",
      binding: customer.raw, customer.raw, customer.kind.rawValue)
    guard customer.kind != .lead else { return own }
    let ofLeads = Fragment("SELECT id, batch FROM lead WHERE \(link) = ?", binding: customer.raw)
    guard customer.kind != .opportunity else { return own + " UNION ALL " + ofLeads }
    let ofDeals = "SELECT o.id, o.batch FROM opportunity o WHERE " + deals
    let all = own + " UNION ALL " + ofDeals + " UNION ALL " + ofLeads
    guard customer.kind == .account else { return all }
    let ofPeople = Fragment(
      "SELECT id, batch FROM contact WHERE account = ?", binding: customer.raw)
    return all + " UNION ALL " + ofPeople
  }
}
