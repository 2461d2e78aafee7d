package org.evidenceatlas.stage.acquire.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** The study registry numbers of a record, each once, in the order in which they come. */
public final class RegistryNumbers {
    /** Registries among the DataBankName values of NLM (the others hold sequences and data). */
    private static final Set<String> REGISTRIES =
            Set.of(
                    "ANZCTR",
                    "ChiCTR",
                    "ClinicalTrials.gov",
                    "CRiS",
                    "CTIS",
                    "CTRI",
                    "DRKS",
                    "EudraCT",
                    "IRCT",
                    "ISRCTN",
                    "JapicCTI",
                    "JMACCT",
                    "JPRN",
                    "jRCT",
                    "LBCTR",
                    "NTR",
                    "PACTR",
                    "PROSPERO",
                    "ReBec",
                    "REPEC",
                    "RPCEC",
                    "SLCTR",
                    "TCTR",
                    "UMIN CTR",
                    "UMIN-CTR");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\b(?:NCT ?\\d{8}|ISRCTN ?\\d{7,8}|ACTRN ?\\d{14}p?|ChiCTR[-A-Za-z]{0,5}\\d{6,10}"
                            + "|DRKS ?\\d{8}|EudraCT(?: [Nn]umber| [Nn]o\\.)?:? ?\\d{4}-\\d{6}-\\d{2}"
                            + "|UMIN ?\\d{9}|jRCTs?\\d{6,12}|IRCT\\w{8,20}|CRD ?42\\d{6,12}"
                            + "|CTRI/\\d{4}/\\d{2,3}/\\d{4,7}|PACTR\\d{10,18}|KCT\\d{7}|TCTR\\d{8,14}"
                            + "|RBR-\\w{5,9}|SLCTR/\\d{4}/\\d{2,4}|LBCTR\\d{8,12}|RPCEC\\d{8}|NTR ?\\d{3,5})\\b");

    /** One of these stands in each number: looked for first, because the pattern is slow. */
    private static final List<String> MARKS =
            List.of("CT", "DRKS", "UMIN", "CRD", "KCT", "RBR-", "RPCEC", "NTR");

    private final Set<String> numbers = new LinkedHashSet<>();

    /** A number that a record lists, by the name of its bank; other banks are passed over. */
    public void listed(String bank, String number) {
        if (REGISTRIES.contains(bank)) {
            add(number, numbers);
        }
    }

    /** The numbers that a text names. */
    public void namedIn(String text) {
        boolean any = MARKS.stream().anyMatch(text::contains);
        Matcher matcher = NUMBER.matcher(any ? text : "");
        while (matcher.find()) {
            add(matcher.group(), numbers);
        }
    }

    /** All of them. */
    public List<String> all() {
        return List.copyOf(numbers);
    }

    private static void add(String number, Set<String> into) {
        String bare =
                number.startsWith("EudraCT")
                        ? number.substring(Math.max(0, number.length() - 14))
                        : number.replace(" ", "");
        if (!bare.isEmpty()) {
            into.add(bare);
        }
    }
}
