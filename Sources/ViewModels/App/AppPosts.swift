import Domain

/// The parts that people have in companies beside their employer, and in deals.
extension AppModel {
  /// Of the deal under the cursor, else of the customer whose card it is.
  func openAddPost() throws {
    guard let record = postRecord else { return say(.info, phrases.acts.why(.customer)) }
    var post = Affiliation(id: ID(0))
    switch record.kind {
    case .opportunity: post.opportunity = ID(record.raw)
    case .account: post.account = ID(record.raw)
    default: post.contact = ID(record.raw)
    }
    openForm(
      FormModel(
        .addPost(record), record: post.record, subject: try repository.title(of: record),
        fields: try fields(of: post, beside: record.kind)))
  }

  private var postRecord: Reference? {
    if card?.tab != .deals, let customer = card?.customer, customer.kind != .lead {
      return customer
    }
    return workRecord?.kind == .opportunity ? workRecord : nil
  }

  /// The one under the cursor of the card.
  func openEditPost() throws {
    guard let post = card?.currentPost else { return }
    openForm(
      FormModel(
        .editPost(post.affiliation.id), record: post.affiliation.record, subject: post.name,
        fields: try fields(of: post.affiliation, beside: nil)))
  }

  /// - Parameter known: the kind of the record that it is certain to be about.
  private func fields(of post: Affiliation, beside known: Kind?) throws -> [FormModel.Field] {
    let others: [Kind] = post.opportunity == nil ? [.contact, .account] : [.contact]
    let links = try others.filter { $0 != known }.map { kind in
      let record = post.record[kind.rawValue].integer.map { Reference(kind, $0) }
      return field(
        kind.rawValue, try record.map { try repository.title(of: $0) } ?? "", isRequired: true,
        of: .affiliation)
    }
    let active = field(
      "active", String(post.active), isRequired: true, kind: .choice(["true", "false"]),
      of: .affiliation)
    guard post.opportunity != nil else {
      return links + [field("role", post.role, of: .affiliation), active]
    }
    return links + [
      field(
        "role", post.role, isRequired: true,
        kind: .choice(DealPart.Role.allCases.map(\.rawValue)), of: .affiliation), active,
    ]
  }

  /// Somebody who has a part in a deal already gets another one there.
  func post(_ values: [String: Value], _ form: inout FormModel) throws -> (Change, String)? {
    guard let described = form.record, form.findsAllNames(values) else { return nil }
    var after = described
    for (name, value) in values { after[name] = value.isNull ? .null : value }
    after["updatedAt"] = clock.now().value
    let post = try Affiliation(after)
    let person = try post.contact.map { try repository.title(of: Reference($0)) } ?? ""
    let said = phrases.acts.edited(person)
    if case .editPost = form.purpose {
      try repository.checkPost(post)
      return (Change(.edit, [Edit(before: described, after: after)]), said)
    }
    if let deal = post.opportunity,
      let old = try repository.parts(in: deal).first(where: {
        $0.affiliation.contact == post.contact
      })
    {
      var changed = old.affiliation
      (changed.role, changed.active, changed.updatedAt) = (post.role, post.active, clock.now())
      return (Change(.edit, [Edit(before: old.affiliation, after: changed)]), said)
    }
    try repository.checkPost(post)
    var added = post
    added.id = repository.newID(Affiliation.self)
    added.createdAt = clock.now()
    return (.add(added), phrases.customers.added(person))
  }
}
