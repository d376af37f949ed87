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

  /// What they are, and where.
  public var subtitles: [String] {
    let lines =
      switch card.who {
      case .account(let account): [trade(of: account), place(of: account)]
      case .contact(let contact): [contact.title, contact.address.city]
      }
    return lines.filter { !$0.isEmpty }
  }

  private func trade(of account: Account) -> String {
    let employees = account.employees.map { app.phrases.customers.employees($0, app.formats) }
    return [account.industry, employees ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func place(of account: Account) -> String {
    let address = account.address
    return [address.city, address.country, address.street].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// How to reach them.
  public var reaches: [Reach] {
    switch card.who {
    case .account(let account): account.website.isEmpty ? [] : [.website(account.website)]
    case .contact(let contact): contact.reaches
    }
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
