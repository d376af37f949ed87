import Testing

@testable import Exchange

@Suite struct FormulaGuardTests {
  @Test(arguments: [
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\r=1", "\nx", "  =1", "\u{200B}=1",
    "\u{FEFF}@x", "＝1", "＋x", "－x", "＠x", "+", "-", "- milk", "+1 2345678901234567", "-1-1",
    "\u{0}=1", "+1+2345678",
  ])
  func whatMayBeAFormulaGetsAnApostrophe(cell: String) {
    #expect(FormulaGuard.putOn(cell) == "'" + cell)
  }

  @Test(arguments: [
    "", "Anna", "-12", "-1,234.56", "+5 %", "-۱۲٬۳۴۵٫۵", "+30 210 123-4567", "+49 (0)30.123456",
    "+۹۸ ۲۱ ۱۲۳۴۵۶۷", "2026-11-21", "a=b", "'quoted'", "'", "😀", "«=»",
  ])
  func whatIsNoneIsLeftAlone(cell: String) {
    #expect(FormulaGuard.putOn(cell) == cell)
    #expect(FormulaGuard.takenOff(cell) == cell)
  }

  @Test(arguments: ["=1", "'=1", "''=1", "'-2", "''", "' =1", "'a", "\u{200B}'=1", "'\u{301}=1"])
  func takingOffGivesBackWhatWasPutIn(cell: String) {
    #expect(FormulaGuard.takenOff(FormulaGuard.putOn(cell)) == cell)
  }
}
