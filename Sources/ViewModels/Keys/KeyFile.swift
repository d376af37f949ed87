/// What a person's `keys.toml` says, before it is known what of it makes sense.
nonisolated public struct KeyFile: Sendable {
  /// The keys of one action: words as they stand there, `+` before those that are added.
  public struct Entry: Hashable, Sendable {
    public let section: String
    public let action: String
    /// `nil` where something other than a list of texts stands.
    public let keys: [String]?
    public let line: Int

    public init(section: String, action: String, keys: [String]?, line: Int) {
      self.section = section
      self.action = action
      self.keys = keys
      self.line = line
    }
  }

  public var preset: String?
  public var presetLine: Int
  /// In the order of the file.
  public var entries: [Entry]

  public init(preset: String? = nil, presetLine: Int = 1, entries: [Entry] = []) {
    self.preset = preset
    self.presetLine = presetLine
    self.entries = entries
  }
}

/// Something in a `keys.toml` that was not understood or not possible; the usual keys stay there.
nonisolated public struct KeyFinding: Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case unknownPreset(String)
    case unknownAction(String, section: String)
    case unreadable(String, action: String)
    case noList(action: String)
    /// Two actions of one scope would begin with the same keys.
    case clash(keys: String, action: String, other: String)
  }

  public let line: Int
  public let problem: Problem
}
