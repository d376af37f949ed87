import Domain

nonisolated extension Wording {
  /// One sentence, or two, for whatever was thrown.
  /// - Parameter stage: What a stage is called, which an error only knows by its identity.
  public func sentence(for error: any Error, stage: (ID<Stage>) -> String = { _ in "" }) -> String {
    switch error {
    case let error as RepositoryError: phrases.errors.repository(error, formats)
    case let conflict as Conflict: sentence(for: conflict)
    case let refusal as OpportunityRefusal: sentence(for: refusal, stage: stage)
    case let refusal as LeadRefusal: phrases.leadActs.sentence(for: refusal, formats)
    case let refusal as SegmentRefusal: phrases.segments.sentence(for: refusal)
    case let refusal as StageRefusal: sentence(for: refusal)
    case ActivityRefusal.alreadyClosed: phrases.records.activityIsClosed
    case ActivityRefusal.mandatory(let subject, let id):
      phrases.playbook.isMandatory(subject, stage(id))
    case let refusal as FieldRefusal: phrases.ownFields.refusal(refusal)
    case let trouble as FileTrouble: trouble.sentence
    case let refusal as AttachmentRefusal: phrases.files.refusal(refusal)
    case PostRefusal.sameRole(let person, let place): phrases.errors.sameRole(person, place)
    case let refusal as MergeRefusal: phrases.duplicates.why(refusal)
    case let error as RecurrenceError: phrases.series.problem(error)
    case let error as FilterError: phrases.board.filterError(error.reason)
    case let error as ReadingError: phrases.forms.expected(error.type)
    case RecordError.wrongValue(let kind, _, let property):
      phrases.errors.wrongValue(
        phrases.terms.thing(kind).singular, labels([property], of: kind))
    default: phrases.errors.other("\(error)")
    }
  }

  /// What is wrong with a filter, in one text.
  public func sentence(
    for errors: [FilterError], in text: String, namesWord: Bool = false
  ) -> String {
    sentences(for: errors, in: text, namesWord: namesWord).joined(separator: " ")
  }

  /// What is wrong with a filter. Of several mistakes each names its word.
  /// - Parameter namesWord: one alone names it too, where nobody sees it marked.
  public func sentences(
    for errors: [FilterError], in text: String, namesWord: Bool = false
  ) -> [String] {
    errors.map { error in
      let why = phrases.board.filterError(error.reason)
      return error.isNamed || errors.count == 1 && !namesWord
        ? why : phrases.board.filterErrorIn(error.word(in: text), why)
    }
  }

  private func sentence(for conflict: Conflict) -> String {
    guard let first = conflict.fields.first, !conflict.isMissing else {
      return phrases.errors.gone(conflict.by)
    }
    let labels = conflict.fields.filter { $0.kind == first.kind }.map {
      Fields.label(of: $0.property, in: first.kind, phrases).full
    }
    return phrases.errors.sameField(
      conflict.by, formats.list(labels), conflict.at.map(moment))
  }

  private func sentence(
    for refusal: OpportunityRefusal, stage: (ID<Stage>) -> String
  ) -> String {
    switch refusal {
    case .alreadyClosed: phrases.errors.alreadyClosed
    case .closedInFuture: phrases.errors.closedInFuture
    case .notClosed: phrases.errors.notClosed
    case .reasonRequired: phrases.errors.reasonRequired
    case .competitorRequired: phrases.errors.competitorRequired
    case .differentPipeline: phrases.errors.differentPipeline
    case .unfinished(let subjects, let id):
      phrases.playbook.unfinished(stage(id), formats.list(subjects))
    case .noStageThere: phrases.errors.noStageThere
    case .missing(let names, let id):
      phrases.errors.missing(stage(id), labels(names, of: .opportunity))
    }
  }

  private func sentence(for refusal: StageRefusal) -> String {
    switch refusal {
    case .closedStage: phrases.records.stageIsClosed
    case .lastOpenStage: phrases.records.stageIsLastOpen
    case .holdsDeals(let count): phrases.records.stageHoldsDeals(count, formats)
    }
  }

  /// The time of today, the day and time of another day.
  func moment(_ instant: Instant) -> String {
    clock.day(of: instant) == clock.today
      ? formats.time(instant, by: clock) : formats.instant(instant, by: clock)
  }
}

nonisolated extension FilterError {
  /// Its sentence says the word by itself.
  fileprivate var isNamed: Bool {
    switch reason {
    case .unknownProperty, .unknownName: true
    case .wrongValue, .wrongComparison, .unclosedQuote, .unknownMark: false
    }
  }
}
