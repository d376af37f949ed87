import Domain

/// A deal of the sample shop.
nonisolated struct Goods {
  enum Next {
    /// So many days from today.
    case day(Int)
    /// Today, so many minutes after midnight.
    case today(Int)
  }

  let stage: String
  let customer: String
  let name: String
  /// Major units.
  let amount: Int64
  /// Days in the stage.
  let days: Int
  var form = Activity.Form.call
  var next: Next?

  static let open = [
    Goods(
      stage: "qualify", customer: "Pharos Media", name: "Website relaunch", amount: 5_400, days: 11),
    Goods(
      stage: "qualify", customer: "Helios SA", name: "Solar audit", amount: 12_000, days: 3,
      next: .day(4)),
    Goods(
      stage: "qualify", customer: "Lotus Clinic", name: "Booking system", amount: 9_800, days: 2,
      form: .meeting, next: .day(7)),
    Goods(
      stage: "qualify", customer: "آرین دارو", name: "سامانهٔ فروش", amount: 31_000, days: 6,
      next: .day(3)),
    Goods(
      stage: "qualify", customer: "Ελιά Αιγαίου", name: "Συσκευασία λαδιού", amount: 7_600, days: 5,
      form: .email, next: .day(2)),
    Goods(
      stage: "qualify", customer: Hostile.customer, name: Hostile.deal, amount: 18_200, days: 1),
    Goods(
      stage: "develop", customer: "Delta Shipping", name: "Fleet tracking", amount: 61_500, days: 6,
      form: .meeting, next: .today(17 * 60 + 30)),
    Goods(
      stage: "develop", customer: "Blue Sea Hotels", name: "PMS migration", amount: 27_000, days: 9,
      next: .day(3)),
    Goods(
      stage: "develop", customer: "Kavir Tiles", name: "Dealer portal", amount: 18_000, days: 4,
      next: .day(9)),
    Goods(
      stage: "develop", customer: "Nova Foods", name: "Support extension", amount: 6_000, days: 3,
      form: .task, next: .day(9)),
    Goods(stage: "develop", customer: "", name: "Planning tool", amount: 20_000, days: 16),
    Goods(
      stage: "propose", customer: "Nova Foods", name: "ERP rollout", amount: 42_000, days: 21,
      next: .day(-2)),
    Goods(
      stage: "propose", customer: "Acme GmbH", name: "Support 24/7", amount: 42_000, days: 8,
      next: .today(17 * 60)),
    Goods(
      stage: "propose", customer: "Orion Labs", name: "Lab inventory", amount: 8_200, days: 14,
      form: .email, next: .day(-1)),
    Goods(
      stage: "propose", customer: "Tabriz Textile", name: "Loom control", amount: 56_000, days: 5,
      next: .day(6)),
    Goods(
      stage: "negotiate", customer: "Parsian Auto", name: "Call centre", amount: 54_000, days: 30,
      next: .day(2)),
    Goods(
      stage: "negotiate", customer: "Ithaca Foods", name: "Cold chain", amount: 24_000, days: 12,
      next: .day(5)),
    Goods(
      stage: "negotiate", customer: "Kifisia Dental", name: "X-ray archive", amount: 18_000, days: 2
    ),
    Goods(
      stage: "contractOut", customer: "Meltemi Lines", name: "Ticketing", amount: 33_000, days: 18,
      form: .task, next: .day(1)),
    Goods(
      stage: "contractOut", customer: "Shiraz Glass", name: "MES pilot", amount: 24_000, days: 25,
      next: .day(6)),
  ]

  /// Won, or lost where there is a reason; `days` is how long ago.
  static let closed: [(goods: Goods, reason: Opportunity.LossReason?)] = [
    (
      Goods(
        stage: "contractOut", customer: "Nova Foods", name: "Warehouse scanners", amount: 118_300,
        days: 240), nil
    ),
    (
      Goods(
        stage: "propose", customer: "Acme GmbH", name: "Old CRM", amount: 9_000, days: 90),
      .competition
    ),
    (
      Goods(
        stage: "develop", customer: "Helios SA", name: "Roof panels", amount: 64_000, days: 45),
      .price
    ),
    (
      Goods(
        stage: "contractOut", customer: "Blue Sea Hotels", name: "Wi-Fi", amount: 15_000, days: 12),
      nil
    ),
  ]
}

/// Text that would do something to a terminal which takes it at its word.
nonisolated public enum Hostile {
  public static let customer = "Evil \u{1B}[31mCorp\u{7}"
  /// Would be read as “Offer exe.pdf”.
  public static let deal = "Offer \u{202E}fdp.exe"
}
