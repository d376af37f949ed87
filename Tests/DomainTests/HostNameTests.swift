import Domain
import Testing

/// Vectors of other programs (Python's `idna`).
@Test(arguments: [
  ("xn--mxarbuue.gr", "κακτοσ.gr"), ("κακτος.gr", "κακτοσ.gr"), ("xn--mgba3a4f16a.ir", "ایران.ir"),
  ("xn--bcher-kva.example", "bücher.example"), ("xn--fiqs8s.cn", "中国.cn"),
  ("xn--hxajbheg2az3al.xn--jxalpdlp", "παράδειγμα.δοκιμή"), ("nova.example", "nova.example"),
  ("xn--!!.example", "xn--!!.example"), ("xn--99999999999.example", "xn--99999999999.example"),
])
func aHostIsReadInItsOwnLetters(_ host: String, _ readable: String) {
  #expect(HostName.readable(host) == readable)
}

@Test func anAddressIsTheSameInBothSpellings() throws {
  func party(_ email: String) -> Party? {
    Party(.account, id: 1) { $0 == "emails" ? email : "" }
  }
  let (one, other) = (party("info@xn--mxarbuue.gr"), party("Info@Κακτος.gr"))
  #expect(one?.emails == ["info@κακτοσ.gr"])
  #expect(one?.certainKeys == other?.certainKeys)
  #expect(one?.domains == ["κακτοσ.gr"] && other?.domains == ["κακτοσ.gr"])
}
