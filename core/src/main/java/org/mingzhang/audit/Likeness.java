package org.mingzhang.audit;

/** How much two names have in common: the characters that stand in both in one order. */
public final class Likeness {
    private Likeness() {}

    /** The share of the longer name that the other has too, in per cent, cut off; 0 where there is no name. */
    public static int percent(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 0 : 100 * common(one, other) / longer;
    }

    /** The number of characters in common. */
    static int common(String one, String other) {
        int[][] common = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                common[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common[one.length()][other.length()];
    }
}
