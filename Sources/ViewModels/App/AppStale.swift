import Cells
import Domain

/// A deal with which nothing has happened for too long: its mark is put off, with the reason.
extension AppModel {
  /// The deal under the cursor is stale, and nothing else is to be snoozed there.
  var isOnStaleDeal: Bool {
    page == .today && card == nil && !hasMarks && today.current?.group == .stale
  }

  /// That of the day's queue, or the one on the board or the card.
  func openSnoozeDeal() throws {
    let queued = page == .today && card == nil ? today.current?.deal : nil
    guard let deal = try queued.map({ try repository.find($0) }) ?? currentDeal(),
      deal.closedOn == nil
    else { return say(.info, phrases.acts.why(.openDeal)) }
    let until = deal.snoozedUntil.map(formats.dayNumeric) ?? ""
    openForm(
      FormModel(
        .snoozeDeal(deal.id), of: deal, subject: try subject(deal),
        fields: [field("snoozedUntil", until), reasonField()]))
  }

  /// Why something is done; a text, whatever else is called so.
  func reasonField(isRequired: Bool = false) -> FormModel.Field {
    FormModel.Field(
      property: Property("reason", .text), owner: .lead, kind: .text, isRequired: isRequired,
      text: TextField())
  }

  func snoozeDeal(_ values: [String: Value], _ form: FormModel) -> (Change, String)? {
    guard let deal = form.original else { return nil }
    let day = values["snoozedUntil"].flatMap { Day($0) } ?? clock.today + 1
    let edit = Edit(before: deal, after: deal.snoozed(until: day, at: clock.now()))
    return (
      Change(.edit, [edit], reason: values["reason"]?.text ?? ""),
      phrases.work.snoozed(deal.name, formats.day(day))
    )
  }
}
