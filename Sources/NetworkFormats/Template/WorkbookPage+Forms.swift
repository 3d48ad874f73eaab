import Localization

extension WorkbookPage {
  /// How to use a survey or a matrix instead of typing ties.
  static let forms = Localized(
    da: """
      ## Spørgeskema i stedet for relationer

      Har du spurgt med SurveyXact, Google Forms eller lignende, skal svarene ikke skrives om. Stil ét \
      spørgsmål med en række for hver samarbejdspartner:

      > Hvor ofte er du i kontakt med …? – Skoleleder, Engskolen – Klubleder – Lokalpolitiet

      med svar som *Dagligt, Ugentligt, Månedligt, Sjældnere, Aldrig*. Navnene skal være dem i arket \
      `aktører` (eller en organisation eller et forum). Spørg også, hvem der svarer. Eksporter til Excel \
      eller CSV med svarene som tekst og en kolonne for hver partner, læg arket i projektmappen, for \
      eksempel som `Svar`, og skriv i arket `område`:

      | nøgle | værdi | |
      |---|---|---|
      | `skema.kontakt` | Svar | arkets navn. `kontakt` er typen af relation, der er spurgt til |
      | `skema.kontakt.respondent` | Hvem er du? | kolonnen, hvor respondenten står. Kan udelades, hvis den hedder navn, respondent eller aktør |
      | `skema.kontakt.spørgsmål` | Hvor ofte er du i kontakt med | det, partnernes overskrifter begynder med. Kun nødvendig, når skemaet har flere spørgsmål |
      | `skema.kontakt.dato` | 01-02-2026 | den dag, svarene gælder, eller overskriften på kolonnen med datoen, for eksempel Tidsstempel |
      | `skema.kontakt.svar.Tit` | ugentligt | hvad et svar betyder, når det ikke er et kendt ord |
      | `skema.kontakt.tal` | styrke | hvad tal betyder: styrke fra 0 til 5 (det er det, hvis intet er skrevet) eller dage mellem to kontakter |

      - En partners overskrift kan være `Spørgsmål [Klubleder]` (Google Forms), `Spørgsmål: - Klubleder` \
      eller bare `Klubleder`. Står der koder som `s_3_1`, så skriv partnernes navne i stedet.
      - Hvert svar bliver til det, respondenten siger om én relation. Siger begge det samme, er relationen \
      bekræftet fra begge sider.
      - *Aldrig* og *nej* betyder, at respondenten siger, at der ingen kontakt er. Tomt og *ved ikke* \
      betyder, at det ikke vides. Det samme gælder dem, der ikke har svaret.
      - Den, der har svaret, tæller som interviewet.
      - Er datoen skrevet, er den relationens seneste kontakt.
      - Et navn, ingen kender, bliver vist med kolonne og nærmeste navn.
      - Har alle tal i skemaet værdien 0 eller 1, betyder de nej og ja.

      Samme ark kan bruges flere gange: `skema.henvisning` med sit eget `.spørgsmål`.

      ## Matrix i stedet for relationer

      Et ark med navnene øverst og i første kolonne, og et svar for hvert par:

      | | Hotspotchef | Klubleder |
      |---|---|---|
      | Hotspotchef | | ugentligt |
      | Klubleder | månedligt | |

      I arket `område`:

      | nøgle | værdi | |
      |---|---|---|
      | `matrix.koordinering` | Samarbejde | arkets navn |
      | `matrix.koordinering.oplyst_af` | fra | kun hvis hver række er udfyldt af den, den handler om |

      `dato`, `tal` og `svar.ORD` virker som i skemaet. Cellerne kan være hyppigheder, tal, `x` eller `ja`. \
      Diagonalen bruges ikke, og uden `oplyst_af` er 0, nej og tomt det samme.
      """ + "\n",
    en: """
      ## A survey instead of ties

      If you asked with SurveyXact, Google Forms or the like, the answers need no retyping. Ask one \
      question with a row for each partner:

      > How often are you in contact with …? – Head, Meadow School – Head of Club – Local Police

      with answers such as *Daily, Weekly, Monthly, Rarely, Never*. The names must be those of the sheet \
      `actors` (or an organisation or a forum). Ask who answers, too. Export to Excel or CSV with the \
      answers as text and a column for each partner, put the sheet into the workbook, say as `Answers`, \
      and write in the sheet `area`:

      | key | value | |
      |---|---|---|
      | `survey.contact` | Answers | the name of the sheet. `contact` is the kind of tie that was asked about |
      | `survey.contact.respondent` | Who are you? | the column of the respondent. Not needed if it is called name, respondent or actor |
      | `survey.contact.question` | How often are you in contact with | what the headers of the partners begin with. Only needed when the survey has several questions |
      | `survey.contact.date` | 2026-02-01 | the day of the answers, or the header of the column with the date, such as Timestamp |
      | `survey.contact.answer.Often` | weekly | what an answer means that is no known word |
      | `survey.contact.numbers` | strength | what numbers mean: strength from 0 to 5 (if nothing is written) or days between two contacts |

      - The header of a partner may be `Question [Head of Club]` (Google Forms), `Question: - Head of Club` \
      or just `Head of Club`. If it is a code such as `s_3_1`, write the name of the partner instead.
      - Each answer becomes what the respondent says of one tie. If both say so, the tie is confirmed by \
      both sides.
      - *Never* and *no* mean that the respondent says that there is no contact. Empty and *don't know* mean \
      that it is not known; so it is for those who did not answer.
      - Who answered counts as interviewed.
      - A date is the last contact of the tie.
      - A name that no one knows is shown with its column and the nearest name.
      - If all numbers of the survey are 0 or 1, they mean no and yes.

      One sheet may be used several times: `survey.referral` with its own `.question`.

      ## A matrix instead of ties

      A sheet with the names above and in the first column, and an answer for each pair:

      | | Hotspot Chief | Head of Club |
      |---|---|---|
      | Hotspot Chief | | weekly |
      | Head of Club | monthly | |

      In the sheet `area`:

      | key | value | |
      |---|---|---|
      | `matrix.coordination` | Cooperation | the name of the sheet |
      | `matrix.coordination.reported_by` | from | only if each row was filled in by the one whom it is about |

      `date`, `numbers` and `answer.WORD` work as in a survey. Cells may be frequencies, numbers, `x` or \
      `yes`. The diagonal is not used, and without `reported_by` 0, no and empty are the same.
      """ + "\n")
}
