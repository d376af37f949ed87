import Domain
import Testing

struct EntityTests {
  /// The names of a struct's stored properties, an address part by part.
  private func storedNames(_ entity: some Entity) -> [String] {
    Mirror(reflecting: entity).children.flatMap { child -> [String] in
      guard let address = child.value as? Address else { return [child.label ?? ""] }
      return Mirror(reflecting: address).children.map { "address.\($0.label ?? "")" }
    }
  }

  private func expectWhole<E: Entity>(_ entity: E) throws {
    #expect(storedNames(entity) == E.schema.properties.map(\.name))
    #expect(try E(entity.record) == entity)
  }

  @Test func everyStoredPropertyHasARowInItsTable() throws {
    try expectWhole(Lead(id: ID(1)))
    try expectWhole(Account(id: ID(1)))
    try expectWhole(Contact(id: ID(1)))
    try expectWhole(Opportunity(id: ID(1)))
    try expectWhole(Activity(id: ID(1)))
    try expectWhole(Note(id: ID(1)))
    try expectWhole(Pipeline(id: ID(1)))
    try expectWhole(Stage(id: ID(1)))
    try expectWhole(User(id: ID(1)))
    try expectWhole(Team(id: ID(1)))
    try expectWhole(Setting(id: ID(1)))
    try expectWhole(Affiliation(id: ID(1)))
    try expectWhole(Verdict(id: ID(1)))
  }

  @Test(arguments: Kind.allCases)
  func noTwoPropertiesShareANameOrAColumn(_ kind: Kind) {
    let all = kind.schema.properties + kind.schema.kept
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(Set(all.map(\.column)).count == all.count)
    #expect(kind.schema.kind == kind)
  }

  @Test func aValueOfAnotherTypeIsNotTaken() {
    var record = Opportunity(id: ID(1)).record
    record["probability"] = .text("high")
    #expect(throws: RecordError.wrongValue(.opportunity, 1, "probability")) {
      try Opportunity(record)
    }
  }

  @Test func theInverseOfTheInverseIsTheChange() {
    var account = Account(id: ID(4))
    let before = account
    account.name = "Nova"
    let change = Change(
      .edit, [Edit(before: before, after: account), Edit(before: account, after: Account?.none)])
    #expect(change.inverse.inverse == change)
    #expect(change.inverse.edits.first?.after == account.record)
    #expect(Edit(before: account, after: account) == nil)
  }
}
