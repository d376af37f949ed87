/// An ordered set of stages that turns a prospect into an active customer.
public struct Pipeline: Entity {
  public var id: ID<Pipeline>
  public var name = ""
  /// The default pipeline has a key and is named in the reader's language until it is renamed.
  public var key = ""
  public var position = 0
  /// Not in use any more: its deals stay, and nobody is offered it.
  public var archived = false

  public init(id: ID<Pipeline>) { self.id = id }

  public static let kind = Kind.pipeline
  public static let slots: [Slot<Pipeline>] = [
    Slot("id", \.id), Slot("name", \.name), Slot("key", \.key), Slot("position", \.position),
    Slot("archived", \.archived),
  ]
  public static let schema = makeSchema()
}

/// What a stage means for the deals in it.
public enum StageType: String, Choice { case open, won, lost }

/// One step of a pipeline. Each pipeline has exactly one stage for won and one for lost deals.
public struct Stage: Entity {
  public var id: ID<Stage>
  public var name = ""
  /// Key of an unedited default stage (`qualify`…): each reader sees it in their own language.
  public var key = ""
  public var pipeline = ID<Pipeline>(0)
  public var position = 0
  public var type = StageType.open
  /// Percent, 0...100.
  public var probability = 0
  /// Days without contact or move after which a deal here is stale; `nil` is never.
  public var idleLimit: Int?
  public var cardLimit: Int?
  /// Names of properties that a deal must have to enter.
  public var requires: Tags = []
  public var definition = ""

  public init(id: ID<Stage>) { self.id = id }

  public static let kind = Kind.stage
  public static let slots: [Slot<Stage>] = [
    Slot("id", \.id), Slot("name", \.name), Slot("key", \.key), Slot("pipeline", \.pipeline),
    Slot("position", \.position), Slot("type", \.type), Slot("probability", \.probability),
    Slot("idleLimit", \.idleLimit), Slot("cardLimit", \.cardLimit), Slot("requires", \.requires),
    Slot("definition", \.definition),
  ]
  public static let schema = makeSchema()
}

extension Stage {
  /// One of the usual stages, in a pipeline; it has no name until somebody gives it one.
  public init(
    _ row: DefaultStages.Row, id: ID<Stage>, in pipeline: ID<Pipeline>, at place: Int
  ) {
    self.init(id: id)
    self.pipeline = pipeline
    (key, type, position) = (row.key, row.type, place)
    (probability, idleLimit) = (row.probability, row.idleLimit)
  }
}

extension Record {
  /// A default stage or pipeline that was renamed is called so in every language.
  public func unkeyed(after before: Record) -> Record {
    guard self["name"] != before["name"] else { return self }
    var record = self
    record["key"] = .null
    return record
  }
}

/// The stages that a new file begins with.
public enum DefaultStages {
  public struct Row: Sendable {
    public let key: String
    public let name: String
    public let type: StageType
    public let probability: Int
    public let idleLimit: Int?
  }

  public static let rows = [
    Row(key: "qualify", name: "Qualify", type: .open, probability: 10, idleLimit: 14),
    Row(key: "develop", name: "Develop", type: .open, probability: 25, idleLimit: 14),
    Row(key: "propose", name: "Propose", type: .open, probability: 50, idleLimit: 10),
    Row(key: "negotiate", name: "Negotiate", type: .open, probability: 70, idleLimit: 10),
    Row(key: "contractOut", name: "Contract out", type: .open, probability: 90, idleLimit: 7),
    Row(key: "won", name: "Won", type: .won, probability: 100, idleLimit: nil),
    Row(key: "lost", name: "Lost", type: .lost, probability: 0, idleLimit: nil),
  ]
}
