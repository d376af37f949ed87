/// What is done, and by whom.
nonisolated extension Fields {
  static let activity: [FieldPlan] = [
    FieldPlan("id", \.common.id, .readOnly),
    FieldPlan("kind", \.common.kind, .required),
    FieldPlan("subject", \.work.subject, .required),
    FieldPlan("owner", \.common.owner, .essential),
    FieldPlan("due", \.work.due, .essential),
    FieldPlan("duration", \.work.duration, .extra),
    FieldPlan("priority", \.work.priority, .extra),
    FieldPlan("status", \.common.status, .readOnly),
    FieldPlan("snoozedUntil", \.work.snoozedUntil, .extra),
    FieldPlan("outcome", \.work.outcome, .readOnly),
    FieldPlan("direction", \.work.direction, .extra),
    FieldPlan("channel", \.work.channel, .extra),
    FieldPlan("number", \.work.number, .extra),
    FieldPlan("place", \.work.place, .extra),
    FieldPlan("attendees", \.work.attendees, .extra),
    FieldPlan("recurrence", \.work.recurrence, .extra),
    FieldPlan("series", \.work.series, .hidden),
    FieldPlan("ruledDue", \.work.ruledDue, .hidden),
    FieldPlan("doneAt", \.work.doneAt, .readOnly),
    FieldPlan("lead", \.common.lead, .readOnly),
    FieldPlan("account", \.common.account, .essential),
    FieldPlan("contact", \.common.contact, .essential),
    FieldPlan("opportunity", \.common.opportunity, .essential),
    FieldPlan("playbook", \.work.playbook, .readOnly),
    FieldPlan("tags", \.common.tags, .extra),
    FieldPlan("notes", \.common.notes, .extra),
    FieldPlan("source", \.common.source, .extra),
    FieldPlan("externalId", \.common.externalId, .hidden),
    FieldPlan("custom", \.made.custom, .hidden),
    FieldPlan("createdAt", \.common.createdAt, .readOnly),
    FieldPlan("updatedAt", \.common.updatedAt, .readOnly),
  ]

  static let note: [FieldPlan] = [
    FieldPlan("id", \.common.id, .readOnly),
    FieldPlan("text", \.work.text, .required),
    FieldPlan("at", \.work.at, .readOnly),
    FieldPlan("author", \.work.author, .readOnly),
    FieldPlan("lead", \.common.lead, .readOnly),
    FieldPlan("account", \.common.account, .readOnly),
    FieldPlan("contact", \.common.contact, .readOnly),
    FieldPlan("opportunity", \.common.opportunity, .readOnly),
  ]

  static let user: [FieldPlan] = [
    FieldPlan("id", \.common.id, .readOnly),
    FieldPlan("login", \.work.login, .required),
    FieldPlan("name", \.common.name, .required),
    FieldPlan("email", \.work.email, .essential),
    FieldPlan("role", \.work.role, .essential),
    FieldPlan("team", \.work.team, .essential),
    FieldPlan("manager", \.work.manager, .essential),
    FieldPlan("active", \.work.active, .extra),
    FieldPlan("externalId", \.common.externalId, .hidden),
    FieldPlan("createdAt", \.common.createdAt, .readOnly),
    FieldPlan("updatedAt", \.common.updatedAt, .readOnly),
  ]

  static let event: [FieldPlan] = [
    FieldPlan("id", \.common.id, .readOnly),
    FieldPlan("kind", \.common.kind, .essential),
    FieldPlan("page", \.work.page, .required),
    FieldPlan("at", \.work.time, .essential),
    FieldPlan("lead", \.common.lead, .essential),
    FieldPlan("visitor", \.work.visitor, .essential),
    FieldPlan("source", \.common.source, .extra),
    FieldPlan("externalId", \.common.externalId, .hidden),
    FieldPlan("createdAt", \.common.createdAt, .readOnly),
    FieldPlan("updatedAt", \.common.updatedAt, .readOnly),
  ]

  static let team: [FieldPlan] = [
    FieldPlan("id", \.common.id, .readOnly),
    FieldPlan("name", \.common.name, .required),
  ]

  static let setting: [FieldPlan] = [
    FieldPlan("id", \.common.id, .hidden),
    FieldPlan("name", \.work.settingName, .readOnly),
    FieldPlan("value", \.work.settingValue, .required),
  ]
}
