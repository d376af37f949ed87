import Foundation

/// File systems on which SQLite's locks do not hold between machines.
enum NetworkFiles {
  private static let names: Set = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs"]

  /// Whether a file on this device is on another machine. Where the system does not tell, it is not.
  static func hold(_ file: FileIdentity) -> Bool {
    // A device of its own is a disk; only file systems without one can be elsewhere.
    guard file.device >> 8 & 0xFFF == 0 else { return false }
    guard let mounts = FileManager.default.contents(atPath: "/proc/self/mountinfo") else {
      return false
    }
    let device = deviceName(file.device)
    return String(decoding: mounts, as: UTF8.self).split(separator: "\n").contains { line in
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == device, let dash = words.firstIndex(of: "-") else {
        return false
      }
      return words[dash...].dropFirst().first.map { names.contains(String($0)) } ?? false
    }
  }

  /// `major:minor`, as the list of mounts spells it.
  private static func deviceName(_ device: UInt64) -> String {
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    return "\(major):\(minor)"
  }
}
