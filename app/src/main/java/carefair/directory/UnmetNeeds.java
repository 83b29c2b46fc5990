package carefair.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnmetNeeds extends Repository<UnmetNeed, UUID> {

    /** How often help of one kind was looked for around one outcode. */
    interface Counted {
        @Nullable
        String getCategory();

        @Nullable
        String getOutcode();

        long getTimes();
    }

    UnmetNeed save(UnmetNeed need);

    long countBySearchedOn(LocalDate day);

    @Modifying
    @Query("delete from UnmetNeed n where n.searchedOn < :day")
    int forgetBefore(LocalDate day);

    @Query("""
            select n.category as category, n.outcode as outcode, count(n) as times from UnmetNeed n
            where n.searchedOn >= :since group by n.category, n.outcode having count(n) >= :fewest
            order by count(n) desc, n.category, n.outcode""")
    List<Counted> counted(LocalDate since, long fewest);

    @Query("select n.filters from UnmetNeed n where n.searchedOn >= :since")
    List<String> filters(LocalDate since);
}
