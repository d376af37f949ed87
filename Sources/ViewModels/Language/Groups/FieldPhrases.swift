/// The labels of fields.
public nonisolated struct FieldPhrases: PhraseGroup {
  public let common: CommonFieldPhrases
  public let party: PartyFieldPhrases
  public let selling: SellingFieldPhrases
  public let work: WorkFieldPhrases

  static let english = FieldPhrases(
    common: .english, party: .english, selling: .english, work: .english)
  static let persian = FieldPhrases(
    common: .persian, party: .persian, selling: .persian, work: .persian)
  static let greek = FieldPhrases(common: .greek, party: .greek, selling: .greek, work: .greek)
}
