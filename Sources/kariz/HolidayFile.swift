import Domain
import Foundation
import TOMLKit
import ViewModels

/// `holidays.toml`: days off of one's own with what they are called, by date of either calendar, of
/// one year or of every year. It is a file beside the settings, so that one list can be handed round
/// an office.
extension Session {
  /// The days that are worked by the settings and that file, and the first thing in it that is none.
  func findWorkingCalendar() -> (calendar: WorkingCalendar, problem: String?) {
    let usual = formats.usualWorkingCalendar
    let path = Paths(world.environment).holidaysFile
    var own: [HolidayDate: String] = [:]
    var problem: String?
    do { own = try holidays(in: path, &problem) } catch { problem = sentence(error, path) }
    let country = settings.holidays ?? usual.holidays.country
    return (
      WorkingCalendar(
        daysOff: settings.daysOff ?? usual.daysOff, holidays: Holidays(of: country, own: own)),
      problem
    )
  }

  private func holidays(
    in path: String, _ problem: inout String?
  ) throws -> [HolidayDate: String] {
    guard access(path, F_OK) == 0 else { return [:] }
    let table = try TOMLTable(string: try SmallFile.text(path))
    var days: [HolidayDate: String] = [:]
    for name in table.keys.sorted() {
      guard let calendar = HolidayDate.Calendar(rawValue: name), let rows = table[name]?.table
      else {
        problem = problem ?? phrases.command.brokenFile(path, name)
        continue
      }
      for key in rows.keys.sorted() {
        if let date = HolidayDate(key, in: calendar), let text = rows[key]?.string {
          days[date] = text
        } else {
          problem = problem ?? phrases.command.brokenFile(path, "\(name): \(key)")
        }
      }
    }
    return days
  }

  private func sentence(_ error: any Error, _ path: String) -> String {
    let why = (error as? SmallFile.Failure).map { String(cString: strerror($0.code)) }
    return phrases.command.brokenFile(path, why ?? "\(error)")
  }
}
