package carefair.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account at a bank or building society in the United Kingdom, in the form a payment file needs. Written as text it shows its last
 * digits alone, so that no log or message holds the whole number by mistake.
 *
 * @param name whose account it is, as Bacs has it: 1 to 18 letters, digits, spaces and {@code . - / &}
 * @param sortCode 6 digits
 * @param number 8 digits
 * @param roll a building society's roll number, 1 to 18 letters, digits, spaces and {@code . - /}; empty for none
 */
public record BankAccount(String name, String sortCode, String number, String roll) {

    /** The longest name and the longest roll number, in characters (Bacs standard 18, fields 8 and 11). */
    public static final int LONGEST = 18;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9 .\\-/&]*[A-Za-z0-9][A-Za-z0-9 .\\-/&]*");
    private static final Pattern ROLL = Pattern.compile("[A-Za-z0-9 .\\-/]*[A-Za-z0-9][A-Za-z0-9 .\\-/]*");
    private static final Pattern SORT_CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,8}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-\\u2010-\\u2015]");

    /** @throws IllegalArgumentException if a part has not its form */
    public BankAccount {
        if (!isName(name)) {
            throw new IllegalArgumentException("The name has letters or signs that Bacs has not, or too many");
        }
        if (!SORT_CODE.matcher(sortCode).matches()) {
            throw new IllegalArgumentException("A sort code has 6 digits");
        }
        if (!Pattern.matches("[0-9]{8}", number)) {
            throw new IllegalArgumentException("An account number has 8 digits");
        }
        if (!roll.isEmpty() && !isRoll(roll)) {
            throw new IllegalArgumentException("The roll number has signs it cannot have, or too many");
        }
    }

    /** Whether it can be the name of an account. */
    public static boolean isName(String typed) {
        return typed.length() <= LONGEST && hasNameSigns(typed);
    }

    /** Whether a name, of whatever length, has only what Bacs can send, and a letter or digit among it. */
    public static boolean hasNameSigns(String typed) {
        return NAME.matcher(typed).matches();
    }

    /** Whether it can be a roll number. */
    public static boolean isRoll(String typed) {
        return typed.length() <= LONGEST && ROLL.matcher(typed).matches();
    }

    /** The 6 digits of a sort code, however it was typed: {@code 12-34-56}, {@code 12 34 56}; nothing if it is none. */
    public static Optional<String> sortCode(String typed) {
        return Optional.of(BETWEEN.matcher(typed).replaceAll(""))
                .filter(digits -> SORT_CODE.matcher(digits).matches());
    }

    /** The 8 digits of an account number: one of 6 or 7 gets zeros before it, as UK banks say; nothing if it is none. */
    public static Optional<String> number(String typed) {
        return Optional.of(BETWEEN.matcher(typed).replaceAll(""))
                .filter(digits -> NUMBER.matcher(digits).matches())
                .map(digits -> String.format(Locale.ROOT, "%8s", digits).replace(' ', '0'));
    }

    /** The sort code as people read it, such as {@code 12-34-56}. */
    public String sortCodeInPairs() {
        return sortCode.substring(0, 2) + "-" + sortCode.substring(2, 4) + "-" + sortCode.substring(4);
    }

    /** The last 4 digits of the account number: all that most people see of it. */
    public String lastFour() {
        return number.substring(4);
    }

    /** The last 2 digits of the sort code. */
    public String lastTwo() {
        return sortCode.substring(4);
    }

    /** Whether a text has the account number in it, with or without its leading zeros. */
    boolean isNamedIn(String text) {
        return BETWEEN.matcher(text).replaceAll("").contains(number.replaceFirst("^0{1,2}", ""));
    }

    @Override
    public String toString() {
        return "BankAccount[ending " + lastFour() + "]";
    }
}
