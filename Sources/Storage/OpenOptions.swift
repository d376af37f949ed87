import Domain

/// Who acts on the file: a user's login or name. Their row is made with their first change.
public struct Actor: Sendable {
  public let login: String
  /// What they are called, when somebody knows better than the login.
  public let name: String?
  /// Chance for the identifiers that this run makes.
  public let seed: UInt64

  public init(login: String, name: String? = nil, seed: UInt64) {
    self.login = login
    self.name = name
    self.seed = seed
  }
}

/// How a file is opened.
public struct OpenOptions: Sendable {
  /// How long a change waits for other writers before it is `RepositoryError.busy`.
  public enum Patience: Int, Sendable {
    /// A command or a job can wait; milliseconds.
    case patient = 10_000
    /// The interface cannot: it keeps the change and tries again from its loop.
    case hasty = 300
  }

  public var patience: Patience
  /// Whether a file that is not there is made.
  public var makesFile: Bool
  /// Whether the folders above it are made with it.
  public var makesFolder: Bool
  /// Opens without writing anything, as for a file that one may only read.
  public var isReadOnly: Bool
  /// The currency of a file that is made.
  public var currency: Currency

  public init(
    patience: Patience = .patient, makesFile: Bool = true, makesFolder: Bool = true,
    isReadOnly: Bool = false, currency: Currency = .euro
  ) {
    self.patience = patience
    self.makesFile = makesFile
    self.makesFolder = makesFolder
    self.isReadOnly = isReadOnly
    self.currency = currency
  }
}
