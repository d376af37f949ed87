import Domain

/// Where drafts outlive the program.
public protocol DraftStore {
  func draft(of form: String) -> [String: String]?
  /// - Parameter draft: an empty one takes the old one away.
  /// - Returns: what went wrong, in the person's words; `nil` when nothing did.
  func keep(_ draft: [String: String], of form: String) -> String?
}

/// What is typed into forms is on the disk a second after the last key.
extension AppModel {
  /// Milliseconds from the last key of a form to the writing of its draft.
  static let draftPause = 1000

  func draft(of purpose: FormModel.Purpose) -> [String: String]? {
    drafts[purpose.name] ?? draftStore?.draft(of: purpose.name)
  }

  /// Something was typed into the form that is open.
  func noteTyping() {
    guard case .form(let form) = overlay else { return }
    noteDraft(form.purpose)
    draftsWaitSince = clock.now()
  }

  func noteDraft(_ purpose: FormModel.Purpose) {
    if !unstoredDrafts.contains(purpose.name) { unstoredDrafts.append(purpose.name) }
  }

  /// Milliseconds until drafts are to be written; `nil` when none waits.
  var draftsDueWithin: Int? {
    draftsWaitSince.map {
      max(1, Self.draftPause - Int(clock.now().milliseconds - $0.milliseconds))
    }
  }

  func storeDraftsIfDue() {
    guard let since = draftsWaitSince,
      clock.now().milliseconds - since.milliseconds >= Self.draftPause
    else { return }
    storeDrafts()
  }

  /// Brings to the disk what was typed since the last time; what cannot be written stays to be tried
  /// again.
  func storeDrafts() {
    draftsWaitSince = nil
    guard let draftStore else { return }
    let now = draftsAsTyped
    unstoredDrafts = unstoredDrafts.filter { form in
      guard let problem = draftStore.keep(now[form] ?? [:], of: form) else {
        return false
      }
      warn(problem)
      return true
    }
  }

  /// Those that are kept, and those of forms that are open.
  var draftsAsTyped: [String: [String: String]] {
    var drafts = drafts
    for case .form(let form) in [overlay] + covered { drafts[form.purpose.name] = form.draft }
    return drafts.filter { !$0.value.values.allSatisfy(\.isEmpty) }
  }

  /// Whether the disk has the draft, so that it is offered when the form is opened again.
  func isStored(_ form: String) -> Bool {
    draftStore != nil && !unstoredDrafts.contains(form)
  }

  /// Texts of this run wait on the disk for their forms.
  public var hasStoredDrafts: Bool { draftsAsTyped.contains { isStored($0.key) } }

  func forgetDraft(_ purpose: FormModel.Purpose) {
    drafts[purpose.name] = nil
    noteDraft(purpose)
    storeDrafts()
  }
}

extension FormModel.Purpose {
  /// What a form is called where its draft is kept: the same in every run, and in memory.
  var name: String {
    switch self {
    case .win(let deal): "win-\(deal.raw)"
    case .lose(let deal): "lose-\(deal.raw)"
    // What was begun in one stage goes on in any.
    case .addDeal: "addDeal"
    case .editDeal(let deal): "editDeal-\(deal.raw)"
    case .several(let deed, let deals):
      "\(deed)-" + deals.map { "\($0.raw)" }.sorted().joined(separator: "-")
    case .enterStage(let deal, let stage): "enterStage-\(deal.raw)-\(stage.raw)"
    case .addStage(let pipeline): "addStage-\(pipeline.raw)"
    case .editStage(let stage): "editStage-\(stage.raw)"
    case .addField: "addField"
    case .addPost(let record): "addPost-\(record.raw)"
    case .editPost(let post): "editPost-\(post.raw)"
    case .attachFile(let record): "attachFile-\(record.raw)"
    case .extractFile(let file): "extractFile-\(file.raw)"
    case .editField(let field): "editField-\(field.raw)"
    case .addStep(let stage): "addStep-\(stage.raw)"
    case .editStep(let step, _): "editStep-\(step.raw)"
    case .override(let deal): "override-\(deal.raw)"
    case .snoozeDeal(let deal): "snoozeDeal-\(deal.raw)"
    case .segment(let name): "segment-\(name ?? "")"
    case .addPipeline: "addPipeline"
    case .renamePipeline(let pipeline): "renamePipeline-\(pipeline.raw)"
    case .importFile: "importFile"
    case .addParty(let kind): "add-\(kind.rawValue)"
    case .editParty(let record): "edit-\(record.raw)"
    case .editNotes(let record): "editNotes-\(record.raw)"
    case .work(let work): work.name
    case .addLead: "addLead"
    case .editLead(let lead): "editLead-\(lead.raw)"
    case .qualify(let lead): "qualify-\(lead.raw)"
    case .saveView(let isShared): isShared ? "saveView-all" : "saveView-mine"
    }
  }
}
