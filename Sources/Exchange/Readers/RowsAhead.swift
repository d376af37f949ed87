import Dispatch
import Synchronization

/// Reads the rows of a delimited file, and makes something of each, on a thread of its own, a little
/// ahead of whoever takes them.
public final class RowsAhead<Load: Sendable> {
  private let line = RowLine<Load>()
  private var batch = RowLine<Load>.Batch()

  /// - Parameters:
  ///   - isOwnExport: see `DelimitedReader`.
  ///   - maker: called once, on that thread; what it returns makes something of each row.
  public init(
    path: String, options: DelimitedOptions, isOwnExport: Bool,
    maker: @escaping @Sendable () -> (SheetRow) -> Load
  ) {
    DispatchQueue(label: "rows").async { [line] in
      line.fill(by: maker()) { () throws(ReadingError) in
        let reader = try DelimitedReader(path: path, options: options)
        reader.isOwnExport = isOwnExport
        return reader
      }
    }
  }

  deinit { line.close() }

  /// What was made of the next row; `nil` at the end of the file.
  /// - Throws: `ReadingError`, once all rows before the mistake were given.
  public func next() throws(ReadingError) -> Load? {
    while batch.loads.isEmpty {
      if let error = batch.error { throw error }
      guard !batch.isLast else { return nil }
      batch = line.take()
    }
    return batch.loads.popFirst()
  }
}

/// Batches between the thread that reads and the one that takes them.
private final class RowLine<Load: Sendable>: Sendable {
  struct Batch: Sendable {
    var loads: ArraySlice<Load> = []
    /// What ended the reading before the end of the file.
    var error: ReadingError?
    var isLast = false
  }

  private struct State {
    var batches: [Batch] = []
    var isClosed = false
  }

  private static var longest: Int { 8 }
  private static var batchSize: Int { 256 }

  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let arrived = DispatchSemaphore(value: 0)

  init() { for _ in 1...Self.longest { room.signal() } }

  /// Reads until the file ends, or nobody takes rows any more.
  func fill(
    by make: (SheetRow) -> Load, _ open: () throws(ReadingError) -> DelimitedReader
  ) {
    do throws(ReadingError) {
      let reader = try open()
      while true {
        let batch = Self.batch(of: reader, make)
        guard put(batch), !batch.isLast else { return }
      }
    } catch {
      _ = put(Batch(error: error, isLast: true))
    }
  }

  /// Waits for the next batch; there is one until the last was taken.
  func take() -> Batch {
    arrived.wait()
    defer { room.signal() }
    return state.withLock { $0.batches.removeFirst() }
  }

  /// Nobody takes rows any more.
  func close() {
    state.withLock { $0.isClosed = true }
    room.signal()
  }

  private func put(_ batch: Batch) -> Bool {
    room.wait()
    let isWanted = state.withLock { state in
      state.batches.append(batch)
      return !state.isClosed
    }
    arrived.signal()
    return isWanted
  }

  private static func batch(of reader: DelimitedReader, _ make: (SheetRow) -> Load) -> Batch {
    var batch = Batch()
    do throws(ReadingError) {
      while batch.loads.count < batchSize, let row = try reader.next() {
        batch.loads.append(make(row))
      }
      batch.isLast = batch.loads.count < batchSize
    } catch {
      (batch.error, batch.isLast) = (error, true)
    }
    return batch
  }
}
