package org.evidenceatlas.stage.draft.say;

import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Whether a sentence may be printed: whole, clear of leftovers, and not too long. */
public final class Soundness {
    static final int SHORT = 22;
    static final int MOST_WORDS = 30;
    static final int LONG = 34;
    private static final int FEWEST_WORDS = 5;
    private static final Pattern VERB =
            Pattern.compile(
                    "\\b(?:was|were|is|are|be|been|had|has|have|did|does|do|can|could|may|might|will"
                            + "|would|should|must|cannot|showed|shows|found|reported|remained|remains"
                            + "|correlated|improved|improves|decreased|increased|declined|experienced"
                            + "|differed|differs|went|gave|took|rose|fell|met|made|led|lost|felt|saw"
                            + "|received|required|scored|predicted|predicts|accounted|reached|worsened"
                            + "|tended|described|included|occurred|developed|identified|exceeded|affected"
                            + "|caused|completed|emerged|explained|persisted|varied|ranged|suggested"
                            + "|suggests|supports?|conclude|suggest|see|say|call|looked|compared|tested"
                            + "|asked|measured|studied|set|wanted|became|lacked|expressed|produced"
                            + "|preferred|valued|used|needed|depended|overlapped|formed|recovered"
                            + "|returned|continued|averaged|followed|responded|underwent|contributed"
                            + "|displayed|exhibited|demonstrated|revealed|yielded|indicated|detected|identifies|shows|indicates|separates?"
                            + "|mediated|moderated|achieved|reduced|enhanced|linked|comprised|reports?|reveals?|confirmed|explored"
                            + "|assessed|highlighted|influences?|reflected|excluded|emerged?|fell|rated|summari[sz]e|discuss|examine|review|describe|outline|consider|compare|focus|synthesi[sz]e"
                            + "|address|analy[sz]e|evaluate|present|assess|investigate|trace|draw|give|stress|argue"
                            + "|propose|hypothesi[sz]e|recommend|advocate|report|explore|write)\\b");
    private static final Pattern LEFTOVER =
            Pattern.compile(
                    "\\b(?:aforementioned|above-mentioned|afore-said)\\b|\\b\\d+[-–]\\d+\\.\\d+ ?%|\\bto (?:linked|associated|related)\\b|\\bat least \\d+[-–]\\d|\\bthis (?:tension|topic|theory|transition)\\b|[\\p{L})\\d]: [A-Z][a-z]+ [a-z]|: [Aa] (?:systematic|scoping|randomi[sz]ed|narrative|cross-sectional|case|pilot|retrospective"
                            + "|prospective|meta-analysis|cohort|qualitative)\\b|[=<>±≤≥·×†‡|\\[\\]{}~^]|\\brespectively\\b|\\bi\\.e|\\be\\.g|\\bvs\\b|\\bversus\\b"
                            + "|\\b[Tt]able\\b|\\bFig|https?:|\\b(?:as|the) follow(?:s|ing)\\b|\\blatter\\b"
                            + "|\\bformer\\b|\\babove\\b|\\b(?:[Gg]roup|[Mm]odel|[Cc]luster|[Aa]rm|[Cc]lass"
                            + "|[Ff]actor|[Tt]ype|[Pp]hase|[Ss]tage|[Ss]tudy|[Tt]heme) (?:[A-Z]|\\d|I+)\\b"
                            + "|\\(\\s*\\)|,\\s*[,.]|\\s,|\\(,|\\d\\s*/\\s*$|\\band/or\\b.*\\band/or\\b"
                            + "|\\bp-?values?\\b|\\bns\\b|\\b[Nn]on-?significant|\\bsignificance\\b|\\bdata not shown\\b|\\bN\\s?\\d|\\bCI\\b|\\bOR\\b|\\ba(?:OR|HR|RR)\\b|\\bwith and\\b"
                            + "|\\bHR\\b|\\bAUC\\b|\\bSD\\b|\\bSMD\\b|\\bMD\\b|\\bIQR\\b|\\bRR\\b|\\.\\.|\\b(?:les|des|une|été|und|los|las) ");
    private static final Pattern BAD_START =
            Pattern.compile(
                    "^(?:This|None|These|Those|They|It|Its|Their|Which|And|But|Or|Such|Both|Another|Other"
                            + "|Others|Similar|Similarly|Same|Also|Here|He|She|His|Her|Them|Thus|So|Either"
                            + "|Neither|Who|That|Where|When|Than|The same|The other|Most of these|Of these"
                            + "|Of those|Among these|Among them|Among those|All of these|The two|Each|All"
                            + " three|All four|The remaining|In both|One of these|Some of these|For both)"
                            + "\\b|^[a-z]+ed by\\b");
    private static final Pattern PRONOUN_SUBJECT =
            Pattern.compile(
                    "\\b(?:[Ii]t|[Tt]hey|[Tt]his|[Tt]hese) (?:was|were|is|are|had|has|did|would|could)\\b"
                            + "|\\bthese [a-z-]+|\\bthose (?:[^wio]|i[^n]|o[^f]|w[^hi])"
                            + "|\\bthis (?:[^srpt]|s[^t])[a-z-]+|\\bthis (?:population|patient|pattern|sample|panel|protein|period|phase|point|subgroup|trend|time|treatment|therapy|test|tool)|\\b(?:[Ii]n|[Oo]f) that group\\b"
                            + "|\\b[Tt]he (?:former|latter)\\b");
    private static final Pattern SUBORDINATE =
            Pattern.compile(
                    "^(?:While|Although|Though|Whereas|Even though|Despite|Since|Because) ");
    private static final Pattern POINTS_AWAY =
            Pattern.compile(
                    "^The (?:authors|researchers) (?:\\w+ ){1,4}that (?:[Tt]his|[Tt]hese|[Tt]hey|[Ii]t"
                            + "|[Ss]uch|[Bb]oth|[Tt]hose|[Tt]heir|[Ii]ts|[Hh]owever|[Tt]herefore|[Tt]he"
                            + " latter|[Ii]n addition|[Bb]eyond|[Bb]esides|[Aa]part from|[Ff]or example|[Oo]ne|[Oo]thers|[Tt]o) ");

