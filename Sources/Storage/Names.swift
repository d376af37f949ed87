import Domain

/// GRDB has a `Record` of its own; in this room the word means ours.
typealias Record = Domain.Record
