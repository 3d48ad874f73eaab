/// How often, in the words of the vocabulary or everyday ones: `ugentligt`, `hver uge`, `2 gange om måneden`, `every 3 weeks`.
enum FrequencyPhrase {
  /// The days between two contacts that a phrase means, or nil when it is none.
  static func days(_ text: String) -> Double? {
    if let named = SteeringNetwork.NamedFrequency(name: text) { return named.days }
    if let days = loose[VocabularyKey(text).folded] { return days }
    var words = text.lowercased().split(whereSeparator: { $0.isWhitespace || ".-".contains($0) })
      .map(String.init)
    if let first = words.first, ["ca", "cirka", "omkring", "about"].contains(first) {
      words.removeFirst()
    }
    return interval(words) ?? repetition(words)
  }

  /// `hver 3. uge`, `hvert halve år`, `every other week`.
  private static func interval(_ words: [String]) -> Double? {
    guard let first = words.first, ["hver", "hvert", "every", "each"].contains(first),
      let last = words.last, let unit = units[last]
    else { return nil }
    switch words.count {
    case 2: return unit
    case 3:
      if ["halve", "half"].contains(words[1]), unit == year { return 182 }
      return count(words[1]).map { unit * $0 }
    default: return nil
    }
  }

  /// `2 gange om ugen`, `en gang om måneden`, `once a week`, `2 gange ugentligt`.
  private static func repetition(_ words: [String]) -> Double? {
    guard let last = words.last else { return nil }
    let head: ArraySlice<String>
    let unit: Double
    if let named = units[last], words.count >= 3,
      ["om", "i", "pr", "per", "a", "an", "in"].contains(words[words.count - 2])
    {
      unit = named
      head = words.dropLast(2)
    } else if let named = SteeringNetwork.NamedFrequency(name: last) {
      unit = named.days
      head = words.dropLast()
    } else {
      return nil
    }
    switch Array(head) {
    case ["once"]: return unit
    case ["twice"]: return unit / 2
    case let words where words.count == 2 && ["gang", "gange", "times", "time"].contains(words[1]):
      return count(words[0]).map { unit / $0 }
    default: return nil
    }
  }

  private static func count(_ word: String) -> Double? {
    if let number = Int(word) { return (1...366).contains(number) ? Double(number) : nil }
    return counts[word]
  }

  private static let year = 365.0

  private static let units: [String: Double] = [
    "dag": 1, "dage": 1, "dagen": 1, "day": 1, "days": 1,
    "uge": 7, "uger": 7, "ugen": 7, "week": 7, "weeks": 7,
    "måned": 30, "måneder": 30, "måneden": 30, "md": 30, "month": 30, "months": 30,
    "kvartal": 91, "kvartaler": 91, "kvartalet": 91, "quarter": 91, "quarters": 91,
    "halvår": 182, "halvåret": 182, "år": year, "året": year, "year": year, "years": year,
  ]

  private static let counts: [String: Double] = [
    "en": 1, "én": 1, "et": 1, "ét": 1, "one": 1, "to": 2, "two": 2, "tre": 3, "three": 3,
    "fire": 4, "four": 4, "fem": 5, "five": 5, "seks": 6, "six": 6,
    "anden": 2, "andet": 2, "other": 2, "second": 2, "tredje": 3, "third": 3, "fjerde": 4,
    "fourth": 4, "sjette": 6, "sixth": 6,
  ]

  /// Phrases without a number, as questionnaires offer them.
  private static let loose: [String: Double] = [
    "hverdag": 1, "everyday": 1, "fleregangeomdagen": 1, "severaltimesaday": 1,
    "fleregangeomugen": 3, "etpargangeomugen": 3, "severaltimesaweek": 3,
    "etpargangeommåneden": 14, "fleregangeommåneden": 14,
    "severaltimesamonth": 14, "biweekly": 14,
    "etpargangeomåret": 182, "everyhalfyear": 182, "twiceayear": 182,
    "fleregangeomåret": 91, "severaltimesayear": 91,
    "sjældnere": 365, "lessoften": 365,
  ]
}
