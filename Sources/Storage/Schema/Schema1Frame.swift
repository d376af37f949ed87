extension Schema1 {
  /// Who works with the file, and the frame of the trade: pipelines, stages, settings.
  static let frame = [
    """
    CREATE TABLE team(
      id INTEGER PRIMARY KEY,
      name TEXT,
      nameKey TEXT NOT NULL DEFAULT '',
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE user(
      id INTEGER PRIMARY KEY,
      login TEXT NOT NULL,
      name TEXT,
      email TEXT,
      role TEXT NOT NULL CHECK(role IN ('salesperson', 'manager', 'marketer', 'support',
      'executive', 'administrator')),
      team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
      manager INTEGER REFERENCES user(id) DEFERRABLE INITIALLY DEFERRED,
      active INTEGER NOT NULL CHECK(active IN (0, 1)),
      externalId TEXT,
      createdAt INTEGER NOT NULL,
      updatedAt INTEGER NOT NULL,
      nameKey TEXT NOT NULL DEFAULT '',
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE setting(
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      value TEXT,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE pipeline(
      id INTEGER PRIMARY KEY,
      name TEXT,
      key TEXT,
      position INTEGER NOT NULL,
      archived INTEGER NOT NULL DEFAULT 0 CHECK(archived IN (0, 1)),
      nameKey TEXT NOT NULL DEFAULT '',
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE stage(
      id INTEGER PRIMARY KEY,
      name TEXT,
      key TEXT,
      pipeline INTEGER NOT NULL REFERENCES pipeline(id) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      type TEXT NOT NULL CHECK(type IN ('open', 'won', 'lost')),
      probability INTEGER NOT NULL CHECK(probability BETWEEN 0 AND 100),
      idleLimit INTEGER,
      cardLimit INTEGER,
      requires TEXT,
      definition TEXT,
      nameKey TEXT NOT NULL DEFAULT '',
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE playbook(
      id INTEGER PRIMARY KEY,
      stage INTEGER NOT NULL REFERENCES stage(id) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK(kind IN ('task', 'call', 'meeting', 'email', 'message')),
      subject TEXT,
      dueAfter INTEGER NOT NULL,
      priority TEXT NOT NULL CHECK(priority IN ('high', 'normal', 'low')),
      mandatory INTEGER NOT NULL CHECK(mandatory IN (0, 1)),
      repeats INTEGER NOT NULL CHECK(repeats IN (0, 1)),
      batch INTEGER
    ) STRICT
    """,
  ]
}
