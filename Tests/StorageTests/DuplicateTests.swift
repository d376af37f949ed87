import Domain
import Testing

@testable import Storage

@Suite struct DuplicateTests {
  private let file = ScratchFile()

  private func contact(
    _ repository: SQLiteRepository, _ first: String, _ last: String,
    _ fill: (inout Contact) -> Void = { _ in }
  ) -> Contact {
    var contact = Contact(id: repository.newID(Contact.self))
    (contact.firstName, contact.lastName) = (first, last)
    fill(&contact)
    return contact
  }

  @Test func keysFollowTheRowsThroughChangeAndUndo() throws {
    let repository = try file.open()
    let one = try repository.added("Nova Foods") { $0.emails = ["a@nova.example"] }
    let other = try repository.added("Zeta") { $0.phones = ["+302105550199"] }
    #expect(try repository.duplicates(of: .account).isEmpty)
    let same = try repository.edit(other) { $0.emails = ["A@nova.example"] }
    let pair = try #require(try repository.duplicates(of: .account).first)
    #expect(Set([pair.one.raw, pair.other.raw]) == [one.id.raw, other.id.raw])
    #expect(pair.match.key == .email)
    #expect(try repository.check() == [])
    _ = try repository.undo()
    #expect(try repository.duplicates(of: .account).isEmpty)
    try repository.commit(Change(.delete, [Edit(before: other, after: nil)]))
    _ = try repository.undo()
    #expect(try repository.check() == [])
    #expect(same.id == other.id)
  }

  @Test func aPairThatSharesSeveralKeysIsHandedOutOnce() throws {
    let repository = try file.open()
    for name in ["Nova Foods", "Nova Foods Ltd", "Nova Food"] {
      _ = try repository.added(name) {
        $0.emails = ["a@nova.example", "b@nova.example"]
        $0.phones = ["+302105550199"]
      }
    }
    var pairs: [Set<Int64>] = []
    try repository.duplicates(of: .account) { pairs.append([$0.one.raw, $0.other.raw]) }
    #expect(pairs.count == 3 && Set(pairs).count == 3)
  }

  @Test func aNumberThatManyShareMakesNoPairOfEverybody() throws {
    let repository = try file.open()
    func word(_ number: Int) -> String {
      String(repeating: Character(UnicodeScalar(UInt8(97 + number % 26))), count: 5)
    }
    var people = (0..<60).map { number in
      contact(repository, word(number), word(number * 5 + number / 26 * 9 + 1)) {
        $0.phones = ["+302105550199"]
      }
    }
    people += ["Maria Ioannou", "Maria Ioanno", "Maria Ioannu"].map { name in
      let words = name.split(separator: " ").map(String.init)
      return contact(repository, words[0], words[1]) { $0.phones = ["+302105550199"] }
    }
    try repository.commit(Change(.add, people.map { Edit(before: Contact?.none, after: $0) }))
    var percents: [Int] = []
    var pairs: [Duplicate] = []
    func take(_ pair: Duplicate) { pairs.append(pair) }
    try repository.duplicates(of: .contact, progress: { percents.append($0) }, take)
    // Everybody with the next by name, and the three Marias all with each other.
    #expect(pairs.count == 63)
    #expect(pairs.count { $0.match.similarity > 0.85 } == 3)
    #expect(percents == percents.sorted() && percents.allSatisfy { (0..<100).contains($0) })
  }

  @Test func theSurestAreHandedOutFirstAndNoMoreThanAreWanted() throws {
    let repository = try file.open()
    for number in 0..<6 {
      _ = try repository.added("Nova \(number / 2)") {
        $0.emails = ["a\(number < 2 ? 0 : number)@nova.example"]
        $0.address.city = "Athens"
      }
    }
    let all = try repository.duplicates(of: .account)
    #expect(all.count == 15 && all[0].match.strength == .certain)
    #expect(try repository.duplicates(of: .account, atMost: 1) == Array(all.prefix(1)))
    let some = try repository.duplicates(of: .account, atMost: 3)
    #expect(some == Array(all.prefix(3)))
  }

  @Test(arguments: [
    ("DELETE FROM matchKey", 2), ("INSERT INTO matchKey VALUES (1, 1, 12)", 1),
    ("UPDATE matchKey SET value = value + 5", 4),
  ])
  func keysOutOfStepAreFoundAndBuiltAnew(_ sql: String, _ wrong: Int) throws {
    let repository = try file.open()
    _ = try repository.added("Nova Foods") { $0.emails = ["a@nova.example"] }
    try file.stranger().write { try $0.execute(sql: sql) }
    #expect(try repository.check() == [.outOfStep(.account, .matches, rows: wrong)])
    try repository.repair()
    #expect(try repository.check() == [])
  }

