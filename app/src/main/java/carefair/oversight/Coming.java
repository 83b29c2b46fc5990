package carefair.oversight;

import carefair.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One payment that will be made.
 *
 * @param lastDay the last day it is for
 * @param amount what the council pays
 */
public record Coming(LocalDate payDay, LocalDate lastDay, Money amount) {

    /** The first payments of a schedule, at most so many. */
    static List<Coming> first(int howMany, Rhythm rhythm, LocalDate firstDay, Money amount) {
        var coming = new ArrayList<Coming>();
        var day = firstDay;
        for (int i = 0; i < (rhythm.repeats() ? howMany : 1); i++) {
            coming.add(new Coming(day, rhythm.lastDay(firstDay, day), amount));
            day = rhythm.next(firstDay, day);
        }
        return coming;
    }
}