    /** A value is never "not clear"; a difference or a link may be. */
    private static final Pattern NOT_CLEAR = Pattern.compile("\\b(?:was|were|is|are) not clear\\b");

    private static final Pattern DIFFERENCE =
            Pattern.compile(
                    "(?i)\\b(?:differences?|links?|associations?|effects?|changes?|correlations?|increases?"
                            + "|decreases?|improvements?|reductions?|trends?|interactions?)\\b");
    private static final Pattern HYPE =
            Pattern.compile(
                    "(?i)\\b(?:unprecedented|breakthrough|groundbreaking|game-chang\\w+|proves?|proven|cured?"
                            + "|remarkabl[ey]|revolutioni[sz]\\w+|first (?:study|time|report|evidence|to"
                            + "|demonstration|systematic|large)|definitive(?:ly)?|undoubtedly|crucial(?:ly)?"
                            + "|paradigm|cutting-edge|state-of-the-art|powerful|striking(?:ly)?)\\b");
    private static final Pattern BAD_END =
            Pattern.compile(
                    "\\b(?:and|or|with|of|the|to|than|in|by|for|a|an|from|was|were|as|at|on|between"
                            + "|but|while|that|which|including|both|is|are|not|also|compared|although|could|may|might"
                            + "|can|will|would|should|must|be|been|has|have|had|their|its|such|least)\\.$|\\b(?:is|are|was|were) (?:individually|then|subsequently|further|independently|separately)\\.$");

    /** A subject, or the other side of a likeness, that only an earlier sentence names. */
    private static final Pattern POINTS_BACK =
            Pattern.compile(
                    "\\bone of them\\b|^(?:Different|Various|Certain|Some) (?:\\w+ )?(?:outcomes|factors|measures|parameters|differences|changes|variables) |^The (?:\\w+ )?(?:links?|associations?|correlations?|relationships?|trends?|SNPs?|differences?"
                            + "|improvements?|reductions?|increases?|decreases?|latter|former|same|pattern|finding|result|effect)s? "
                            + "(?:was|were|is|are|also|remained|persisted|held|disappeared|became|did|had)\\b"
                            + "|\\b(?:similarly|equally|comparably|likewise) (?:high|low|common|frequent|severe|affected|likely)\\b");

    /** What the paper contains, what its subject is or what it will do, told as a conclusion. */
    private static final Pattern NO_MESSAGE =
            Pattern.compile(
                    "^The authors \\w+ that [^,]* (?:case|patient)s? [^,]*(?:was|were) followed\\b|^The authors \\w+ that .* (?:will (?:include|be (?:assessed|measured))"
                            + "|will be (?:disseminated|published|submitted)|(?:is|are|was|were) (?:discussed|outlined|presented|reviewed|summari[sz]ed|provided))\\b"
                            + "|^The authors \\w+ that (?:[Ll]ong[- ]COVID|[Mm]yalgic|ME/CFS|[Pp]ost-)[^.]{0,90} is an? (?:\\w+ ){0,2}"
                            + "(?:condition|illness|disease|syndrome|disorder)\\b|\\bI (?:argue|suggest|propose|conclude)\\b"
                            + "|^The authors \\w+ that (?:herein\\b|conclusions? |[A-Z][a-z]+: |(?:the )?full report )"
                            + "|^Results (?:remained|were|stayed) (?:consistent|similar|unchanged|robust|the same)\\b"
                            + "|\\b(?:survey|questionnaire)s? (?:was|were) completed by\\b|\\bestimated whether\\b"
                            + "|\\bodds ratios? and [^.]* were estimated\\b|\\bmodels? (?:was|were) (?:done|fitted|built|used)\\b"
                            + "|\\b(?:publications|papers|articles|records) (?:were )?(?:retrieved|found|screened)\\b");

