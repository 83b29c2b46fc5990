package carefair.oversight;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Pays schedules a transaction each, by the same service as the run: what the run is measured against. */
public final class PayInsOneByOne {

    private final PayInChunk chunks;
    private final RunLog log;
    private final OfficersDesk desk;

    public PayInsOneByOne(ApplicationContext application) {
        chunks = application.getBean(PayInChunk.class);
        log = application.getBean(RunLog.class);
        desk = application.getBean(OfficersDesk.class);
    }

    public void pay(CommandKey key, Who.Staff who, List<UUID> schedules) {
        var run = new PayInChunk.Run(key.value(), who, desk.today());
        log.begin(run.id(), who);
        schedules.forEach(schedule -> chunks.payAlone(run, schedule));
        log.end(run.id(), java.util.Map.of());
    }
}
