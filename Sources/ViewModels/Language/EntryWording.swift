import Domain

nonisolated extension Wording {
  /// The entry as one line of a timeline: `Sara moved Nova: Qualify → Propose`.
  public func sentence(for entry: JournalEntry, _ names: Names) -> String {
    let told = phrases.timeline
    let who = entry.nature == .system ? told.system : entry.userName
    switch entry.nature {
    case .undo: return told.undid(who, summary(of: entry))
    case .redo: return told.redid(who, summary(of: entry))
    case .act, .system:
      let deed = deed(of: entry, by: who, names)
      return entry.reason.isEmpty ? deed : told.reasoned(deed, entry.reason)
    }
  }

  /// What was done and to what, without who: `deal moved · Nova`.
  public func summary(of entry: JournalEntry) -> String {
    if entry.act == .import { return phrases.timeline.importOf(records(of: entry)) }
    let title = title(of: entry)
    let act = phrases.timeline.act(entry.act)
    return title.isEmpty ? act : "\(act) · \(title)"
  }

  private func deed(of entry: JournalEntry, by who: String, _ names: Names) -> String {
    let told = phrases.timeline
    let title = title(of: entry)
    let object = entry.touches.first.map { phrases.terms.thing($0.reference.kind).object } ?? ""
    switch entry.act {
    case .add, .addStage: return told.added(who, title, object)
    case .edit, .editStage: return told.edited(who, title, changes(in: entry, names))
    case .delete, .removeStage: return told.deleted(who, title, object)
    case .moveOpportunity: return told.moved(who, title, stages(in: entry, names))
    case .reorderOpportunity: return told.reordered(who, title)
    case .winOpportunity: return told.won(who, title, after("actualRevenue", in: entry, names))
    case .loseOpportunity: return told.lost(who, title, after("lossReason", in: entry, names))
    case .reopenOpportunity: return told.reopened(who, title, after("stage", in: entry, names))
    case .nurtureLead: return told.nurtured(who, title, after("nextTouch", in: entry, names))
    case .disqualifyLead: return told.disqualified(who, title, after("reason", in: entry, names))
    case .reactivateLead: return told.reactivated(who, title)
    case .qualifyLead: return told.qualified(who, title)
    case .planActivity: return told.planned(who, title)
    case .completeActivity: return told.completed(who, title)
    case .logActivity: return told.logged(who, title)
    case .import: return told.imported(who, records(of: entry))
    case .demo: return told.madeDemo(who, formats.number(entry.count))
    case .join: return told.joined(who)
    case .setting: return told.changedSetting(who, title)
    case .merge: return told.merged(who, title)
    case .dismissDuplicate: return told.toldApart(who, title)
    }
  }

  /// Of as many of two kinds, the first is what was imported, and the other was made for it.
  private static let importable: [Kind] = [
    .activity, .opportunity, .lead, .contact, .account, .user,
  ]

  /// What most of its records are, and how many there are beside: `8,800 deals and 3 other records`.
  private func records(of entry: JournalEntry) -> String {
    let edited = Dictionary(grouping: entry.touches, by: \.reference.kind).mapValues(\.count)
    // The stages that it moved aside are nobody's rows.
    let counts = entry.added.isEmpty ? edited : entry.added
    let most = Self.importable.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? .opportunity
    let first = phrases.terms.count(counts[most] ?? 0, most, formats)
    let others = counts.values.reduce(0, +) - (counts[most] ?? 0)
    return others == 0
      ? first : phrases.timeline.otherRecords(first, others, formats.number(others))
  }

  /// What an entry changed, a line for each property; for several records, a line for each of them.
  public func details(of entry: JournalEntry, _ names: Names) -> [String] {
    guard entry.touches.count == 1, let touch = main(of: entry) else {
      return entry.touches.map { "\(phrases.terms.thing($0.reference.kind).short)  \($0.title)" }
    }
    return shown(touch.fields, names).compactMap { field in
      let label = labels([field.name], of: touch.reference.kind, own: names.property)
      return step(field, of: touch.reference, names).map { "\(label)  \($0)" } ?? label
    }
  }

  /// Without what tells nobody anything, and without fields that are gone.
  private func shown(
    _ fields: [JournalEntry.Touch.Field], _ names: Names
  ) -> [JournalEntry.Touch.Field] {
    fields.filter { field in
      let isGone = CustomValues.field(named: field.name) != nil && names.property(field.name) == nil
      return !isGone && !Self.bookkeeping.contains(field.name)
    }
  }

  /// Changed along with everything else, and telling nobody anything.
  private static let bookkeeping: Set = ["updatedAt", "createdAt", "laneOrder", "stageEnteredAt"]

  private func title(of entry: JournalEntry) -> String {
    guard let first = main(of: entry) else { return "" }
    let title = name(of: first)
    // What goes along with a merged record is its own.
    if entry.act == .merge { return title }
    let others =
      first.reference.kind == .opportunity && Self.onDeals.contains(entry.act)
      ? entry.touches.count { $0.reference.kind == .opportunity } - 1 : entry.touches.count - 1
    return others > 0 && !Self.onOne.contains(entry.act)
      ? phrases.timeline.others(title, formats.number(others)) : title
  }

  /// A setting is kept under a word of the command line.
  private func name(of touch: JournalEntry.Touch) -> String {
    guard touch.reference.kind == .setting, let name = Setting.Name(rawValue: touch.title) else {
      return touch.title
    }
    return phrases.settings.text(of: name, phrases).label
  }

  /// What goes along with these is told by them.
  private static let onOne: Set<Act> = [
    .completeActivity, .nurtureLead, .disqualifyLead, .reactivateLead, .qualifyLead,
  ]

  /// What goes along with a deal, such as the work that its stage brings, is not counted.
  private static let onDeals: Set<Act> = [
    .moveOpportunity, .reorderOpportunity, .winOpportunity, .loseOpportunity, .reopenOpportunity,
  ]

  /// The record that an act is about stands first, or is the deal among them.
  private func main(of entry: JournalEntry) -> JournalEntry.Touch? {
    switch entry.act {
    case .moveOpportunity, .reorderOpportunity, .winOpportunity, .loseOpportunity,
      .reopenOpportunity:
      entry.touches.first { $0.reference.kind == .opportunity } ?? entry.touches.first
    case .nurtureLead, .disqualifyLead, .reactivateLead, .qualifyLead:
      entry.touches.first { $0.reference.kind == .lead } ?? entry.touches.first
    default: entry.touches.first
    }
  }

  private func stages(in entry: JournalEntry, _ names: Names) -> String {
    guard let touch = main(of: entry), let field = touch.field("stage") else { return "" }
    return step(field, of: touch.reference, names) ?? ""
  }

  private func after(_ name: String, in entry: JournalEntry, _ names: Names) -> String {
    guard let touch = main(of: entry), let field = touch.field(name),
      let property = names.property(name) ?? touch.reference.kind.schema.property(name)
    else { return "" }
    return text(field.after, of: property, in: touch.reference, names)
  }

  /// One changed field with both its values, several by their labels.
  private func changes(in entry: JournalEntry, _ names: Names) -> String {
    guard let touch = main(of: entry) else { return "" }
    let fields = shown(touch.fields, names)
    let labels = labels(
      fields.map(\.name), of: touch.reference.kind, own: names.property)
    guard fields.count == 1,
      let step = fields.first.flatMap({ step($0, of: touch.reference, names) })
    else { return labels }
    return "\(labels): \(step)"
  }

  /// Before and after; `nil` for texts too long for a line.
  private func step(
    _ field: JournalEntry.Touch.Field, of record: Reference, _ names: Names
  ) -> String? {
    guard let property = names.property(field.name) ?? record.kind.schema.property(field.name)
    else { return nil }
    let side = { (value: Value) in
      let text = text(value, of: property, in: record, names)
      return text.isEmpty ? phrases.forms.empty : text
    }
    let (before, after) = (side(field.before), side(field.after))
    return max(before.utf8.count, after.utf8.count) > 120 ? nil : formats.step(before, after)
  }
}
