import Cells
import Domain

/// Fields to fill in, one below the other, and what they are for.
public struct FormModel {
  public enum Purpose: Hashable, Sendable {
    case win(ID<Opportunity>)
    case lose(ID<Opportunity>)
    case addDeal(ID<Stage>)
    case editDeal(ID<Opportunity>)
    case several(Deed, [Reference])
    /// What a stage requires and the deal lacks.
    case enterStage(ID<Opportunity>, ID<Stage>)
    case addStage(ID<Pipeline>)
    case editStage(ID<Stage>)
    /// A step of a stage's playbook.
    case addStep(ID<Stage>)
    case editStep(ID<PlaybookStep>, ID<Stage>)
    /// A part that a person has in a company, or in a deal.
    case addPost(Reference)
    case editPost(ID<Affiliation>)
    case addField
    case editField(ID<CustomField>)
    case attachFile(Reference)
    case extractFile(ID<Attachment>)
    /// Why a deal goes on though something mandatory is open.
    case override(ID<Opportunity>)
    /// The stale mark is put off.
    case snoozeDeal(ID<Opportunity>)
    case addPipeline
    case renamePipeline(ID<Pipeline>)
    /// A segment of this name, or a new one.
    case segment(String?)
    case saveView(isShared: Bool)
    case editNotes(Reference)
    case work(WorkForm)
    case addLead
    case editLead(ID<Lead>)
    case qualify(ID<Lead>)
    case importFile
    /// A company or a person.
    case addParty(Kind)
    case editParty(Reference)
  }

  /// What a form does to one or several records at once.
  public enum Deed: Hashable, Sendable {
    case win, lose, assign, tag, nurture, disqualify
    /// Gives a field of this name the same value everywhere.
    case set(String)
  }

  public struct Field: Sendable {
    public enum Kind: Sendable {
      case text
      /// One of these words; typed letters and arrows choose.
      case choice([String])
      /// Any of these names of a deal's properties; arrows go from one to the next, the space bar
      /// takes one or leaves it.
      case properties([String])
    }

    public let property: Property
    /// The kind of record that it is a property of.
    public let owner: Domain.Kind
    public internal(set) var kind: Kind
    public let isRequired: Bool
    public var text: TextField
    /// The choice under the cursor, where several are taken.
    public internal(set) var place = 0
    /// Letters that were typed where one chooses.
    public internal(set) var typed = ""
    var typedFits = true
    /// What is wrong, to be worded by the phrases.
    public var problem: Problem?
  }

  public enum Problem: Hashable, Sendable {
    case required
    case unreadable(PropertyType)
    case cannotRepeat(RecurrenceError)
    /// No amount is less than nothing.
    case negative
    /// A day on which one wants to be reminded again comes after today.
    case notLater
    /// No calendar has the day that these words say.
    case noSuchDay(String)
    /// The stage has this step already, at this place.
    case sameStep(String)
    case noFile
    /// The domain of a mail has no dot, or there is none.
    case wrongEmail, wrongNumber
    /// Letters that none of the words to choose from begins with, or too many of them hold.
    case noChoice(String)
    /// Nobody is called so.
    case unknownName(String)
    /// What a field of one's own cannot be.
    case field(FieldRefusal)
    case file(FileTrouble)
    /// What has to be answered first.
    case unanswered([Lead.Criterion])
    /// The other amounts are in this one.
    case otherCurrency(Currency)
  }

  public let purpose: Purpose
  /// Of a form with a restored draft: the texts without it; once it is taken out, those with it.
  private(set) var textsAside: [TextField]?
  /// A restored draft stands in the fields.
  private(set) var hasDraft = false
  /// The deal as it was when the form was opened: what somebody else changes meanwhile is a
  /// conflict and is not written over.
  let original: Opportunity?
  /// The same of a stage, a pipeline or an activity.
  let record: Record?
  /// Name of the deal and its customer, for the title.
  public let subject: String
  public var fields: [Field]
  public private(set) var focus = 0
  /// What could be meant by the text of the field under the cursor.
  public var suggestions: Suggestions?
  /// Records that are like what is typed.
  public internal(set) var alike: [Likeness] = []
  /// What a pasted card has put into the fields, by their properties.
  var captured: [String: String] = [:]
  /// The texts that the form was opened with.
  private let untouched: [String]

  init(
    _ purpose: Purpose, of original: Opportunity? = nil, record: Record? = nil, subject: String,
    fields: [Field]
  ) {
    self.purpose = purpose
    self.original = original
    self.record = record
    self.subject = subject
    self.fields = fields
    untouched = fields.map(\.text.text)
  }

  /// The field under the cursor is one to type in, not to choose in.
  var isOnText: Bool { if case .text = fields[focus].kind { true } else { false } }
  public var isOnLast: Bool { focus == fields.count - 1 }
  public var filledCount: Int { fields.count { !$0.text.isEmpty } }

  mutating func move(by step: Int) {
    guard !fields.isEmpty else { return }
    takeSuggestion()
    leaveChoice()
    focus = (focus + step + fields.count) % fields.count
  }

  mutating func focus(on index: Int) {
    suggestions = nil
    leaveChoice()
    if fields.indices.contains(index) { focus = index }
  }

