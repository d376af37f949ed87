import Domain
import Testing

@testable import ViewModels

@Suite nonisolated struct LanguageFieldsTests {
  @Test(arguments: Kind.allCases)
  func everyPropertyHasItsRowInItsPlace(_ kind: Kind) {
    let schema = kind.schema
    #expect(Fields.rows(of: kind).map(\.property) == schema.properties + schema.kept)
    #expect(Fields.plans(of: kind).count == Fields.rows(of: kind).count)
  }

  @Test(arguments: Kind.allCases)
  func nothingThatTheStoreKeepsCanBeEdited(_ kind: Kind) {
    let editable = Fields.rows(of: kind).filter(\.isEditable).map(\.property)
    #expect(editable.allSatisfy { !$0.isKept && $0.name != "id" && $0.name != "createdAt" })
  }

  @Test(arguments: Language.allCases)
  func noTwoFieldsInSightOfAKindHaveTheSameLabel(_ language: Language) {
    let phrases = Phrases.of(language)
    for kind in Kind.allCases {
      let labels = Fields.rows(of: kind).filter(\.isEditable).map {
        phrases.fields[keyPath: $0.label].full
      }
      #expect(Set(labels).count == labels.count, "\(kind): \(labels)")
    }
  }

  @Test func anUnknownPropertyKeepsItsName() {
    #expect(Fields.label("odd", of: .lead, in: .greek).full == "odd")
    #expect(Fields.label("amount", of: .opportunity, in: .persian).full == "مبلغ")
  }
}
