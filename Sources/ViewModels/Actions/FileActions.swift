extension ActionTable {
  static let fileActions: [Action] = [
    Action("add.file", on: .page, "+ f", says: \.files.attach) { try $0.openAttach() },
    Action("card.extract-file", on: .card, "X", says: \.files.extract, needs: .file, rank: 12) {
      $0.openExtract()
    },
    Action(
      "card.remove-file", on: .card, "D", "delete", says: \.files.remove, needs: .file, rank: 13
    ) {
      try $0.removeFile()
    },
    Action("card.copy", on: .card, "y", says: \.files.copyFirst, rank: 75) { $0.copyFirst() },
    Action("card.copy-other", on: .card, "Y", says: \.files.copyOther) { $0.openCopy() },
  ]
}
