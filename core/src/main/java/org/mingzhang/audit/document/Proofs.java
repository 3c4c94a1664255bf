package org.mingzhang.audit.document;

/** What a number must satisfy to be what it looks like. */
final class Proofs {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private Proofs() {}

    /** Whether the number passes the proof of that name. */
    static boolean hold(String proof, String number) {
        return switch (proof) {
            case "resident-id" -> residentId(number);
            case "luhn" -> luhn(number);
            default -> throw new IllegalArgumentException("no proof " + proof);
        };
    }

    /** The check digit of the citizen identification number (GB 11643). */
    private static boolean residentId(String number) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * Character.digit(number.charAt(at), 10);
        }
        char check = Character.toUpperCase(number.charAt(WEIGHTS.length));
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length()) == check;
    }

    /** The check digit of bank cards (ISO/IEC 7812-1), blanks between groups aside. */
    private static boolean luhn(String number) {
        String digits = number.replaceAll("\\D", "");
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - at), 10);
            int counted = at % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