    /** Words that ran together in the source: "However,there", "scores.RESULTSPeople". */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("[a-z],[a-z]|[a-z)]\\.[A-Z]{2}|[A-Z]{4}[a-z]{3}|\\bbetween[,.]");

    /** "Differences between people with it" has lost the others. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\b(?:differences?|comparisons?|compared?) between (?:an? |the )?(?:people|persons|those|patients|women|men"
                            + "|participants|individuals|adults|children)\\b([^.;]*)");

    /**
     * A list cut before the noun or the verb that its items share, and two clauses run together.
     */
    private static final Pattern CUT_OFF =
            Pattern.compile(
                    "\\blet [^.]*, among other things|\\bsymptoms people\\b|\\b(?:three|four|five|six|seven|eight)\\b[^:]*: [^:;,]*\\.$"
                            + "|\\b(?:mild|moderate|severe|acute|chronic|low|high|early|late)(?:,| and)"
                            + " (?:mild|moderate|severe|acute|chronic|low|high|early|late), among"
                            + "|\\b\\w+-\\w+(?: and |, )\\w+-\\w+, among other things"
                            + "|\\bset out to [^,]*, (?:the|we|an?) [^,]* (?:was|were) ");

    /** "neutrophils, platelets.": a list whose last item stayed behind. */
    private static final Pattern OPEN_LIST =
            Pattern.compile(
                    ", (?:[a-z-]+ ){0,2}[a-z-]*(?:tion|ity|ness|sia|ism|ment|ance|ence|cy|ies|ues|ine|lets|phils|cells|pain|fatigue|fog|ache|loss"
                            + "|disorder|dysfunction|disease|levels|scores|problems|symptoms|impairment|ing)\\.$");

    /** "The choice, which differed, among other things." */
    private static final Pattern NO_MAIN_CLAUSE =
            Pattern.compile("^[^,]+, (?:which|who) [^,]+(?:, among other things)?\\.$");

