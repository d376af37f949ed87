import Cells
import Domain

/// Forms over the page, and the drafts of those that were closed.
extension AppModel {
  func openForm(_ form: FormModel) {
    var form = form
    notice = nil
    if let draft = draft(of: form.purpose) {
      form.restore(draft)
      attempt { try lookAlike(for: &form) }
    }
    overlay = .form(form)
  }

  /// A restored draft is discarded, or brought back.
  func turnDraft() {
    guard case .form(var form) = overlay else { return }
    guard form.textsAside != nil else { return say(.info, phrases.forms.noDraft) }
    form.turnDraft()
    attempt { try lookAlike(for: &form) }
    overlay = .form(form)
    noteTyping()
  }

  /// What became of the draft of a form; `nil` when there was none.
  public func stateOfDraft(_ form: FormModel) -> String? {
    guard form.textsAside != nil else { return nil }
    let key = keys(of: action("form.discard-draft"))
    return form.hasDraft ? phrases.forms.draftIsBack(key) : phrases.forms.draftIsOut(key)
  }

  func moveInForm(by step: Int) {
    guard case .form(var form) = overlay else { return }
    let isOffered = form.suggestions?.current != nil
    form.move(by: step)
    attempt { try offerWords(for: &form) }
    overlay = .form(form)
    if isOffered { noteTyping() }
  }

  func enterInForm() throws {
    guard case .form(var form) = overlay else { return }
    let isOffered = form.suggestions?.current != nil
    form.takeSuggestion()
    overlay = .form(form)
    if isOffered { noteTyping() }
    if form.isOnLast { try saveForm() } else { moveInForm(by: +1) }
  }

  /// What is offered for a field goes first.
  func closeForm() throws {
    guard case .form(var form) = overlay else { return }
    guard form.suggestions?.rows.isEmpty ?? true else {
      form.suggestions = nil
      overlay = .form(form)
      return
    }
    keepDraft()
    overlay = nil
    if case .work(.complete) = form.purpose { held = nil }
    try returnToProcess(from: form)
    if drafts[form.purpose.name] != nil { say(.info, phrases.forms.draftKept) }
    storeDrafts()
  }

  /// Keeps what is typed into the form that is open, whatever takes its place.
  func keepDraft() {
    guard case .form(let form) = overlay else { return }
    drafts[form.purpose.name] = form.draft.isEmpty ? nil : form.draft
  }

  /// Writes what the form says; it stays open, with the cursor on what is wrong, until that works.
  func saveForm() throws {
    guard case .form(var form) = overlay else { return }
    if form.purpose == .importFile { return try startImport(form) }
    if case .several(let deed, let ids) = form.purpose {
      return try saveSeveral(deed, ids, form)
    }
    if case .work(let work) = form.purpose { return try saveWork(work, form) }
    if case .attachFile(let record) = form.purpose { return try attach(form, to: record) }
    if case .extractFile(let file) = form.purpose { return try extract(form, file) }
    if case .override = form.purpose {
      guard let values = try read(&form) else { return show(problemsOf: form) }
      return try override(values, form)
    }
    if try savesProbability(of: &form) { return }
    guard let (change, sentence) = try self.change(of: &form) else {
      return show(problemsOf: form)
    }
    overlay = nil
    drafts[form.purpose.name] = form.draft
    try returnToProcess(from: form)
    if try commit(change, saying: sentence, from: form) { try follow(change) }
  }

  /// Saves a lead, and opens the form for the next one.
  func saveFormAndNext() throws {
    try saveForm()
    guard overlay == nil, pending.isEmpty else { return }
    let said = notice
    try openAddLead()
    notice = said
  }

  /// A form of a stage or a pipeline was opened from their list.
  func returnToProcess(from form: FormModel) throws {
    switch form.purpose {
    case .addStage: try openStages()
    case .editStage(let stage): try openStages(at: stage)
    case .segment(let name): try openSegments(at: name)
    case .addPipeline: try openPipelines()
    case .renamePipeline(let pipeline): try openPipelines(at: pipeline)
    case .addField: try openFields()
    case .editField(let field): try openFields(at: field)
    case .addStep(let stage): try returnToPlaybook(stage)
    case .editStep(let step, let stage): try returnToPlaybook(stage, at: step)
    case .addPost, .editPost, .attachFile, .extractFile, .win, .lose, .addDeal, .editDeal, .several,
      .enterStage,
      .saveView, .editNotes,
      .importFile, .override, .snoozeDeal, .work, .addParty, .editParty, .addLead, .editLead,
      .qualify:
      break
    }
  }

  /// Puts the cursor on the deal that was changed, or on the lead or customer that has come in.
  func follow(_ change: Change) throws {
    if page == .leads, card == nil, change.act == .add { return try leads.move(.top, repository) }
    if page == .customers, card == nil, change.act == .add, let added = change.edits.last,
      let after = added.after, [.account, .contact].contains(after.kind)
    {
      return try customers.select(Reference(after.kind, after.id), repository)
    }
    guard let deal = change.edits.first(where: { $0.kind == .opportunity })?.after else { return }
    let saved = try Opportunity(deal)
    try select(saved.id, in: saved.stage)
  }

  /// Puts the cursor of a form on the first field that is wrong.
  func show(problemsOf form: FormModel) {
    var form = form
    if let wrong = form.fields.firstIndex(where: { $0.problem != nil }) { form.focus(on: wrong) }
    overlay = .form(form)
  }
}
