import Cells

/// What the program does for the model outside of it.
public enum Effect: Equatable, Sendable {
  case quit, suspend, redraw
  /// To leave this file for one of made-up data.
  case demo
  case copy(String)
  /// To draw attention to something that comes due.
  case alert(String, Alert)
  /// To say in the title of the window how much nobody has seen yet.
  case title(unseen: Int)
  /// To hand a text to the person's editor, and what became of it to `AppModel.take`.
  case edit(String)
  /// To show a text in the person's pager.
  case page(String)
  case work(Ticket)
  case importFile(ImportOrder)
  /// To make a change that takes long, and to tell `AppModel.take` what came of it.
  case write(LongWrite, job: Int)
  /// The same for a large file that is to be kept with a record.
  case attach(AttachOrder)
  /// To stop it, so that nothing of it stays.
  case cancelJob(Int)
}
