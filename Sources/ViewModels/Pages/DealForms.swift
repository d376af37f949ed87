import Domain

/// The forms of a deal: won, lost, new, edited.
extension AppModel {
  func openWin() throws {
    if hasMarks { return try openWinMarked() }
    guard let deal = try currentDeal() else { return }
    let revenue = shown(deal.amount, of: deal)
    openForm(
      FormModel(
        .win(deal.id), of: deal, subject: try subject(deal) + (try whatHolds(deal)),
        fields: [
          field("actualRevenue", revenue, isRequired: true),
          field("closedOn", formats.dayNumeric(clock.today), isRequired: true),
          field("closeNote"),
        ]))
  }

  /// A line of its own about the work without which the deal is not won; empty where there is none.
  private func whatHolds(_ deal: Opportunity) throws -> String {
    guard let won = board.closingStage(.won) else { return "" }
    let open = try repository.playbook(of: [deal.id]).unfinished(deal, before: won)
    return open.isEmpty ? "" : "\n" + phrases.playbook.held(formats.list(open.map(\.subject)))
  }

  func openLose() throws {
    if hasMarks { return try openLoseMarked() }
    guard let deal = try currentDeal() else { return }
    openForm(FormModel(.lose(deal.id), of: deal, subject: try subject(deal), fields: lossFields))
  }

  var lossFields: [FormModel.Field] {
    let reasons = Opportunity.LossReason.allCases.map(\.rawValue)
    return [
      field("lossReason", isRequired: true, kind: .choice(reasons)),
      field("lostTo"), field("closedOn", formats.dayNumeric(clock.today), isRequired: true),
      field("closeNote"),
    ]
  }

  func openAddDeal() throws {
    try freshen(.board)
    guard
      let stage = board.currentLane?.stage.type == .open
        ? board.currentLane?.stage : board.openStages.first
    else { return }
    let row = page == .customers ? customers.current : nil
    let customer = card.map { $0.card?.name ?? "" } ?? row?.name ?? ""
    let required = stage.requiredProperties
    let usual = ["account", "amount", "expectedClose", "need"]
    let others = try required.filter { !usual.contains($0) }.map(requiredField)
    openForm(
      try FormModel(
        .addDeal(stage.id), subject: phrases.terms.stage(stage).full,
        fields: [field("name", isRequired: true)]
          + usual.map {
            field($0, $0 == "account" ? customer : "", isRequired: required.contains($0))
          } + others + ownFields(of: .opportunity)))
  }

  func openEditDeal() throws {
    guard let deal = try currentDeal() else { return }
    let account = try deal.account.map { try repository.title(of: Reference($0)) } ?? ""
    openForm(
      try FormModel(
        .editDeal(deal.id), of: deal, subject: try subject(deal),
        fields: [
          field("name", deal.name, isRequired: true), field("account", account),
          field("amount", shown(deal.amount, of: deal)),
          field("probability", formats.number(deal.probability)),
          field("expectedClose", deal.expectedClose.map(formats.dayNumeric) ?? ""),
          field("need", deal.need), field("tags", deal.tags.words.joined(separator: " ")),
        ] + ownFields(of: deal.record)))
  }

  /// An amount as it stands in a field: without its currency, which is that of the deal.
  private func shown(_ amount: Amount?, of deal: Opportunity) -> String {
    amount.map { formats.amount(Money($0, deal.currency)) } ?? ""
  }

  func subject(_ deal: Opportunity) throws -> String {
    let customer = try deal.account.map { try repository.title(of: Reference($0)) } ?? ""
    return customer.isEmpty ? deal.name : "\(deal.name) · \(customer)"
  }

  func field(
    _ name: String, _ text: String = "", isRequired: Bool = false,
    kind: FormModel.Field.Kind = .text, of owner: Kind = .opportunity
  ) -> FormModel.Field {
    let property = owner.schema.property(name) ?? Property(name, .text)
    return FormModel.Field(
      property: property, owner: owner, kind: kind, isRequired: isRequired, text: TextField(text))
  }

  // MARK: What a form says

  /// The change that a filled form means, and the sentence for it; `nil` when a field is wrong, which
  /// the form then says.
  func change(of form: inout FormModel) throws -> (Change, String)? {
    let values = try read(&form)
    guard let values else { return nil }
    switch form.purpose {
    case .win: return try win(values, form)
    case .lose: return try lose(values, &form)
    case .addDeal(let stage): return try add(to: stage, values)
    case .editDeal: return try edit(values, form)
    case .several, .importFile, .attachFile, .extractFile, .override, .work: return nil
    case .addParty, .editParty: return try party(values, &form)
    case .snoozeDeal: return snoozeDeal(values, form)
    case .addPost, .editPost: return try post(values, &form)
    case .addField, .editField: return try ownField(values, &form)
    case .addStep(let stage), .editStep(_, let stage): return try step(of: stage, values, &form)
    case .enterStage(_, let stage): return try enter(stage, values, form)
    case .addStage, .editStage: return try stage(values, form)
    case .saveView(let isShared): return try view(values, isShared: isShared)
    case .editNotes: return try notes(values, form)
    case .segment(let old): return try segment(values, replacing: old, &form)
    case .addPipeline, .renamePipeline: return try pipeline(values, form)
    case .addLead: return try addLead(values, &form)
    case .editLead, .qualify: return try lead(values, &form)
    }
  }

