import Domain
import Exchange

/// What is to be imported, and how.
nonisolated struct ImportRequest: Sendable {
  /// What the rows become; `auto` guesses it by the header.
  enum Target: String, CaseIterable, Sendable {
    case auto, users, accounts, contacts, leads, opportunities, activities, events

    var kind: Kind? {
      switch self {
      case .auto: nil
      case .users: .user
      case .accounts: .account
      case .contacts: .contact
      case .leads: .lead
      case .opportunities: .opportunity
      case .activities: .activity
      case .events: .event
      }
    }
  }

  let paths: [String]
  var target = Target.auto
  /// Fields by the headers of the file.
  var mapping: [String: String] = [:]
  /// The field by which a row finds the record that it updates.
  var updateBy: String?
  /// Whether what rows name and the file lacks is made.
  var makesMissing = false
  /// Reads and counts, and writes nothing.
  var isDryRun = false
  /// Where rejected rows go.
  var rejects: String?
  var encoding: TextEncoding?

  init(paths: [String]) { self.paths = paths }
}

/// Why nothing could be imported at all; nothing was written.
nonisolated enum ImportRefusal: Error, Hashable, Sendable {
  case unknownField(String, nearest: String?)
  case unknownHeaders([String], path: String)
  /// No kind of record has enough of these headers.
  case unclearTarget(path: String)
  /// No column is one of our fields.
  case nothingMapped(path: String)
  case emptyFile(path: String)
  /// `--rejects` keeps the layout of one file.
  case rejectsOfSeveralFiles
  /// Mails have no layout of rows.
  case rejectsOfMails
  /// Leads, where people work without them.
  case withoutLeads
}

/// What became of the rows.
nonisolated struct ImportReport: Equatable, Sendable {
  var read = 0
  var new = 0
  var updated = 0
  var duplicate = 0
  var rejected = 0
  /// Records made because rows named them.
  var made = 0
  /// What the bytes of a file were taken for, where that is not UTF-8.
  var encodings: [String: TextEncoding] = [:]
  /// The columns of files that became no field, where there are any.
  var leftOut: [LeftOut] = []
  /// Files attached to mails that were not kept.
  var tooLarge: [String] = []
  /// The first of the rejected rows, enough to see what is wrong.
  var examples: [Rejection] = []

  struct Rejection: Equatable, Sendable {
    let path: String
    let line: Int
    let reason: RejectReason
  }

  struct LeftOut: Equatable, Sendable {
    let path: String
    let columns: [String]
  }

  static let exampleLimit = 10

  mutating func reject(_ path: String, _ line: Int, _ reason: RejectReason) {
    rejected += 1
    guard examples.count < Self.exampleLimit else { return }
    examples.append(Rejection(path: path, line: line, reason: reason))
  }
}
