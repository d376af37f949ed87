extension Schema1 {
  /// Where the rows of a batch rest while it is undone: what people set, nothing that is kept.
  static let aside = [
    """
    CREATE TABLE asideTeam(
      id INTEGER PRIMARY KEY,
      name TEXT,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideUser(
      id INTEGER PRIMARY KEY,
      login TEXT,
      name TEXT,
      email TEXT,
      role TEXT,
      team INTEGER,
      manager INTEGER,
      active INTEGER,
      externalId TEXT,
      createdAt INTEGER,
      updatedAt INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideSetting(
      id INTEGER PRIMARY KEY,
      name TEXT,
      value TEXT,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asidePipeline(
      id INTEGER PRIMARY KEY,
      name TEXT,
      key TEXT,
      position INTEGER,
      archived INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideStage(
      id INTEGER PRIMARY KEY,
      name TEXT,
      key TEXT,
      pipeline INTEGER,
      position INTEGER,
      type TEXT,
      probability INTEGER,
      idleLimit INTEGER,
      cardLimit INTEGER,
      requires TEXT,
      definition TEXT,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asidePlaybook(
      id INTEGER PRIMARY KEY,
      stage INTEGER,
      position INTEGER,
      kind TEXT,
      subject TEXT,
      dueAfter INTEGER,
      priority TEXT,
      mandatory INTEGER,
      repeats INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideAccount(
      id INTEGER PRIMARY KEY,
      name TEXT,
      owner INTEGER,
      taxNumber TEXT,
      phones TEXT,
      emails TEXT,
      website TEXT,
      addressStreet TEXT,
      addressCity TEXT,
      addressRegion TEXT,
      addressPostalCode TEXT,
      addressCountry TEXT,
      industry TEXT,
      employees INTEGER,
      currency TEXT,
      annualRevenue INTEGER,
      parent INTEGER,
      guardian TEXT,
      segment TEXT,
      strategy TEXT,
      partyTypes TEXT,
      stayInTouch INTEGER,
      addressConfirmedOn TEXT,
      pinnedState TEXT,
      tags TEXT,
      notes TEXT,
      source TEXT,
      externalId TEXT,
      custom TEXT,
      createdAt INTEGER,
      updatedAt INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideContact(
      id INTEGER PRIMARY KEY,
      firstName TEXT,
      lastName TEXT,
      title TEXT,
      account INTEGER,
      owner INTEGER,
      phones TEXT,
      emails TEXT,
      addressStreet TEXT,
      addressCity TEXT,
      addressRegion TEXT,
      addressPostalCode TEXT,
      addressCountry TEXT,
      birthday TEXT,
      preferredChannel TEXT,
      optedOut INTEGER,
      segment TEXT,
      partyTypes TEXT,
      stayInTouch INTEGER,
      addressConfirmedOn TEXT,
      pinnedState TEXT,
      tags TEXT,
      notes TEXT,
      source TEXT,
      externalId TEXT,
      custom TEXT,
      createdAt INTEGER,
      updatedAt INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideOpportunity(
      id INTEGER PRIMARY KEY,
      name TEXT,
      account INTEGER,
      contact INTEGER,
      owner INTEGER,
      stage INTEGER,
      laneOrder INTEGER,
      currency TEXT,
      amount INTEGER,
      probability INTEGER,
      probabilityIsManual INTEGER,
      category TEXT,
      kind TEXT,
      need TEXT,
      solution TEXT,
      budget INTEGER,
      budgetStatus TEXT,
      campaign TEXT,
      competitors TEXT,
      openedOn TEXT,
      expectedClose TEXT,
      stageEnteredAt INTEGER,
      actualRevenue INTEGER,
      closedOn TEXT,
      lossReason TEXT,
      lostTo TEXT,
      closeNote TEXT,
      lastOpenStage INTEGER,
      snoozedUntil TEXT,
      tags TEXT,
      notes TEXT,
      source TEXT,
      externalId TEXT,
      custom TEXT,
      createdAt INTEGER,
      updatedAt INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideLead(
      id INTEGER PRIMARY KEY,
      kind TEXT,
      firstName TEXT,
      lastName TEXT,
      company TEXT,
      title TEXT,
      owner INTEGER,
      phones TEXT,
      emails TEXT,
      website TEXT,
      addressStreet TEXT,
      addressCity TEXT,
      addressRegion TEXT,
      addressPostalCode TEXT,
      addressCountry TEXT,
      campaign TEXT,
      referrer TEXT,
      need TEXT,
      productInterest TEXT,
      quantity INTEGER,
      currency TEXT,
      budget INTEGER,
      rating TEXT,
      status TEXT,
      reason TEXT,
      nextTouch TEXT,
      firstContactAt INTEGER,
      criteria TEXT,
      qualifiedAt INTEGER,
      account INTEGER,
      contact INTEGER,
      opportunity INTEGER,
      tags TEXT,
      notes TEXT,
      source TEXT,
      externalId TEXT,
      custom TEXT,
      createdAt INTEGER,
      updatedAt INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideActivity(
      id INTEGER PRIMARY KEY,
      kind TEXT,
      subject TEXT,
      owner INTEGER,
      due TEXT,
      duration INTEGER,
      priority TEXT,
      status TEXT,
      snoozedUntil TEXT,
      outcome TEXT,
      direction TEXT,
      channel TEXT,
      number TEXT,
      place TEXT,
      attendees TEXT,
      recurrence TEXT,
      series INTEGER,
      ruledDue TEXT,
      doneAt INTEGER,
      lead INTEGER,
      account INTEGER,
      contact INTEGER,
      opportunity INTEGER,
      playbook INTEGER,
      tags TEXT,
      notes TEXT,
      source TEXT,
      externalId TEXT,
      custom TEXT,
      createdAt INTEGER,
      updatedAt INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideAffiliation(
      id INTEGER PRIMARY KEY,
      contact INTEGER,
      account INTEGER,
      opportunity INTEGER,
      role TEXT,
      active INTEGER,
      createdAt INTEGER,
      updatedAt INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideEvent(
      id INTEGER PRIMARY KEY,
      kind TEXT,
      page TEXT,
      at INTEGER,
      lead INTEGER,
      visitor TEXT,
      source TEXT,
      externalId TEXT,
      createdAt INTEGER,
      updatedAt INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideVerdict(
      id INTEGER PRIMARY KEY,
      ruling TEXT,
      of TEXT,
      one INTEGER,
      other INTEGER,
      at INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideNote(
      id INTEGER PRIMARY KEY,
      text TEXT,
      at INTEGER,
      author INTEGER,
      lead INTEGER,
      account INTEGER,
      contact INTEGER,
      opportunity INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideField(
      id INTEGER PRIMARY KEY,
      name TEXT,
      of TEXT,
      type TEXT,
      choices TEXT,
      position INTEGER,
      batch INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE asideAttachment(
      id INTEGER PRIMARY KEY,
      name TEXT,
      size INTEGER,
      hash TEXT,
      at INTEGER,
      author INTEGER,
      lead INTEGER,
      account INTEGER,
      contact INTEGER,
      opportunity INTEGER,
      batch INTEGER
    ) STRICT
    """,
  ]
}
