import Domain

/// A change on its way to the file; it is kept as it is while other people write.
struct PendingChange {
  let change: Change
  /// What is said once it is in the file.
  let sentence: String
  /// The form that it was typed into; the text stays a draft until the change is in the file.
  let form: FormModel?
  let since: Instant
}

/// A change that something mandatory holds back.
struct HeldChange {
  let pending: PendingChange
  /// Once this is done, it goes on by itself.
  let work: [ID<Activity>]
}
