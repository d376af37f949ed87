/// Items that are never parted, in rows.
enum Packing {
  /// As few rows as show all items whole, but for one that is alone too wide.
  static func rows<Item>(
    of items: [Item], apart: Int, room: Int, width: (Item) -> Int
  ) -> [[Item]] {
    var (rows, used) = ([[Item]](), 0)
    for item in items {
      let wanted = width(item) + apart
      if rows.isEmpty || used + wanted > room {
        rows.append([])
        used = -apart
      }
      rows[rows.count - 1].append(item)
      used += wanted
    }
    return rows
  }
}
