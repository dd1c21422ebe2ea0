package bitan.masking;

/**
 * Digits that stand together, with the places where they do.
 *
 * @param digits 0 to 9
 */
record DigitGroup(int start, int end, String digits) {
    int length() {
        return digits.length();
    }
}
