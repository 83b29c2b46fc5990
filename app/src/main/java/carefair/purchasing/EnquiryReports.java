package carefair.purchasing;

import carefair.identity.People;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Threads that one side reported to the council. An officer reads one only after saying why, which the person sees. */
@Service
public class EnquiryReports {

    private final EnquiryReportRepository reports;
    private final EnquiryFinder finder;
    private final EnquiryReading reading;
    private final EnquiryTelling telling;
    private final Office office;

    /** What is written down, and whose record is open to whom. */
    @Component
    record Office(Acts acts, People people) {}

    EnquiryReports(
            EnquiryReportRepository reports,
            EnquiryFinder finder,
            EnquiryReading reading,
            EnquiryTelling telling,
            Office office) {
        this.reports = reports;
        this.finder = finder;
        this.reading = reading;
        this.telling = telling;
        this.office = office;
    }

    /**
     * Reports a thread to the council, by either of the two whose it is. The same key again reports nothing more.
     *
     * @param words why, 1 to 2,000 characters
     */
    @TriedAgain
    @Transactional
    public void report(CommandKey key, Who who, EnquiryId id, String words) {
        var enquiry = finder.of(who, id);
        if (reports.findByCommandKey(key.value()).isPresent()) {
            return;
        }
        var acts = office.acts();
        var written = acts.write(enquiry.asker(), who, words);
        var report = reports.saveAndFlush(new EnquiryReport(key, enquiry, who, written, acts.now()));
        acts.record("ENQUIRY_REPORTED", enquiry, written, who);
        telling.reported(report);
    }

    /** Those that wait, by the day they are due, without a word of what was written. Needs {@link carefair.identity.Role#DIRECT_PAYMENT_OFFICER}. */
    @Transactional(readOnly = true)
    public List<EnquiryReportView> waiting(Who.Staff who) {
        finder.mayLook(who);
        return reports.findByAnsweredAtIsNullOrderByDueAscReportedAtAsc().stream()
                .map(reading::listed)
                .toList();
    }

    /** One of those, without a word of what was written. */
    @Transactional(readOnly = true)
    public EnquiryReportView listed(Who.Staff who, EnquiryReportId id) {
        return reading.listed(one(who, id));
    }

    /**
     * The report and the whole thread. That it was looked at is written down; who has no record that could be opened is told so.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours unless the officer opened the person's record within the hour, for a reason
     */
    @Transactional
    public EnquiryReportView read(Who.Staff who, EnquiryReportId id) {
        var report = one(who, id);
        mustBeOpen(who, report);
        if (report.read(office.acts().now())) {
            telling.read(report, who);
        }
        office.acts().record("ENQUIRY_READ", report.enquiry(), null, who);
        return reading.whole(report);
    }

    /**
     * Says what the council did; whoever reported it is told. Answering again changes nothing.
     *
     * @param words 1 to 2,000 characters
     */
    @TriedAgain
    @Transactional
    public void answer(Who.Staff who, EnquiryReportId id, String words) {
        var report = one(who, id);
        mustBeOpen(who, report);
        if (report.isAnswered()) {
            return;
        }
        var acts = office.acts();
        var written = acts.write(report.enquiry().asker(), who, words);
        report.answer(who, written, acts.now());
        acts.record("ENQUIRY_REPORT_ANSWERED", report.enquiry(), written, who);
        telling.reportAnswered(report);
    }

    /** Where there is no record to open, the report itself is why it is read. */
    private void mustBeOpen(Who.Staff who, EnquiryReport report) {
        report.enquiry().asker().person().ifPresent(person -> office.people().opened(who, person));
    }

    private EnquiryReport one(Who.Staff who, EnquiryReportId id) {
        finder.mayLook(who);
        return reports.findById(id.value()).orElseThrow(() -> finder.notTheirs(who, id.value()));
    }
}
