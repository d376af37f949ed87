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

/// With a letter that is none of the plain ones, the same is found in another way.
@Test(
  arguments: [
    ("jo@acme.com", true), ("j.o-e_1@a.b.example", true), ("a@b.c", true), ("jo@acme", false),
    ("jo@.com", false), ("jo@acme.", false), ("jo@acme..", true), ("jo@..com", true),
    ("@acme.com", false), ("jo@", false), ("jo", false), ("", false), ("jo@a@b.com", false),
    ("jo.acme@com", false), ("jo doe@acme.com", false),
  ], ["", "+"])
func anAddressOfMailHasANameAndAHost(_ text: (String, isEmail: Bool), _ mark: String) {
  let marked = text.0.hasPrefix("@") ? text.0 : text.0.replacing("j", with: mark + "j")
  #expect(Reach.isEmail(marked) == text.isEmail)
}
