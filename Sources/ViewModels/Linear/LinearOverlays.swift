import Cells
import Domain

/// What is open over the page.
extension LinearModel {
  func page(of overlay: Overlay) -> LinearPage {
    switch overlay {
    case .form(let form): return page(of: form)
    case .filter(let filter): return page(of: filter)
    case .search(let search): return page(of: search)
    case .help(let help): return page(of: help)
    case .palette(let palette): return page(of: palette)
    case .history(let history): return page(of: history)
    case .settings(let settings): return page(of: settings)
    case .choice(let choice): return page(of: choice)
    case .conflict(let conflict): return page(of: conflict)
    case .report(let report): return page(of: report)
    case .pick(let pick): return page(of: pick)
    case .stages(let stages): return page(of: stages)
    case .playbook(let playbook): return page(of: playbook)
    case .fields(let fields): return page(of: fields)
    case .pipelines(let pipelines): return page(of: pipelines)
    case .columns(let columns): return page(of: columns)
    case .segments(let segments): return page(of: segments)
    case .datePicker(let picker): return page(of: picker)
    case .recorder(let recorder): return page(of: recorder)
    case .people(let people): return page(of: people)
    case .jobs(let jobs): return page(of: jobs)
    case .duplicates(let duplicates): return page(of: duplicates)
    case .merge(let merge): return page(of: merge)
    case .menu(let menu): return LinearPage(title: words.commands, choices: choices(menu.actions))
    case .confirm(let confirm): return question([confirm.question])
    case .quit: return question([app.phrases.frame.quitQuestion])
    case .leaving: return question(app.whyItWaits)
    }
  }

  private func question(_ lines: [String]) -> LinearPage {
    LinearPage(title: lines[0], lines: Array(lines.dropFirst()), choices: choices(app.answers))
  }

  /// Rows of which one is chosen and then done, as Enter does it.
  private func rows(_ names: [String]) -> [LinearPage.Choice] {
    names.enumerated().map { place, name in
      LinearPage.Choice(name) { linear in
        linear.app.selectRow(place)
        linear.app.handle(.key(Key(.enter)))
      }
    }
  }

  /// Rows of which one is chosen, to be asked then what is to be done to it.
  private func subjects(_ names: [String]) -> [LinearPage.Choice] {
    names.enumerated().map { place, name in
      LinearPage.Choice(name) { linear in
        linear.app.selectRow(place)
        linear.isOnRow = true
      }
    }
  }

  /// What can be done to the row that was chosen.
  private func page(ofRow name: String, _ lines: [String] = []) -> LinearPage {
    let acts = app.keymap.actions(in: app.scopes).filter { $0.scope != .anywhere }
    return LinearPage(title: name, lines: lines, choices: choices(acts))
  }

  // MARK: Finding

  private func page(of search: SearchModel) -> LinearPage {
    let names = search.hits.map { hit in
      joined([hit.title, hit.subtitle, app.phrases.terms.thing(hit.reference.kind).short])
    }
    let isVain = names.isEmpty && !search.query.isEmpty
    var page = LinearPage(
      title: app.phrases.frame.searchPrompt,
      lines: isVain ? [app.phrases.frame.nothingMatches] : [], choices: rows(names))
    page.takesText = { linear, text in
      var search = SearchModel()
      search.query = TextField(text)
      try linear.app.look(&search)
    }
    return page
  }

  private func page(of filter: FilterModel) -> LinearPage {
    let error = app.wording.sentence(
      for: filter.errors, in: filter.field.text, namesWord: true)
    var page = LinearPage(
      title: app.phrases.help.filterTitle, lines: [error, now(filter.field.text), words.filterHint])
    page.signs["-"] = { try $0.app.clearFilter() }
    page.takesText = { linear, text in
      var filter = FilterModel(field: TextField(text))
      try linear.app.narrow(&filter)
      if filter.errors.isEmpty { linear.app.keepFilter() } else { linear.sayAll() }
    }
    return page
  }

  /// What stands somewhere before it is changed.
  func now(_ text: String) -> String { text.isEmpty ? "" : words.now(text) }

  // MARK: Lists

  private func page(of help: HelpModel) -> LinearPage {
    let names = help.rows.map { row in
      switch row.meaning {
      case .action(let action):
        let text = action.says(app.phrases)
        return joined([row.keys, text.label, text.help])
      case .filter(let line): return joined([row.keys, line.meaning])
      }
    }
    return LinearPage(title: app.phrases.help.title, choices: rows(names))
  }

