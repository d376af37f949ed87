/// Version 1 of the file, as frozen SQL: the file outlives the code, so nothing here is made from
/// today's structs. Each text is what `sqlite_schema` holds afterwards, so that an opening can
/// compare the two word for word.
///
/// Columns of a kind: what people set (`Property.column`), what is kept in step (`Schema.kept`),
/// `nameKey` (the folded name, for finding), and `batch`: the journal's sequence of the bulk
/// change that added the row, if one did.
///
/// Links refuse at the commit, not at the statement (`DEFERRABLE`, no action): so the rows of one
/// change may come in any order, and a parent may go together with its children. Nothing cascades.
enum Schema1 {
  /// `Krz1`, the first four bytes that tell our files from other programs'.
  static let applicationID: Int32 = 0x4B72_7A31
  static let version = 1

  /// The SHA-256 of `statements`, each with a zero byte behind it: an opening compares this first,
  /// as making the texts and reading those of the file takes longer. Frozen with them.
  static let seal = "a41d241fcd0d9611d5665685129a91371fc2eb0120db9da24fec50dbadb60f48"

  static let statements =
    frame + trade + kept + content + journal + search + words + aside + indexes.map(\.sql) + views

  /// What can be rebuilt: sums, and the keys under which duplicates are found (`Party.keys`, the kind
  /// by its `Kind.matchNumber`) and records by what stands in people's own fields
  /// (`FieldKeys`). `owner` is 0 where nobody is; `sum` is what won deals brought, and the amount of
  /// all others. The `time` of a plan is a day, or the beginning of a half hour of world time as far
  /// as its tens of minutes.
  static let kept = [
    """
    CREATE TABLE laneTotal(
      stage INTEGER NOT NULL,
      owner INTEGER NOT NULL,
      currency TEXT NOT NULL,
      count INTEGER NOT NULL,
      sum INTEGER NOT NULL,
      weighted INTEGER NOT NULL,
      PRIMARY KEY(stage, owner, currency)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE planTotal(
      time TEXT NOT NULL,
      owner INTEGER NOT NULL,
      planned INTEGER NOT NULL,
      done INTEGER NOT NULL,
      minutes INTEGER NOT NULL,
      PRIMARY KEY(time, owner)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE matchKey(
      value INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      record INTEGER NOT NULL,
      PRIMARY KEY(value, kind, record)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE fieldKey(
      field INTEGER NOT NULL,
      value ANY NOT NULL,
      record INTEGER NOT NULL,
      PRIMARY KEY(field, value, record)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// The bytes of files, once for all that hold the same, in pieces. They are no part of any record:
  /// what a file is and whose stands in `attachment`.
  static let content = [
    """
    CREATE TABLE content(
      hash TEXT NOT NULL,
      place INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY(hash, place)
    ) STRICT
    """
  ]

  /// The journal refuses every change of what it holds. `user` is 0 for the program itself.
  static let journal = [
    """
    CREATE TABLE journal(
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      user INTEGER NOT NULL,
      run INTEGER NOT NULL,
      act TEXT NOT NULL,
      nature INTEGER NOT NULL CHECK(nature BETWEEN 0 AND 3),
      reverses INTEGER REFERENCES journal(sequence),
      reason TEXT NOT NULL DEFAULT '',
      count INTEGER NOT NULL,
      payload TEXT NOT NULL,
      digest BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE journalTouch(
      record INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      PRIMARY KEY(record, sequence)
    ) STRICT, WITHOUT ROWID
    """,
    refusal("journalKeepsWords", "UPDATE ON journal"),
    refusal("journalKeepsRows", "DELETE ON journal"),
    refusal("journalKeepsTouchWords", "UPDATE ON journalTouch"),
    refusal("journalKeepsTouches", "DELETE ON journalTouch"),
  ]

  /// Folded text is parted by blanks already, so every other byte is a letter: the tokenizer
  /// `ascii` does exactly that. No positions are kept, for only whole prefixes are looked for.
  static let search = searched.map {
    """
    CREATE VIRTUAL TABLE \($0)Search USING fts5(
      text, tokenize='ascii', prefix='1 2 3', detail=none, columnsize=0
    )
    """
  }

  /// The words that a search index knows. Nothing is stored for them.
  static let words = searched.map {
    "CREATE VIRTUAL TABLE \($0)SearchWords USING fts5vocab(\($0)Search, instance)"
  }

  private static let searched = ["lead", "account", "contact", "opportunity"]

  private static func refusal(_ name: String, _ event: String) -> String {
    """
    CREATE TRIGGER \(name) BEFORE \(event) BEGIN
      SELECT RAISE(ABORT, 'the journal only grows');
    END
    """
  }
}
