extension ActionTable {
  static let markActions: [Action] =
    marking(on: .board) + acts(on: .board) + marking(on: .customers) + acts(on: .customers)
    + marking(on: .leads) + acts(on: .leads) + acts(on: .lead) + marking(on: .today)

  /// Rows of a list are marked, so that what follows is done to all of them.
  private static func marking(on scope: Scope) -> [Action] {
    let page = scope.rawValue
    return [
      Action("\(page).mark", on: scope, "space", says: \.actions.mark, needs: .record) {
        try $0.toggleMark()
      },
      Action("\(page).mark-range", on: scope, "v", says: \.actions.markRange, needs: .record) {
        $0.markRange()
      },
      Action("\(page).mark-all", on: scope, "*", says: \.actions.markAll, needs: .record) {
        try $0.markAll()
      },
    ]
  }

  /// What is done to records of any kind alike.
  private static func acts(on scope: Scope) -> [Action] {
    let page = scope.rawValue
    return [
      Action(
        "\(page).assign", on: scope, "@", says: \.actions.assign, needs: .record, rank: 72,
        takesMarks: true
      ) { try $0.openAssign() },
      Action(
        "\(page).tag", on: scope, "#", says: \.actions.tag, needs: .record, rank: 73,
        takesMarks: true
      ) { try $0.openTag() },
      Action(
        "\(page).delete", on: scope, "D", "delete", says: \.actions.delete, needs: .record,
        takesMarks: true
      ) { try $0.deleteMarked() },
    ]
  }
}