  private func win(_ values: [String: Value], _ form: FormModel) throws -> (Change, String)? {
    guard var deal = form.original, let stage = board.closingStage(.won) else {
      return nil
    }
    deal.currency = values["currency"].flatMap { Currency($0) } ?? deal.currency
    let won = try deal.won(
      in: stage, revenue: values["actualRevenue"]?.integer.map(Amount.init(minor:)),
      on: values["closedOn"].flatMap { Day($0) } ?? clock.today,
      note: values["closeNote"]?.text ?? "",
      order: try repository.laneOrder(in: stage.id, at: .top), at: clock.now())
    let change = Change(.winOpportunity, [Edit(before: form.original, after: won)])
    let revenue = Money(won.actualRevenue ?? Amount(minor: 0), won.currency)
    return (change, phrases.board.won(deal.name, formats.money(revenue)))
  }

  private func lose(
    _ values: [String: Value], _ form: inout FormModel
  ) throws -> (Change, String)? {
    guard let deal = form.original, let stage = board.closingStage(.lost) else {
      return nil
    }
    guard namesCompetitor(&form, values) else { return nil }
    let reason = values["lossReason"].flatMap { Opportunity.LossReason($0) }
    let competitor = values["lostTo"]?.text ?? ""
    let lost = try deal.lost(
      in: stage, reason: reason, to: competitor,
      on: values["closedOn"].flatMap { Day($0) } ?? clock.today,
      note: values["closeNote"]?.text ?? "",
      order: try repository.laneOrder(in: stage.id, at: .top), at: clock.now())
    let change = Change(.loseOpportunity, [Edit(before: deal, after: lost)])
    return (
      change,
      phrases.board.lost(
        deal.name, reason.map { phrases.terms.choices.selling.lossReason($0).full } ?? "")
    )
  }

  /// A deal lost to a competitor says to whom; else the form says that this is missing.
  func namesCompetitor(_ form: inout FormModel, _ values: [String: Value]) -> Bool {
    let reason = values["lossReason"].flatMap { Opportunity.LossReason($0) }
    guard reason == .competition, values["lostTo"]?.text ?? "" == "" else { return true }
    for index in form.fields.indices where form.fields[index].property.name == "lostTo" {
      form.fields[index].problem = .required
    }
    return false
  }

  private func add(to id: ID<Stage>, _ values: [String: Value]) throws -> (Change, String)? {
    guard let stage = board.stage(id) else { return nil }
    var deal = Opportunity(id: repository.newID(Opportunity.self))
    let now = clock.now()
    deal.owner = me?.id
    deal.currency = try repository.currency()
    deal.openedOn = clock.today
    (deal.createdAt, deal.updatedAt, deal.stageEnteredAt) = (now, now, now)
    deal.stage = stage.id
    deal.probability = stage.probability
    deal.laneOrder = try repository.laneOrder(in: stage.id, at: .top)
    let account = try accountEdit(values)
    let filled = try repository.originated(
      fill(deal, values, account?.after.map { ID($0.id) }))
    return (
      Change(.add, [account, Edit(before: Opportunity?.none, after: filled)]),
      phrases.board.added(filled.name, phrases.terms.stage(stage).full)
    )
  }

  private func edit(_ values: [String: Value], _ form: FormModel) throws -> (Change, String)? {
    guard let deal = form.original else { return nil }
    let account = try accountEdit(values)
    var edited = try fill(deal, values, account?.after.map { ID($0.id) })
    if let percent = values["probability"]?.integer, Int(percent) != deal.probability {
      edited.probability = Int(percent)
      edited.probabilityIsManual = true
    }
    edited.updatedAt = clock.now()
    return (
      Change(.edit, [account, Edit(before: deal, after: edited)]), phrases.acts.edited(edited.name)
    )
  }

  /// A new account for a name that nobody has; in the same change as the deal.
  func accountEdit(_ values: [String: Value]) throws -> Edit? {
    guard case .form(let form) = overlay, values["account"] == .null else { return nil }
    let name = form.text("account").trimmed
    guard !name.isEmpty else { return nil }
    var account = Account(id: repository.newID(Account.self))
    account.name = name
    account.owner = me?.id
    account.currency = try repository.currency()
    (account.createdAt, account.updatedAt) = (clock.now(), clock.now())
    return Edit(before: Account?.none, after: account)
  }

  func fill(
    _ deal: Opportunity, _ values: [String: Value], _ account: ID<Account>?
  ) throws -> Opportunity {
    var record = deal.record
    for (name, value) in values where name != "account" && name != "probability" {
      record[name] = value
    }
    if values.keys.contains("account") {
      record["account"] = account?.value ?? values["account"] ?? .null
    }
    return try Opportunity(record)
  }
}
