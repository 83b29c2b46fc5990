package carefair.demo;

import carefair.accreditation.CheckKind;
import carefair.accreditation.Checks;
import carefair.accreditation.DbsLevel;
import carefair.accreditation.NewCheck;
import carefair.identity.OrganisationId;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the demonstration's accreditation officer check the providers who can sign in: one has all in order, one a check that ends soon, one
 * a check that ran out. Whoever has no record shows what the file of listings says. Starting again changes nothing.
 */
@Component
@Profile("demo")
@Order(25)
@ConditionalOnProperty(name = "carefair.demo.seed", havingValue = "all", matchIfMissing = true)
class DemoChecks implements ApplicationRunner {

    private final DemoPeople people;
    private final Checks checks;
    private final InstantSource clock;

    DemoChecks(DemoPeople people, Checks checks, InstantSource clock) {
        this.people = people;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        var officer = people.staffWith(Role.ACCREDITATION_OFFICER);
        var providers = people.providers();
        if (officer.isEmpty()) {
            return;
        }
        var today = London.today(clock);
        for (int i = 0; i < providers.size(); i++) {
            var provider = providers.get(i).organisation();
            if (!checks.of(officer.get(), provider).isEmpty()) {
                continue;
            }
            record(officer.get(), today, provider, CheckKind.IDENTITY, "", null);
            dbs(officer.get(), today, provider);
            record(officer.get(), today, provider, CheckKind.INSURANCE, "public liability", ending(i, today));
        }
    }

    /** The first provider's insurance ends soon, the next one's has run out, the others' holds. */
    private static LocalDate ending(int which, LocalDate today) {
        return List.of(today.plusDays(40), today.minusDays(3), today.plusDays(300))
                .get(Math.min(which, 2));
    }

    private void dbs(Who.Staff officer, LocalDate today, OrganisationId provider) {
        record(
                officer,
                new NewCheck(
                        provider,
                        CheckKind.DBS,
                        "",
                        today.minusDays(100),
                        today.minusDays(130),
                        today.plusDays(900),
                        DbsLevel.ENHANCED,
                        "000000000000"));
    }

    private void record(
            Who.Staff officer,
            LocalDate today,
            OrganisationId provider,
            CheckKind kind,
            String about,
            @Nullable LocalDate until) {
        record(officer, new NewCheck(provider, kind, about, today.minusDays(100), null, until, null, ""));
    }

    private void record(Who.Staff officer, NewCheck check) {
        checks.record(
                CommandKey.of("demonstration/check/" + check.provider().value() + "/" + check.kind()), officer, check);
    }
}
