import Domain
import Foundation
import Testing

@testable import Exchange

/// Mails as programs write them.
struct MailTests {
  private func mail(_ text: String) -> MailMessage { MailMessage(Array(text.utf8)[...]) }

  @Test func aPlainMailIsReadWhole() {
    let mail = mail(
      """
      Message-ID: <1@sea.example>\r
      From: "Vlachou, Eleni" <Eleni@Sea.example>\r
      To: me@shop.example,\r
       Omid <omid@shop.example>\r
      Cc: boss@shop.example\r
      Subject: Offer\r
      Date: Sat, 21 Nov 2026 16:42:00 +0200 (EET)\r
      \r
      First line\r
      From here on it goes.\r

      """)
    #expect(mail.id == "<1@sea.example>")
    #expect(mail.from.map(\.address) == ["eleni@sea.example"])
    #expect(mail.from.map(\.name) == ["Vlachou, Eleni"])
    #expect(
      mail.to.map(\.address) == ["me@shop.example", "omid@shop.example", "boss@shop.example"])
    #expect(mail.sentAt?.iso == "2026-11-21T14:42:00Z")
    #expect(mail.text == "First line\nFrom here on it goes.")
  }

  @Test(arguments: [
    ("=?utf-8?B?zqDOsc+Bz4TOtw==?=", "Παρτη"), ("=?UTF-8?Q?Caf=C3=A9_am_Markt?=", "Café am Markt"),
    ("=?iso-8859-7?Q?=D0=F1=EF=F3=F6=EF=F1=DC?=", "Προσφορά"),
    ("=?windows-1256?B?0+HH4w==?=", "سلام"),
    // A letter that begins in one word and ends in the next, and blanks that are none.
    ("=?utf-8?B?zqDOsc8=?= =?utf-8?B?gc+EzrE=?=", "Παρτα"), ("Re: =?utf-8?Q?a?= b", "Re: a b"),
    ("=?x-unknown?Q?abc?=", "abc"), ("=?utf-8?B?", "=?utf-8?B?"), ("50 % =? ?=", "50 % =? ?="),
  ])
  func wordsOfAHeaderAreDecoded(_ raw: String, _ text: String) {
    #expect(EncodedWords.text(raw) == text)
  }

  @Test(arguments: [
    ("Sat, 21 Nov 2026 16:42:00 +0200", "2026-11-21T14:42:00Z"),
    ("1 Jan 2026 00:00 -0330", "2026-01-01T03:30:00Z"),
    ("Mon, 2 Feb 2026 9:05:07 GMT", "2026-02-02T09:05:07Z"), ("soon", nil),
    ("31 Foo 2026 10:00:00 +0000", nil), ("99 Nov 2026 10:00:00 +0000", nil),
  ])
  func datesOfMailsAreRead(_ text: String, _ iso: String?) {
    #expect(MailDate.instant(text)?.iso == iso)
  }

  @Test func ofSeveralPartsThePlainOneIsTaken() {
    let text = """
      Content-Type: multipart/mixed; boundary="out"

      not for eyes
      --out
      Content-Type: multipart/alternative; boundary=in

      --in
      Content-Type: text/html

      <p>Marked</p>
      --in
      Content-Type: text/plain; charset=windows-1253
      Content-Transfer-Encoding: quoted-printable

      =D0=F1=EF=F3=F6=
      =EF=F1=DC
      --in--
      --out
      Content-Type: text/plain
      Content-Transfer-Encoding: base64

      U2Vjb25kIHBhcnQ=
      --out
      Content-Type: text/plain
      Content-Disposition: attachment; filename=a.txt

      attached
      --out--
      """
    #expect(mail(text).text == "Προσφορά\n\nSecond part")
  }

  @Test(arguments: [
    ("<p>One</p><p>Two&nbsp;&amp; <b>three</b></p>", "One\nTwo & three"),
    ("<style>p { }</style>Hello<br>there &#8364; &#x41; &unknown;", "Hello\nthere € A &unknown;"),
    ("<script>alert(1)</script>", ""),
  ])
  func markedTextBecomesPlain(_ marked: String, _ plain: String) {
    #expect(MarkedText.plain(marked) == plain)
  }

  @Test func mailsOfABoxAreReadOneAfterTheOther() throws {
    let folder = try Folder()
    let box = """
      From a@x.example Sat Nov 21 16:42:00 2026
      From: a@x.example
      Subject: One

      >From the start
      From b@x.example Sat Nov 21 16:43:00 2026
      From: b@x.example
      Subject: Two

      text
      """
    let file = try MailFile(path: folder.file(Array(box.utf8), named: "in.mbox"))
    let first = try #require(try file.next())
    #expect(first.subject == "One" && first.text == "From the start")
    let second = try #require(try file.next())
    #expect(second.subject == "Two" && file.line == 7)
    #expect(try file.next() == nil)
  }

  @Test func whateverBytesComeAMailIsRead() throws {
    var chance = SystemRandomNumberGenerator()
    let parts = [
      "From: a@b\n", "Content-Type: multipart/mixed; boundary=x\n", "\n", "--x\n", "--x--\n",
      "Content-Transfer-Encoding: base64\n", "=?utf-8?B?", "?=", "Content-Type: text/html\n", "<p>",
      "&#xD800;", "=4", "\r\n", "\u{0}", "Subject: ",
    ].map { Array($0.utf8) }
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...30, using: &chance)).flatMap { _ in
        Bool.random(using: &chance)
          ? parts.randomElement(using: &chance) ?? []
          : [UInt8.random(in: 0...255, using: &chance)]
      }
      let mail = MailMessage(bytes[...])
      #expect(mail.text.utf8.count <= bytes.count * 4)
    }
  }

  @Test func partsWithinPartsEndSomewhere() {
    let part = "Content-Type: multipart/mixed; boundary=x\n\n--x\n"
    #expect(mail(String(repeating: part, count: 5_000)).text == "")
  }
}
