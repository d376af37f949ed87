import Testing

@testable import ViewModels

/// Two Latin names in a Persian sentence would be read as one, from left to right, unless a Persian
/// word stands between them.
@Suite nonisolated struct LatinNamesTests {
  private static let told = TimelinePhrases.persian

  private static let sentences: [String] =
    [
      told.added, told.edited, told.deleted, told.moved, told.won, told.lost, told.reopened,
      told.nurtured, told.disqualified,
    ].map { $0("Sara", "Nova", "فرصت") }
    + [
      told.reordered, told.reactivated, told.qualified, told.planned, told.completed, told.logged,
      told.changedSetting, told.merged, told.toldApart, told.imported,
    ].map { $0("Sara", "Nova") }

  @Test(arguments: sentences)
  func aPersianWordStandsBetweenWhoAndWhat(_ sentence: String) throws {
    let who = try #require(sentence.firstRange(of: "Sara"))
    let what = try #require(sentence.firstRange(of: "Nova"))
    let between = sentence[who.upperBound..<what.lowerBound]
    #expect(between.contains { $0.isLetter })
  }
}