    private static final String AUTHORS = "The authors ";
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "(?i)\\b(?:patients|people|participants|individuals|children|adults|adolescents|women|men|workers|students|controls|groups"
                            + "|respondents|survivors|cases|those|clinicians|doctors|professionals|families|carers|caregivers|parents|members"
                            + "|veterans|users|providers|nurses)\\b");

    /** What stands after a last comma and is no item of a list. */
    private static final Pattern NO_ITEM =
            Pattern.compile(
                    "^, (?:and|or|but|not|nor|with|without|which|who|where|whereas|while|including|such|especially|particularly|mainly|mostly"
                            + "|in|on|at|by|for|from|of|as|to|after|before|during|among|despite|regardless|depending|independent\\w*|even"
                            + "|compared|than|like|unlike|both|though|although|then|however|too|\\w+ly) |\\b(?:and|or|was|were|had|did|is|are)\\b");

    /** "Costs compared with those of others." tells nothing. */
    private static final Pattern COMPARED = Pattern.compile("(?:^|, |\\w )compared (?:with|to) ");

    /** Names that readers of such a page know. */
    private static final Pattern COMMON =
            Pattern.compile(
                    "\\b(?:ME/CFS|CFS/ME|ME|CFS|COVID(?:-19)?|SARS-CoV-2|PEM|DNA|RNA|UK|US|USA)\\b");

    /** Points at the condition, which is clear where the sentence names it too. */
    private static final Pattern THE_ILLNESS =
            Pattern.compile("\\bthis (?:illness|condition|disease|syndrome|disorder)\\b");

    private static final Pattern CODE = Pattern.compile("\\b[A-Z0-9]*[A-Z]{2}[A-Za-z0-9-]*\\b");

    private Soundness() {}

    /** Whether a verb that can carry a sentence stands in the text. */
    static boolean hasVerb(String text) {
        return VERB.matcher(COMPARED.matcher(text).replaceAll("")).find();
    }

    /** Whether the sentence may be printed as it stands. */
    public static boolean isSound(String sentence) {
        return isSound(sentence, MOST_WORDS);
    }

    /** "While lungs worked normally." has lost its other half, which is what it tells. */
    private static boolean isHalf(String sentence) {
        int comma = sentence.indexOf(", ");
        return SUBORDINATE.matcher(sentence).find()
                && (comma < 0 || !hasVerb(sentence.substring(comma)));
    }

    /** The same with another limit of words. */
    static boolean isSound(String sentence, int most) {
        int words = words(sentence);
        return words >= FEWEST_WORDS
                && words <= most
                && sentence.endsWith(".")
                && balanced(sentence)
                && hasVerb(sentence)
                && standsAlone(sentence)
                && !LEFTOVER.matcher(sentence).find()
                && (!NOT_CLEAR.matcher(sentence).find() || DIFFERENCE.matcher(sentence).find())
                && !HYPE.matcher(sentence).find()
                && !BAD_END.matcher(sentence).find()
                && !POINTS_BACK.matcher(sentence).find()
                && !NO_MESSAGE.matcher(sentence).find()
                && !RUN_TOGETHER.matcher(sentence).find()
                && !CUT_OFF.matcher(sentence).find()
                && !isOpenList(sentence)
                && !lacksOthers(sentence)
                && !isForeign(sentence)
                && !saysTheyOfNobody(sentence)
                && !beginsWithAPiece(sentence)
                && !isHalf(sentence)
                && !lacksMainClause(sentence)
                && commas(sentence) <= 5 + (most - MOST_WORDS) / 2;
    }

    private static String named(String sentence) {
        return COMMON.matcher(sentence).find()
                ? THE_ILLNESS.matcher(sentence).replaceAll("the illness")
                : sentence;
    }

    /** Whether the first word points at nothing outside the sentence. */
    static boolean startsWell(String sentence) {
        return sentence.startsWith("None of the ") || !BAD_START.matcher(sentence).find();
    }

    /** "A receptor. It was higher.": the end of a list stands before the sentence. */
    private static boolean beginsWithAPiece(String sentence) {
        int stop = sentence.indexOf(". ");
        return stop > 0 && !hasVerb(sentence.substring(0, stop + 1));
    }

    /** Whether the words are of another language: some abstracts stand in two. */
    static boolean isForeign(String sentence) {
        return FOREIGN.matcher(sentence).find();
    }

    private static final Pattern FOREIGN =
            Pattern.compile(
                    "\\b(?:foram|foi|dos|das|pela|pelo|não|uma|nas|nos|fueron|fue|los|las|del|una|nous|avec|dans|sont|cette|wurden|wurde"
                            + "|waren|nicht|eine[rnms]?|und|gli|della|degli|sono)\\b");

    /** "they" where no people stand before it in the sentence. */
    private static boolean saysTheyOfNobody(String sentence) {
        int they = sentence.indexOf(" they ");
        int from = sentence.startsWith(AUTHORS) ? AUTHORS.length() : 0;
        return they > from && !SEVERAL.matcher(sentence.substring(from, they)).find();
    }

    private static boolean lacksOthers(String sentence) {
        Matcher between = BETWEEN.matcher(sentence);
        return between.find() && !between.group(1).contains(" and ");
    }

    private static boolean isOpenList(String sentence) {
        int comma = sentence.lastIndexOf(", ");
        return comma > 0
                && (words(sentence.substring(comma + 2)) <= 2
                        || OPEN_LIST.matcher(sentence.substring(comma)).find())
                && !NO_ITEM.matcher(sentence.substring(comma)).find();
    }

    private static boolean lacksMainClause(String sentence) {
        return NO_MAIN_CLAUSE.matcher(sentence).find()
                && !hasVerb(sentence.substring(0, sentence.indexOf(',')));
    }

    /** Whether no word points at something outside the sentence. */
    static boolean standsAlone(String sentence) {
        return startsWell(sentence) && !PRONOUN_SUBJECT.matcher(named(sentence)).find();
    }

    /** Whether "that …" opens on a word that points at something not in the sentence. */
    static boolean vague(String sentence) {
        return POINTS_AWAY.matcher(sentence).find();
    }

    /** Whether a word says more than one study can. */
    static boolean boasts(String sentence) {
        return HYPE.matcher(sentence).find();
    }

    /** How many words; a hyphen or a slash joins. */
    public static int words(String text) {
        String bare = text.strip();
        int words = bare.isEmpty() ? 0 : 1;
        for (int i = 1; i < bare.length(); i++) {
            words += isSpace(bare, i) && !isSpace(bare, i - 1) ? 1 : 0;
        }
        return words;
    }

    private static boolean isSpace(String text, int at) {
        char one = text.charAt(at);
        return one == ' ' || one >= '\t' && one <= '\r';
    }

    /** How many abbreviations and codes in capitals stand in the text. */
    static int codes(String text) {
        int count = 0;
        org.evidenceatlas.pattern.Matcher found =
                CODE.matcher(COMMON.matcher(text).replaceAll("x"));
        while (found.find()) {
            count++;
        }
        return count;
    }

    private static int commas(String text) {
        return (int) text.chars().filter(c -> c == ',').count();
    }

    private static boolean balanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && text.chars().filter(c -> c == '"').count() % 2 == 0;
    }
}
