import Domain

/// A call that is going on, from the key that began it to the form that logs it.
struct RunningCall {
  let record: Reference
  let since: Instant
}

extension AppModel {
  /// Begins to count the minutes; again, it ends and is logged.
  func toggleCall() throws {
    if let call {
      self.call = nil
      return try openLog(on: call.record, minutes: minutes(of: call))
    }
    guard let record = workRecord else { return say(.info, phrases.acts.needsRecord) }
    call = RunningCall(record: record, since: clock.now())
    say(.info, phrases.work.callBegun(try repository.title(of: record)))
  }

  /// How long the call has lasted, for the top of the screen.
  public var callTime: String? {
    call.map { phrases.work.onCall(formats.span(minutes: minutes(of: $0))) }
  }

  /// A minute that was begun counts.
  private func minutes(of call: RunningCall) -> Int {
    Int(max(0, clock.now().milliseconds - call.since.milliseconds) / 60_000) + 1
  }
}
