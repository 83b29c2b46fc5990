package carefair.demo.signin;

import java.time.LocalDate;
import java.util.Map;

/** The joining codes the demonstration shows beside its buttons, as a letter from the council would. */
public interface DemoCode {

    /** A code and the date of birth that goes with it. */
    record Shown(String code, LocalDate born) {}

    /** By the sign-in name of who has a record and has not joined it yet. */
    Map<String, Shown> unused();
}
