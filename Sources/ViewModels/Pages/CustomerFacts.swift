import Domain

/// Who a customer is, in words.
public struct CustomerFacts {
  private let app: AppModel
  private let card: CustomerCard

  public init(_ app: AppModel, _ card: CustomerCard) {
    self.app = app
    self.card = card
  }

  public var state: String {
    app.phrases.terms.choices.customerState(CustomerState.of(card.figures, on: app.clock.today))
      .full
  }

  /// What they are, where, and how to reach them.
  public var subtitles: [String] {
    let lines: [String]
    switch card.who {
    case .account(let account):
      let place = [account.address.city, account.address.country, account.address.street]
      lines = [
        [
          account.industry,
          account.employees.map { app.phrases.customers.employees($0, app.formats) },
        ]
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "),
        place.filter { !$0.isEmpty }.joined(separator: " · "), account.website,
      ]
    case .contact(let contact):
      lines = [
        contact.title, contact.address.city, contact.phones.items.first ?? "",
        contact.emails.items.first ?? "",
      ]
    }
    return lines.filter { !$0.isEmpty }
  }

  public var lines: [(label: String, value: String)] {
    let words = app.phrases.customers
    let since = card.figures.lastPurchaseOn.map { app.formats.dayShort($0, today: app.clock.today) }
    return [
      (words.state, state), (app.label("owner", of: .account), card.ownerName),
      (words.parent, card.parentName), (app.label("lastPurchaseOn", of: .account), since ?? ""),
    ].filter { !$0.1.isEmpty }
  }

  /// What is open with them and what they have bought, in one currency.
  public func amounts(_ money: CustomerMoney) -> [(label: String, amount: String)] {
    let words = app.phrases.customers
    return [(words.openMoney, money.open), (words.wonMoney, money.won)].map {
      ($0, app.formats.money(Money($1, money.currency)))
    }
  }
}
