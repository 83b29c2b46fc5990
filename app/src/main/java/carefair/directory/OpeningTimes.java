package carefair.directory;

import carefair.operations.ManyRows;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When listings regularly open, as it is shown and passed on. */
@Service
@Transactional
public class OpeningTimes {

    private final JdbcClient jdbc;

    OpeningTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In its order; what a feed said that has no words of ours is left out. Open to everybody. */
    @Transactional(readOnly = true)
    public List<OpeningTime> of(ListingId listing) {
        return jdbc.sql("""
                        select freq, repeats_every, by_day, opens_at, closes_at, valid_from, not_on_bank_holidays
                        from listing_schedule where listing_id = ? order by line_no""").param(UuidBytes.of(listing.value())).query(OpeningTimes::read).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Keeps what its provider says in place of what was there. Runs in its caller's transaction. */
    void keep(UUID listing, List<OpeningTime> opening) {
        var id = UuidBytes.of(listing);
        jdbc.sql("delete from listing_schedule where listing_id = ?").param(id).update();
        var rows = new ManyRows(
                "listing_schedule",
                "listing_id, line_no, freq, repeats_every, by_day, opens_at, closes_at, valid_from, not_on_bank_holidays, description");
        for (int line = 0; line < opening.size(); line++) {
            var time = opening.get(line);
            rows.add(
                    id,
                    line,
                    time.freq(),
                    time.interval(),
                    time.byDay(),
                    time.opens().toString(),
                    time.closes().toString(),
                    time.from(),
                    time.notOnBankHolidays(),
                    "");
        }
        rows.into(jdbc);
    }

    private static Optional<OpeningTime> read(ResultSet row, int number) throws SQLException {
        try {
            return OpeningTime.of(
                    text(row.getString("freq")),
                    row.getInt("repeats_every"),
                    text(row.getString("by_day")),
                    LocalTime.parse(text(row.getString("opens_at"))),
                    LocalTime.parse(text(row.getString("closes_at"))),
                    row.getObject("valid_from", LocalDate.class),
                    row.getBoolean("not_on_bank_holidays"));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            // A feed may say a day without a time, or a night club that closes before it opens.
            return Optional.empty();
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
