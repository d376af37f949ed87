import ArgumentParser
import Domain
import ViewModels

/// `kariz today`.
struct ShowToday: Verb {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Print the day's queue: what is late, what is due, what nobody has planned.",
    discussion: """
      due is what puts a line into the queue: of an activity when it is due, of a deal its expected \
      close, of a lead until when it is to be contacted, of a customer the \
      day on which to be in touch again.
      """)

  @Option(name: .customLong("where"), help: "Only what this filter lets through.")
  var filter: String?
  @Option(help: "Lines; 0 is all.") var limit = 100

  @MainActor func run(in session: Session) throws {
    let question = QueueQuestion(
      activities: try session.filter(filter, of: .activity),
      leads: try? session.filter(filter, of: .lead),
      deals: try? session.filter(filter, of: .opportunity),
      customers: try? session.filter(filter, of: .account))
    try QueueTable(session).print(question, limit: limit)
  }
}

/// `kariz remind`: for cron and notifiers.
struct Remind: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Print what is late, or due within some minutes.")

  @Option(help: "How many minutes ahead.") var within = 15

  @MainActor func run(in session: Session) throws {
    let limit = session.clock.now().adding(minutes: min(max(within, 0), 1440))
    let question = QueueQuestion(leads: nil, deals: nil, customers: nil)
    try QueueTable(session).print(
      question, while: { $0.group < .untimed },
      where: { row in
        if case .instant(let due)? = row.due { due <= limit } else { row.group == .overdue }
      })
  }
}
