/** English words by the number of their syllables, as a dictionary divides them. */
export const ENGLISH_WORDS: Readonly<Record<number, string>> = {
  1: `the be she I you we they their through though school health hours help asked closed changed talked needs makes
    times homes choose phone friend friends month lives one once work sure care don't can't that's I'm it's aren't quite
    tried view law know eight straight strength stretched`,
  2: `able people simple little trouble handle settled wanted needed decide places houses changes boxes watches rescues
    being going doing seeing trying staying quiet client patient special social nation working someone somewhere
    something sometimes careful useful homeless placement treatment movement safety lonely likely service office employ
    doctor's didn't isn't couldn't colleague evening business every maybe really create science Wednesday Thursday
    because anger table language message unpaid e-mail daytime poem`,
  3: `area video idea deletion decision previous agency already another employment different offices services everything
    everyone anyone messages relative directly recently company computer hospital insurance internet continue together
    remember understand example family benefit telephone alcohol government department yesterday medium period quietly
    diagram creative violence tomorrow diary museum physical specialist recipe whoever element settlement`,
  4: `activity information conversation society experience interpreter technology ordinary January priority situation
    mediation unusual anybody everybody emergency coordinate psychologist self-confidence easy-to-read invitation
    variety anxiety dyslexia diagnosis community material appreciate television development regularly operation`,
  5: `disability communication organisation representative association individual occupational university opportunity
    immediately examination electricity social-assistance refrigerator authenticator coordinator`,
  6: `physiotherapy municipality responsibility availability physiotherapist`,
};
