import Domain
import Testing

@Suite struct MergerTests {
  private let now = Instant(milliseconds: 9_000)

  private func account(_ id: Int64, _ fill: (inout Account) -> Void) -> Record {
    var account = Account(id: ID(id))
    account.createdAt = Instant(milliseconds: id * 1000)
    fill(&account)
    return account.record
  }

  private var three: [Record] {
    [
      account(3) {
        $0.name = "Nova"
        $0.phones = ["+30 210 555 0199"]
        $0.tags = ["key"]
        $0.notes = "first"
      },
      account(2) {
        $0.name = "Nova Foods"
        $0.phones = ["0030 2105550199", "210 555 0001"]
        $0.tags = ["erp", "key"]
        $0.notes = "second"
        $0.industry = "Food"
        $0.address.city = "Athens"
      },
      account(4) {
        $0.name = "NOVA"
        $0.industry = "Retail"
        $0.address.city = "Volos"
        $0.address.street = "Harbour 1"
        $0.parent = ID(2)
      },
    ]
  }

  @Test func theSurvivorKeepsWhatItHasAndGetsWhatItLacks() throws {
    let merged = try Account(Merger(three).merged(at: now))
    #expect(merged.id == ID(3))
    #expect(merged.name == "Nova")
    #expect(merged.industry == "Food")
    #expect(merged.phones == ["+30 210 555 0199", "210 555 0001"])
    #expect(merged.tags == ["key", "erp"])
    #expect(merged.notes == "first\n\n— Nova Foods:\nsecond")
    #expect(merged.createdAt == Instant(milliseconds: 2000))
    #expect(merged.updatedAt == now)
    // Nobody is a part of itself.
    #expect(merged.parent == nil)
  }

  @Test func anAddressIsTakenWhole() throws {
    let address = try Account(Merger(three).merged(at: now)).address
    #expect(address.city == "Volos")
    #expect(address.street == "Harbour 1")
  }

  @Test func aFullerAddressGoesBeforeThatOfTheSurvivor() throws {
    var records = three
    records[0]["address.city"] = .text("Athens")
    let address = try Account(Merger(records).merged(at: now)).address
    #expect(address.street == "Harbour 1" && address.city == "Volos")
  }

  @Test func aChoiceGoesBeforeTheSurvivor() throws {
    var merger = Merger(three)
    merger.choices = ["name": 1, "address": 1, "industry": 2]
    let merged = try Account(merger.merged(at: now))
    #expect(merged.name == "Nova Foods")
    #expect(merged.industry == "Retail")
    #expect(merged.address.city == "Athens")
    #expect(merged.address.street.isEmpty)
  }

  @Test func onlyWhatDiffersIsChosen() {
    let names = Merger(three).differing.map(\.name)
    #expect(names == ["name", "address", "industry", "parent"])
  }

  @Test func whoOptedOutOnceHasOptedOut() throws {
    var one = Contact(id: ID(1))
    one.lastName = "Nouri"
    var other = one
    other.id = ID(2)
    other.optedOut = true
    #expect(try Contact(Merger([one.record, other.record]).merged(at: now)).optedOut)
  }

  @Test func oneNumberStaysOnceAndWithItsCountry() {
    let records = [
      account(1) { $0.phones = ["210 555 0199", "ask Anna"] },
      account(2) { $0.phones = ["+302105550199", "+302105550100", "ask Anna"] },
    ]
    let merged = Merger(records).merged(at: now)
    #expect(Texts(merged["phones"])?.items == ["+302105550199", "ask Anna", "+302105550100"])
  }
}