  private func page(of palette: PaletteModel) -> LinearPage {
    let names = palette.rows.map { row in
      switch row {
      case .action(let choice, _): joined([choice.name, choice.obstacle ?? ""])
      case .record(let hit): joined([hit.title, hit.subtitle])
      }
    }
    return LinearPage(title: app.phrases.palette.title, choices: rows(names))
  }

  private func page(of recorder: KeyRecorder) -> LinearPage {
    let keys = recorder.action.keys.map { app.text(of: $0) }
    var page = LinearPage(
      title: app.nameOrId(recorder.action),
      lines: [now(app.formats.list(keys)), app.phrases.recorder.press],
      choices: choices(app.answers.filter { $0.id == "recorder.usual" }))
    page.takesText = { $0.app.record(spelled: $1) }
    return page
  }

  private func page(of pick: PickModel) -> LinearPage {
    let names = pick.rows.map { joined([$0.choice.name, $0.choice.note]) }
    return LinearPage(title: pick.title, choices: rows(names))
  }

  private func page(of choice: ChoiceModel) -> LinearPage {
    LinearPage(
      title: joined([choice.title, choice.place]), lines: choice.lines,
      choices: rows(choice.answers.map { joined([$0.label, $0.help]) }))
  }

  private func page(of report: ReportModel) -> LinearPage {
    LinearPage(
      title: report.title,
      lines: report.rows.map { row in
        row.name.isEmpty ? row.text : "\(row.name): \(row.text)"
      })
  }

  private func page(of conflict: ConflictModel) -> LinearPage {
    let forms = app.phrases.forms
    let isGone = conflict.conflict.isMissing
    let fields = isGone ? [] : conflict.fields
    return LinearPage(
      title: isGone ? forms.goneTitle : forms.conflictTitle,
      lines: [app.sentence(for: conflict)]
        + fields.map { field in
          let values = [
            (forms.mine, field.mine), (forms.theirs, field.theirs),
            (forms.original, field.original),
          ].map { "\($0) \(app.shown($1, of: field))" }
          return "\(app.label(field.property.name, of: field.kind)): \(joined(values))"
        },
      choices: choices(app.answers))
  }

  private func page(of history: HistoryModel) -> LinearPage {
    func name(_ entry: JournalEntry) -> String {
      let over = history.isTakenBack(entry) ? app.phrases.history.takenBack : ""
      return joined([formats.instant(entry.at, by: app.clock), app.sentence(for: entry), over])
    }
    if isOnRow, let entry = history.current {
      return page(ofRow: name(entry), app.details(of: entry))
    }
    let lines = history.list.rows.isEmpty ? [app.phrases.history.empty] : []
    return LinearPage(
      title: app.title(of: history), lines: lines,
      choices: subjects(history.list.visible.map(name))
        + turns(history.list) { $0.app.selectRow($1) } + [allCommands])
  }

  private func page(of stages: StagesModel) -> LinearPage {
    func name(_ stage: Stage) -> String {
      let count = app.phrases.board.dealCount(stages.counts[stage.id] ?? 0, formats)
      return joined([
        app.phrases.terms.stage(stage).full, count, formats.percent(stage.probability),
      ])
    }
    if isOnRow, let stage = stages.current { return page(ofRow: name(stage)) }
    let pipeline = app.board.pipeline.map(app.phrases.terms.pipeline) ?? ""
    return LinearPage(
      title: app.phrases.stages.title(pipeline),
      choices: subjects(stages.stages.map(name)) + [allCommands])
  }

  private func page(of fields: OwnFieldsModel) -> LinearPage {
    func name(_ field: CustomField) -> String {
      let of = app.phrases.terms.thing(field.of.kind).short
      let form = app.phrases.ownFields.form(field.type).full
      return [field.name, of, form, formats.list(field.choices.items)].filter { !$0.isEmpty }
        .joined(separator: " · ")
    }
    if isOnRow, let field = fields.current { return page(ofRow: name(field)) }
    return LinearPage(
      title: app.phrases.ownFields.title,
      lines: fields.fields.isEmpty ? [app.phrases.ownFields.empty] : [],
      choices: subjects(fields.fields.map(name)) + [allCommands])
  }

  private func page(of playbook: PlaybookModel) -> LinearPage {
    func name(_ step: PlaybookStep) -> String {
      joined([
        app.phrases.terms.choices.work.form(step.kind).full, step.subject,
        app.phrases.playbook.due(step.dueAfter, formats),
        step.mandatory ? app.label("mandatory", of: .playbook) : "",
        step.repeats ? app.label("repeats", of: .playbook) : "",
      ])
    }
    if isOnRow, let step = playbook.current { return page(ofRow: name(step)) }
    return LinearPage(
      title: app.phrases.playbook.title(app.phrases.terms.stage(playbook.stage).full),
      lines: playbook.steps.isEmpty ? [app.phrases.playbook.empty] : [],
      choices: subjects(playbook.steps.map(name)) + [allCommands])
  }

