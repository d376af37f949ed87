extension ActionTable {
  static let boardActions: [Action] = [
    Action(
      "board.move-left", on: .board, "H", "shift+left", says: \.actions.moveLeft, needs: .openDeal,
      takesMarks: true
    ) {
      try $0.moveDeal(visually: -1)
    },
    Action(
      "board.move-right", on: .board, "L", "shift+right", says: \.actions.moveRight,
      needs: .openDeal,
      rank: 10, takesMarks: true
    ) { try $0.moveDeal(visually: +1) },
    Action(
      "board.advance", on: .board, ">", says: \.actions.advance, needs: .openDeal, takesMarks: true
    ) {
      try $0.moveDeal(by: +1)
    },
    Action(
      "board.back", on: .board, "<", says: \.actions.stepBackStage, needs: .openDeal,
      takesMarks: true
    ) {
      try $0.moveDeal(by: -1)
    },
    Action(
      "board.order-down", on: .board, "J", "shift+down", says: \.actions.orderDown, needs: .deal,
      rank: 80
    ) { try $0.reorderDeal(by: +1) },
    Action("board.order-up", on: .board, "K", "shift+up", says: \.actions.orderUp, needs: .deal) {
      try $0.reorderDeal(by: -1)
    },
    Action(
      "board.win", on: .board, "m w", says: \.actions.win, needs: .openDeal, rank: 30,
      takesMarks: true
    ) {
      try $0.openWin()
    },
    Action(
      "board.lose", on: .board, "m l", says: \.actions.lose, needs: .openDeal, rank: 31,
      takesMarks: true
    ) {
      try $0.openLose()
    },
    Action(
      "board.reopen", on: .board, "x", says: \.actions.reopen, needs: .closedDeal, takesMarks: true
    ) {
      try $0.reopenDeal()
    },
    Action(
      "board.edit", on: .board, "e", says: \.actions.edit, needs: .deal, rank: 70,
      takesMarks: true
    ) { try $0.hasMarks ? $0.openBulkEdit() : $0.openEditDeal() },
    Action("board.zoom", on: .board, "z", says: \.actions.zoom) {
      try $0.board.zoom($0.repository)
    },
    Action(
      "board.move-to-pipeline", on: .board, "m p", says: \.stages.moveToPipeline, needs: .openDeal,
      takesMarks: true
    ) { try $0.openOtherPipelines() },
    Action("board.stages", on: .board, "g e", says: \.stages.open) { try $0.openStages() },
    Action("board.people", on: .board, "o p", says: \.people.show) { try $0.openPeople() },
    Action("board.pipelines", on: .board, "f p", says: \.stages.openPipelines) {
      try $0.openPipelines()
    },
  ]

  static let sortActions: [Action] = [
    Action("board.sort-manual", on: .board, "o m", says: \.sorting.manual) {
      try $0.sort(by: .manual)
    },
    Action("board.sort-amount", on: .board, "o a", says: \.sorting.amount) {
      try $0.sort(by: .amount)
    },
    Action("board.sort-close", on: .board, "o c", says: \.sorting.expectedClose) {
      try $0.sort(by: .expectedClose)
    },
    Action("board.sort-next-step", on: .board, "o s", says: \.sorting.nextStep) {
      try $0.sort(by: .nextStep)
    },
    Action("board.sort-days", on: .board, "o d", says: \.sorting.days) { try $0.sort(by: .days) },
    Action("board.sort-name", on: .board, "o n", says: \.sorting.name) { try $0.sort(by: .name) },
    Action("board.sort-reverse", on: .board, "O", "o r", says: \.sorting.reverse) {
      try $0.reverseSort()
    },
  ]

  static let facetActions: [Action] = [
    Action("page.facet-owner", on: .page, "f o", says: \.facets.owner, needs: .list) {
      try $0.openFacet(.owner)
    },
    Action("page.facet-team", on: .page, "f t", says: \.facets.team, needs: .list) {
      try $0.openFacet(.team)
    },
    Action("page.facet-tag", on: .page, "f #", says: \.facets.tag, needs: .list) {
      try $0.openFacet(.tag)
    },
    Action("board.facet-close", on: .board, "f c", says: \.facets.close) {
      try $0.openFacet(.close)
    },
    Action("board.facet-stage", on: .board, "f s", says: \.facets.stage) {
      try $0.openFacet(.stage)
    },
    Action("page.facet-attention", on: .page, "f i", says: \.facets.staleness, needs: .list) {
      try $0.openFacet(.staleness)
    },
    Action("page.views", on: .page, "f v", says: \.views.choose, needs: .list) {
      try $0.openViews()
    },
    Action("page.save-view", on: .page, "F", "f a", says: \.views.save, needs: .list) {
      $0.openSaveView(isShared: false)
    },
    Action("page.share-view", on: .page, "f e", says: \.views.share, needs: .list) {
      $0.openSaveView(isShared: true)
    },
    Action("page.delete-view", on: .page, "f d", says: \.views.delete, needs: .list) {
      try $0.openDeleteView()
    },
    Action("page.facet-none", on: .page, "f x", says: \.facets.clear, needs: .list) {
      try $0.clearFilter()
    },
  ]

  /// `m 1` … `m 9`: to the stage at this place.
  static let boardMoves: [Action] = (1...9).map { place in
    Action(
      "board.move-to-\(place)", on: .board, KeySequence(stringLiteral: "m \(place)"),
      says: \.actions.moveTo, needs: .openDeal, takesMarks: true,
      object: { $0.stageName(at: place - 1) }
    ) { try $0.moveDeal(toLane: place - 1) }
  }

  static let cardActions: [Action] =
    turning(on: .card) + [
      Action("card.edit", on: .card, "e", says: \.customers.edit, rank: 70) {
        try $0.editOnCard()
      },
      Action("card.confirm-address", on: .card, "A", says: \.customers.confirmAddress) {
        try $0.confirmAddress()
      },
    ]

  /// From part to part of a card, and on to the next one.
  static func turning(on scope: Scope) -> [Action] {
    let card = scope.rawValue
    return [
      Action(
        "\(card).next-tab", on: scope, "]", "ctrl+pgdn", "tab", says: \.actions.nextTab, rank: 10
      ) { $0.turnTab(by: +1) },
      Action(
        "\(card).previous-tab", on: scope, "[", "ctrl+pgup", "shift+tab",
        says: \.actions.previousTab
      ) { $0.turnTab(by: -1) },
      Action("\(card).topic", on: scope, "o", says: \.customers.nextTopic, rank: 15) {
        try $0.turnTopic()
      },
      Action("\(card).next", on: scope, "n", says: \.actions.nextCard, rank: 20) {
        try $0.turnCard(by: +1)
      },
      Action("\(card).previous", on: scope, "N", says: \.actions.previousCard) {
        try $0.turnCard(by: -1)
      },
    ]
  }
}
