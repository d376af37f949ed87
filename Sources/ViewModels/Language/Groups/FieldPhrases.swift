/// The labels of fields.
public nonisolated struct FieldPhrases: PhraseGroup {
  public let common: CommonFieldPhrases
  public let party: PartyFieldPhrases
  public let selling: SellingFieldPhrases
  public let work: WorkFieldPhrases
  public let made: MadeFieldPhrases

  static let english = FieldPhrases(
    common: .english, party: .english, selling: .english, work: .english, made: .english)
  static let persian = FieldPhrases(
    common: .persian, party: .persian, selling: .persian, work: .persian, made: .persian)
  static let greek = FieldPhrases(
    common: .greek, party: .greek, selling: .greek, work: .greek, made: .greek)
}