  private func page(of model: PipelinesModel) -> LinearPage {
    func name(_ pipeline: Pipeline) -> String {
      let count = app.phrases.board.dealCount(model.counts[pipeline.id] ?? 0, formats)
      let archived = pipeline.archived ? app.label("archived", of: .pipeline) : ""
      return joined([app.phrases.terms.pipeline(pipeline), count, archived])
    }
    if isOnRow, let pipeline = model.current { return page(ofRow: name(pipeline)) }
    return LinearPage(
      title: app.phrases.stages.pipelinesTitle,
      choices: subjects(model.pipelines.map(name)) + [allCommands])
  }

  private func page(of model: SegmentsModel) -> LinearPage {
    func name(_ segment: Segment) -> String { joined([segment.name] + app.words(of: segment)) }
    if isOnRow, let segment = model.current { return page(ofRow: name(segment)) }
    return LinearPage(
      title: app.phrases.segments.title,
      lines: model.count == 0 ? [app.phrases.segments.empty] : [],
      choices: subjects(model.segments.map(name)) + [allCommands])
  }

  private func page(of model: ColumnsModel) -> LinearPage {
    func name(_ column: ListColumn) -> String {
      joined([app.head(of: column), model.layout.shows(column) ? app.phrases.facets.chosen : ""])
    }
    if isOnRow, let column = model.current { return page(ofRow: name(column)) }
    return LinearPage(
      title: app.phrases.columns.open.label, choices: subjects(model.columns.map(name)))
  }

  private func page(of model: DuplicatesModel) -> LinearPage {
    let words = app.phrases.duplicates
    func name(_ row: DuplicatesModel.Row) -> String {
      let match = row.pair.match
      return joined([row.one, row.other, words.key(match.key), words.strength(match.strength)])
    }
    if isOnRow, let row = model.current { return page(ofRow: name(row)) }
    return LinearPage(
      title: words.title, lines: model.count == 0 ? [words.none] : [],
      choices: subjects((model.rows ?? []).map(name)))
  }

  private func page(of model: MergeModel) -> LinearPage {
    func name(_ field: Merger.Field) -> String {
      let record = model.merger.records[model.merger.source(of: field)]
      return joined([app.label(of: field, in: record.kind), app.shown(field, of: record)])
    }
    if isOnRow, model.fields.indices.contains(model.selected) {
      return page(ofRow: name(model.fields[model.selected]))
    }
    return LinearPage(
      title: app.phrases.duplicates.mergeTitle, lines: [app.phrases.duplicates.mergeHint],
      choices: subjects(model.fields.map(name)) + [allCommands])
  }

  private func page(of model: JobsModel) -> LinearPage {
    func name(_ job: LongJob) -> String { "\(job.title): \(app.progress(of: job))" }
    if isOnRow, let job = model.current { return page(ofRow: name(job)) }
    return LinearPage(
      title: app.phrases.jobs.jobs.label,
      lines: model.jobs.isEmpty ? [app.phrases.jobs.none] : [],
      choices: subjects(model.jobs.map(name)))
  }

  private func page(of model: PeopleModel) -> LinearPage {
    let pipeline = app.board.pipeline.map(app.phrases.terms.pipeline) ?? ""
    let names = model.people.map { person in
      let stages = model.stages.map { stage in
        "\(app.phrases.terms.stage(stage).full) \(text(of: person.totals[stage.id] ?? []))"
      }
      return "\(app.name(of: person)): \(joined([text(of: person.sum)] + stages))"
    }
    return LinearPage(
      title: app.phrases.people.title(pipeline),
      lines: model.isWider ? [app.phrases.people.isWider] : [], choices: rows(names))
  }

  // MARK: Settings

  private func page(of settings: SettingsModel) -> LinearPage {
    func name(_ row: SettingRow) -> String { "\(row.text.label): \(app.shown(row))" }
    guard isOnRow, let row = settings.current else {
      return LinearPage(
        title: app.phrases.settings.title, choices: subjects(settings.rows.map(name)))
    }
    var page = LinearPage(
      title: name(row), lines: [row.text.help],
      choices: row.words.map { word in
        let shown = app.shown(row.saying(word))
        return LinearPage.Choice(shown) { try $0.app.set(row, to: word) }
      } + choices(["settings.usual"]))
    if row.words.isEmpty { page.takesText = { try $0.app.set(row, to: $1) } }
    return page
  }
}