  /// Takes the suggestion under the cursor, where there is one; the others are gone then.
  mutating func takeSuggestion() {
    if let row = suggestions?.current { fields[focus].text = TextField(row.name) }
    suggestions = nil
  }

  /// Editing of the field under the cursor.
  mutating func handle(_ key: Key) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    if suggestions?.take(key) == true { return true }
    fields[focus].problem = nil
    switch fields[focus].kind {
    case .text: return fields[focus].text.handle(key)
    case .choice(let words): return choose(key, words)
    case .properties(let names): return fields[focus].take(key, of: names)
    }
  }

  /// Takes a text that was edited elsewhere; what is one line here stays one.
  mutating func fill(_ index: Int, with text: String) {
    fields[index].text = TextField()
    fields[index].problem = nil
    if Self.long.contains(fields[index].property.name) {
      fields[index].text = TextField(text)
    } else {
      fields[index].text.insert(text)
    }
  }

  /// Texts that may have several lines.
  private static let long: Set = [
    "notes", "need", "solution", "closeNote", "definition", "text", "capture",
  ]

  mutating func paste(_ text: String) {
    guard fields.indices.contains(focus), case .text = fields[focus].kind else { return }
    guard fields[focus].property.name == "capture" else { return fields[focus].text.insert(text) }
    // Whoever pastes a card over a draft that has just come back means another person.
    if hasDraft { turnDraft() }
    // The lines of a card say what is what.
    let typed = fields[focus].text.text
    let whole = typed.isEmpty ? text : "\(typed)\n\(text)"
    fields[focus].text = TextField(String(whole.prefix(TextField.longest)))
  }

  private mutating func choose(_ key: Key, _ words: [String]) -> Bool {
    if key == Key(.character("u"), .control) {
      (fields[focus].typed, fields[focus].problem) = ("", nil)
      return true
    }
    guard key.modifiers.isDisjoint(with: [.control, .alt]) else { return false }
    if case .character = key.code, !fields[focus].typed.isEmpty { return false }
    let at = words.firstIndex(of: fields[focus].text.text)
    let hasStray = fields[focus].hasStray
    if [.left, .right, .backspace, .delete].contains(key.code) { fields[focus].typed = "" }
    switch key.code {
    case .right, .character(" "): set(words, (at ?? -1) + 1)
    case .left: set(words, (at ?? words.count) - 1)
    case .character(let character):
      guard let digit = Keyboards.latin.command(Key(.character(character))).code.digit else {
        return false
      }
      if words.indices.contains(digit - 1) { set(words, digit - 1) }
    case .backspace, .delete: if !hasStray { fields[focus].text = TextField() }
    default: return false
    }
    return true
  }

  /// Chooses a word of the field under the cursor.
  mutating func choose(_ word: Int) {
    if case .choice(let words) = fields[focus].kind { set(words, word) }
  }

  private mutating func set(_ words: [String], _ index: Int) {
    guard !words.isEmpty else { return }
    fields[focus].text = TextField(words[(index + words.count) % words.count])
    if fields[focus].property.name == "kind" { offerOutcomes() }
  }

  func text(_ name: String) -> String {
    fields.first { $0.property.name == name }?.text.text ?? ""
  }

  /// What was typed, so that a form that is closed can be opened again as it was. Fields that
  /// nobody touched are not in it: they show what the record holds by then.
  var draft: [String: String] {
    let typed = zip(fields, untouched).filter { $0.text.text != $1 }.map(\.0)
    return Dictionary(
      typed.map { ($0.property.name, $0.text.text) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func restore(_ draft: [String: String]) {
    (textsAside, hasDraft) = (fields.map(\.text), true)
    for index in fields.indices {
      if let text = draft[fields[index].property.name] { fields[index].text = TextField(text) }
    }
  }

  /// Takes the restored draft out, or brings back what was taken out.
  mutating func turnDraft() {
    guard let texts = textsAside else { return }
    textsAside = fields.map(\.text)
    for (index, text) in texts.enumerated() {
      (fields[index].text, fields[index].problem, fields[index].typed) = (text, nil, "")
    }
    suggestions = nil
    hasDraft = !hasDraft
  }
}

extension FormModel.Field {
  /// The chosen ones among several.
  public var chosen: [String] { text.text.split(separator: " ").map(String.init) }

  fileprivate mutating func take(_ key: Key, of words: [String]) -> Bool {
    guard key.modifiers.isDisjoint(with: [.control, .alt]), !words.isEmpty else { return false }
    switch key.code {
    case .right: place = (place + 1) % words.count
    case .left: place = (place + words.count - 1) % words.count
    case .character(" "): turn(words[place], among: words)
    case .backspace, .delete: text = TextField()
    case .character: break
    default: return false
    }
    return true
  }

  private mutating func turn(_ word: String, among words: [String]) {
    let before = chosen
    let after = words.filter { ($0 == word) != before.contains($0) }
    text = TextField(after.joined(separator: " "))
  }
}

nonisolated extension Key.Code {
  /// 0...9 when it is such a key.
  var digit: Int? {
    guard case .character(let character) = self, character.isASCII else { return nil }
    return character.wholeNumberValue
  }
}
