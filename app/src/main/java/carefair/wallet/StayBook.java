package carefair.wallet;

import carefair.shared.UuidBytes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the nights in care homes for which a wallet has paid or holds money. */
@Component
class StayBook {

    private final JdbcClient jdbc;

    StayBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID hold, Set<LocalDate> nights) {
        nights.forEach(night -> jdbc.sql("insert into care_home_night (hold_id, night) values (?, ?)")
                .params(UuidBytes.of(hold), night)
                .update());
    }

    /** Nights whose money was not given back whole. */
    Set<LocalDate> of(UUID wallet) {
        return new HashSet<>(jdbc.sql("""
                        select distinct n.night from care_home_night n join hold h on h.id = n.hold_id
                        where h.wallet_id = ? and h.released < h.amount
                        """)
                .param(UuidBytes.of(wallet))
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list());
    }
}
