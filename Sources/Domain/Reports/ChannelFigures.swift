/// What was done in a while by one kind of activity and one channel.
public struct ChannelFigures: Hashable, Sendable {
  public let kind: Activity.Form
  /// As it was spelt last; empty where nobody has said it.
  public let channel: String
  public internal(set) var done = 0
  public internal(set) var inbound = 0
  public internal(set) var outbound = 0
}

extension Repository {
  /// The busiest channel of each kind first, kinds in their usual order.
  public func channels(in days: Range<Day>, of owner: ID<User>? = nil) throws -> [ChannelFigures] {
    let schema = Activity.schema
    guard let status = schema.property("status"), let doneAt = schema.property("doneAt"),
      let person = schema.property("owner")
    else { return [] }
    let bounds = [days.lowerBound, days.upperBound].map { clock.instant($0, minute: 0).value }
    var terms: [Filter.Term] = [
      .compare(status, .equal, .text(Activity.Status.done.rawValue)),
      .compare(doneAt, .atLeast, bounds[0]), .compare(doneAt, .less, bounds[1]),
    ]
    if let owner { terms.append(.compare(person, .equal, owner.value)) }
    var found: [[String]: ChannelFigures] = [:]
    for listed in try list(ListQuestion(.activity, where: Filter(terms))) {
      let activity = try Activity(listed.record)
      let key = [activity.kind.rawValue, Folding.fold(activity.channel)]
      var figures =
        found[key] ?? ChannelFigures(kind: activity.kind, channel: activity.channel)
      figures.done += 1
      figures.inbound += activity.direction == .inbound ? 1 : 0
      figures.outbound += activity.direction == .outbound ? 1 : 0
      found[key] = figures
    }
    return Activity.Form.allCases.flatMap { kind in
      found.values.filter { $0.kind == kind }.sorted {
        ($1.done, $0.channel) < ($0.done, $1.channel)
      }
    }
  }
}
