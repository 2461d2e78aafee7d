package org.evidenceatlas.stage.assemble.likeness;

/** Whether two words are one, misspelt: one letter more, less, other, or two changed about. */
final class Spelling {
    /** In a shorter word one letter makes another word: "CD4", "CD8"; "male", "mile". */
    private static final int SHORTEST = 5;

    private Spelling() {}

    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int gap = one.length() - other.length();
        if (Math.min(one.length(), other.length()) < SHORTEST || gap > 1 || gap < -1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        boolean letters = letters(one, start, left) && letters(other, start, right);
        return letters
                && (Math.max(left, right) <= 1
                        || (left == 2 && right == 2 && turned(one, other, start)));
    }

    private static boolean letters(String word, int from, int many) {
        return word.chars().skip(from).limit(many).allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean turned(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }
}
