import Testing

@testable import Exchange

@Suite struct HeaderMapTests {
  private let known = ["E-mail": "emails", "Phone": "phones", "Account Name": "name"]

  @Test(arguments: [
    "E-mail", " e-MAIL ", "E\u{2011}mail*", "* E–mail", "\u{FEFF}E-mail", "E‐mail\u{A0}",
  ])
  func headersThatLookTheSameAreTheSame(header: String) {
    #expect(HeaderMap(header: [header], known: known).fields == ["emails"])
  }

  @Test func spacesOfAllKindsAreOneSpace() {
    #expect(HeaderMap.folded("Account\u{A0} \tName") == "account name")
  }

  @Test func headersOfOneNameAreKeptApart() {
    let map = HeaderMap(header: ["Phone", "phone", "Fax", "Phone"], known: known)
    #expect(map.labels == ["Phone", "phone (2)", "Fax", "Phone (3)"])
    #expect(map.columns(of: "phones") == [0, 1, 3])
    #expect(map.unknownLabels == ["Fax"])
  }

  @Test func whatTheUserChoseGoesFirst() {
    let chosen = ["fax": "phones", "Phone (2)": "notes"]
    let map = HeaderMap(header: ["Phone", "Phone", "Fax"], known: known, chosen: chosen)
    #expect(map.fields == ["phones", "notes", "phones"])
  }

  @Test func aChosenColumnThatIsNotThereIsTold() {
    #expect(HeaderMap.missing(["phone", "Mobile"], in: [" Phone*"]) == ["Mobile"])
  }
}
