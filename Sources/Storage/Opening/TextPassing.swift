import GRDBSQLite

/// Tells SQLite to take a copy of a text before it returns, for afterwards the text is ours again.
/// (`SQLITE_TRANSIENT`, a macro that Swift does not see.)
var textIsCopied: sqlite3_destructor_type {
  unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
