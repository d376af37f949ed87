import Domain
import Exchange

/// Why a row was not taken. The words are the reader's language's.
nonisolated enum RejectReason: Error, Equatable, Sendable {
  case flaw(RowFlaw)
  /// The text in this column is not a value of its field.
  case unreadable(column: String, text: String, type: PropertyType)
  /// Nothing repeats so.
  case noRule(column: String, text: String)
  /// No address of mail.
  case noEmail(column: String, text: String)
  /// An amount that is less than nothing.
  case negative(column: String, text: String)
  case required(field: String)
  /// A lead with no name, phone, e-mail or site, and no need with a source either.
  case unidentified
  case notFound(column: String, name: String, canBeMade: Bool)
  /// Several records have that name.
  case several(column: String, name: String)
  case mixedCurrencies
  /// Nothing in the file is the beginning of a mail.
  case noMail
}
