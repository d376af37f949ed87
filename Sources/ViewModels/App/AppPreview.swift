import Cells
import Domain

/// The pane beside a page: what is known of the record under the cursor.
extension AppModel {
  /// Columns of the narrowest window that has room for it.
  static let leastForPreview = 100
  /// Milliseconds that a key waits for it; what takes longer comes from a job.
  private static let patienceForPreview = 3

  /// Whether the pane is on the screen.
  public var showsPreview: Bool { card == nil && hasPreview(page) }

  private func hasPreview(_ page: Page) -> Bool {
    previews.contains(page) && size.width >= Self.leastForPreview
  }

  /// What the pane leaves of the screen to a page.
  public func size(of page: Page) -> Size {
    guard hasPreview(page) else { return size }
    return Size(size.width - previewWidth(of: page), size.height)
  }

  /// The pane takes what the person gave it, as far as the page keeps room for itself.
  private func previewWidth(of page: Page) -> Int {
    guard let share = paneShares[page] else { return min(48, size.width / 3) }
    return size.width * min(max(Self.leastShare, share), Self.mostShare) / 100
  }

  /// Parts of a hundred that the pane may take.
  private static let leastShare = 20
  private static let mostShare = 60

  /// Makes the pane wider or narrower.
  func widenPreview(by step: Int) throws {
    guard showsPreview else {
      return say(.info, phrases.frame.noPreview(keys(of: action("page.preview"))))
    }
    try setPreview(share: previewWidth(of: page) * 100 / size.width + step)
    keepPaneShares(paneShares)
  }

  /// The pane begins at a column, as its edge is dragged there.
  func dragPreview(to column: Int) throws {
    try setPreview(share: (size.width - column) * 100 / size.width)
  }

  func dropPreview() {
    guard dragsPane else { return }
    dragsPane = false
    keepPaneShares(paneShares)
  }

  private func setPreview(share: Int) throws {
    paneShares[page] = min(max(Self.leastShare, share), Self.mostShare)
    if page == .board { try board.resize(repository, size: size(of: .board)) }
  }

  func togglePreview() throws {
    guard size.width >= Self.leastForPreview else {
      return say(.info, phrases.frame.previewNeeds(formats.number(Self.leastForPreview)))
    }
    if let place = previews.firstIndex(of: page) {
      previews.remove(at: place)
    } else {
      previews.append(page)
    }
    keepPreviews(previews)
    if page == .board { try board.resize(repository, size: size(of: .board)) }
  }

  public var previewSubject: Reference? {
    switch page {
    case .today: today.current?.subject
    case .board: board.current.map { Reference($0.id) }
    case .calendar: nil
    case .customers: customers.current?.customer
    case .leads: leads.current.map { Reference($0.lead.id) }
    }
  }

  /// The pane's contents, as soon as they are those of the record under the cursor.
  public var shownPreview: Preview? {
    preview?.subject == previewSubject ? preview : nil
  }

  /// Reads what the pane is to show, unless it does or a job is at it.
  func followPreview() throws {
    guard showsPreview, let subject = previewSubject, subject != awaitedPreview else { return }
    guard isPreviewStale || subject != preview?.subject else { return }
    isPreviewStale = false
    awaitedPreview = subject
    try hurried(.preview(subject), within: Self.patienceForPreview) {
      take(try Preview(of: subject, repository))
    }
  }

  func take(_ fresh: Preview) {
    awaitedPreview = nil
    if let card = fresh.customer { repository.keepMedian(of: card) }
    preview = fresh
  }
}
