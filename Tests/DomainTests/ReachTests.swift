import Domain
import Testing

@Test(
  arguments: [
    (.phone("+30 210 123 4567"), "tel:+302101234567"),
    (.phone("۰۲۱-۸۸۷۷ ۶۶۵۵"), "tel:02188776655"), (.phone("none"), nil), (.phone(""), nil),
    (.email(" ana@example.com "), "mailto:ana@example.com"), (.email("ana"), nil),
    (.email("a\u{1B}]8;;x@b"), "mailto:a%1B]8;;x@b"),
    (.website("example.com/a"), "https://example.com/a"),
    (.website("HTTP://example.com"), "HTTP://example.com"),
    (.website("https://νέα.gr"), "https://%CE%BD%CE%AD%CE%B1.gr"),
    (.website("javascript:alert(1)"), nil), (.website("two words"), nil), (.website(""), nil),
    (.website(String(repeating: "a", count: 2_000)), nil),
  ] as [(Reach, String?)])
func whatReachesSomebodyIsSaidAsAnAddressThatProgramsOpen(_ reach: Reach, _ uri: String?) {
  #expect(reach.uri == uri)
}
