import Testing

@testable import Domain

private typealias Attachment = Domain.Attachment

@Suite struct AttachmentTests {
  @Test(arguments: [
    ("offer.pdf", "offer.pdf"), ("../../etc/passwd", "etc-passwd"), ("a/b\\c:d", "a-b-c-d"),
    (".bashrc", "bashrc"), ("--force", "force"), ("", "file"), ("...", "file"),
    ("\u{0}\u{1B}[2J", "[2J"),
    ("photo\u{202E}gpj.exe", "photogpj.exe"), ("a\nb.txt", "ab.txt"),
    ("پیش‌نویس قرارداد.docx", "پیش‌نویس قرارداد.docx"),
    ("Προσφορά 2026.pdf", "Προσφορά 2026.pdf"), ("zero\u{200B}width", "zerowidth"),
  ])
  func aNameIsSafeToWrite(_ name: String, _ safe: String) {
    let cleaned = Attachment.cleaned(name)
    #expect(cleaned.replacing("..", with: "") == safe || cleaned == safe)
    #expect(!cleaned.contains("/") && !cleaned.hasPrefix(".") && !cleaned.hasPrefix("-"))
  }

  @Test func aLongNameKeepsItsEnding() {
    let name = Attachment.cleaned(String(repeating: "ش", count: 300) + ".pdf")
    #expect(name.utf8.count <= 200)
    #expect(name.hasSuffix(".pdf"))
  }
}