  @Test func aPairThatWasToldApartIsNotShownAgainUntilThatIsUndone() throws {
    let repository = try file.open()
    let pair = try ["Nova", "Nova"].map { name in
      Reference(try repository.added(name) { $0.address.city = "Athens" }.id)
    }
    #expect(try repository.duplicates(of: .account).count == 1)
    try repository.commit(repository.dismissal(of: pair))
    #expect(try repository.duplicates(of: .account).isEmpty)
    _ = try repository.undo()
    #expect(try repository.duplicates(of: .account).count == 1)
  }

  @Test func whoIsTypedIsLookedForAmongAllKinds() throws {
    let repository = try file.open()
    let nova = try repository.added("Nova Foods") {
      $0.emails = ["office@nova.example"]
      $0.address.city = "Athens"
    }
    let maria = contact(repository, "Maria", "Ioannou") { $0.phones = ["+30 210 555 0199"] }
    try repository.commit(.add(maria))
    var lead = Lead(id: ID(7))
    (lead.firstName, lead.lastName, lead.company) = ("M", "Ioannou", "Nova Foods Ltd")
    lead.phones = ["0030 2105550199"]
    lead.address.city = "athens"
    let party = try #require(Party(lead.record))
    let found = try repository.matches(of: party, among: Party.kinds, limit: 9)
    #expect(found.map(\.reference) == [Reference(maria.id), Reference(nova.id)])
    #expect(found.map(\.match.key) == [.phone, .name])
    #expect(found.map(\.title) == ["Maria Ioannou", "Nova Foods"])
    #expect(try repository.matches(of: party, among: Party.kinds, limit: 1).count == 1)
  }

  // MARK: A list with planted duplicates

  /// Ten thousand people with names at random, of which so many come again in another spelling.
  private struct Crowd {
    var people: [Contact] = []
    var planted: [Set<Int64>] = []
    var chance = SeededChance(seed: 11)

    mutating func fill(_ repository: SQLiteRepository, _ count: Int, twins: Int) {
      for number in 0..<count { people.append(somebody(number, repository)) }
      for number in 0..<twins {
        let twin = twin(of: people[number * (count / twins)], way: number % 6, repository)
        people.append(twin)
        planted.append([people[number * (count / twins)].id.raw, twin.id.raw])
      }
    }

    private mutating func word(_ letters: [Character], _ length: ClosedRange<Int>) -> String {
      let vowels = letters.first == "ا" ? Array("اویه") : Array("aeiou")
      return (0..<Int.random(in: length, using: &chance)).map { place in
        String((place % 2 == 0 ? letters : vowels).randomElement(using: &chance) ?? "a")
      }.joined()
    }

    private mutating func somebody(_ number: Int, _ repository: SQLiteRepository) -> Contact {
      var person = Contact(id: repository.newID(Contact.self))
      let letters: [Character] =
        number % 2 == 0 ? Array("bcdfgklmnprstvz") : Array("ابپتجدرسشکلمنی")
      (person.firstName, person.lastName) = (word(letters, 4...7), word(letters, 6...10))
      person.emails = ["p\(number)@shop\(number).example"]
      person.phones = Texts(["+3069\(10_000_000 + number * 7)"])
      person.address.city = ["Athens", "Volos", "تهران", "تبریز", "Chios"][number % 5]
      return person
    }

    private func twin(of person: Contact, way: Int, _ repository: SQLiteRepository) -> Contact {
      var twin = person
      twin.id = repository.newID(Contact.self)
      let number = person.phones.items[0].dropFirst(3)
      (twin.emails, twin.phones) = ([], [])
      switch way {
      case 0: twin.lastName.insert(twin.lastName.last ?? "a", at: twin.lastName.endIndex)
      case 1:
        twin.firstName = twin.firstName.replacing("ی", with: "ي").replacing("ک", with: "ك")
          .uppercased()
        twin.lastName = twin.lastName.replacing("ی", with: "ي").replacing("ک", with: "ك")
          .uppercased()
      case 2: twin.phones = Texts(["0030 " + number.map { "\($0) " }.joined()])
      case 3:
        let persian = Array("۰۱۲۳۴۵۶۷۸۹")
        twin.phones = Texts([
          "+۳۰" + number.map { String(persian[$0.wholeNumberValue ?? 0]) }.joined()
        ])
      case 4: (twin.firstName, twin.lastName) = (person.lastName, person.firstName)
      default: twin.emails = Texts([person.emails.items[0].uppercased()])
      }
      return twin
    }
  }

  @Test func plantedDuplicatesAreFoundAmongTenThousand() throws {
    let repository = try file.open()
    var crowd = Crowd()
    crowd.fill(repository, 10_000, twins: 600)
    _ = try repository.bulk(.import) { writer in
      for person in crowd.people { try writer.add(person.record) }
    }
    let found = try repository.duplicates(of: .contact).map { Set([$0.one.raw, $0.other.raw]) }
    let missed = crowd.planted.filter { !found.contains($0) }
    #expect(missed.isEmpty, "\(missed.count) missed")
    let others = found.count - crowd.planted.count
    #expect(others <= 20, "\(others) pairs that nobody planted")
  }
}
