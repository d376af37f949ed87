import ArgumentParser
import Domain
import Exchange
import Storage
import ViewModels

extension Exit {
  /// The status and the words for whatever was thrown.
  @MainActor init(_ error: any Error, for session: Session) {
    let wording = Wording(session.formats, clock: session.clock)
    switch error {
    case let exit as Exit: self = exit
    case let error as RepositoryError:
      self.init(Self.status(of: error), wording.sentence(for: error))
    case is Conflict: self.init(.conflict, wording.sentence(for: error))
    case is FilterError, is Domain.ReadingError: self.init(.wrongUse, wording.sentence(for: error))
    case RecurrenceError.unknownPart:
      self.init(.wrongUse, wording.sentence(for: error))
    case let refusal as OpportunityRefusal:
      self.init(.refused, wording.sentence(for: refusal, stage: session.stageName))
    case is ActivityRefusal:
      self.init(.refused, wording.sentence(for: error, stage: session.stageName))
    case is OutputFailure: self.init(.refused, session.phrases.records.outputFailed)
    default: self = Self.parsing(error) ?? Exit(.refused, wording.sentence(for: error))
    }
  }

  /// What the parser of the command line has to say: help that was asked for, or what is wrong.
  /// - Returns: `nil` for an error of anybody else.
  static func parsing(_ error: any Error) -> Exit? {
    switch Kariz.exitCode(for: error) {
    case .success: Exit(.done, Kariz.fullMessage(for: error))
    case .validationFailure: Exit(.wrongUse, Kariz.fullMessage(for: error))
    default: nil
    }
  }

  private static func status(of error: RepositoryError) -> Status {
    switch error {
    case .refused, .loginTaken, .circle, .exists, .inUse, .changedSince, .tooSlow: .refused
    case .busy, .readOnly, .newer, .notOurs, .isFolder, .notOwned, .damaged, .cannotOpen,
      .noFile, .noFolder, .replaced, .diskFull:
      .unusableFile
    }
  }
}

extension Session {
  fileprivate func stageName(_ id: ID<Stage>) -> String {
    let stage = try? repository().find(id)
    return stage.map { phrases.terms.stage($0).full } ?? ""
  }
}
