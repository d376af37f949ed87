import ArgumentParser

/// The commands for the file as a whole.
nonisolated enum FileVerbs {
  static var all: [any ParsableCommand.Type] {
    [
      ShowToday.self, Remind.self, ShowBoard.self, ShowCalendar.self, ShowCard.self, Reports.self,
      PrintScreen.self, SearchRecords.self, Duplicates.self,
      ImportFile.self, AttachFiles.self,
      ExportRecords.self, ShowLog.self, Undo.self, Redo.self, MakeBackup.self, RestoreBackup.self,
      CheckFile.self, MakeDemo.self, RunSQL.self, ShowKeys.self, Themes.self, Config.self,
      Views.self, Segments.self, Doctor.self, ShowCompletions.self, ShowManual.self,
    ]
  }
}
