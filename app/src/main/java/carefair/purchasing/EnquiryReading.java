package carefair.purchasing;

import carefair.identity.OrganisationId;
import carefair.identity.Who;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows threads as people read them. */
@Component
class EnquiryReading {

    private final EnquiryBlocks blocks;
    private final EnquiryTelling telling;
    private final Acts acts;

    EnquiryReading(EnquiryBlocks blocks, EnquiryTelling telling, Acts acts) {
        this.blocks = blocks;
        this.telling = telling;
        this.acts = acts;
    }

    EnquiryView view(Enquiry enquiry) {
        return new EnquiryView(
                enquiry.id(),
                enquiry.asker(),
                telling.firstName(enquiry.asker()),
                enquiry.listing(),
                enquiry.listingName(),
                enquiry.provider().orElse(null),
                enquiry.passingOn().orElse(null),
                enquiry.stage(),
                enquiry.lastAt(),
                blocks.has(enquiry, EnquiryBlock.Side.PERSON),
                blocks.has(enquiry, EnquiryBlock.Side.PROVIDER));
    }

    List<EnquiryLine> lines(Enquiry enquiry) {
        return enquiry.messages().stream().map(said -> line(enquiry, said)).toList();
    }

    EnquiryReportView listed(EnquiryReport report) {
        return view(report, null, List.of());
    }

    EnquiryReportView whole(EnquiryReport report) {
        return view(report, acts.read(report.words()).orElse(null), lines(report.enquiry()));
    }

    /** In a block either side's word is enough. */
    void mustBeHeard(Who who, Enquiry enquiry) {
        blocks.mustBeHeard(who, enquiry);
    }

    void mustBeHeard(Who.Asker who, OrganisationId provider, String listing) {
        blocks.mustBeHeard(who, provider, listing);
    }

    private EnquiryReportView view(EnquiryReport report, @Nullable String words, List<EnquiryLine> thread) {
        return new EnquiryReportView(
                report.id(),
                view(report.enquiry()),
                report.reportedAt(),
                telling.name(report.reportedBy()),
                report.reportedAs(),
                words,
                report.due(),
                thread,
                report.answer().flatMap(acts::read).orElse(null));
    }

    private EnquiryLine line(Enquiry enquiry, EnquiryMessage said) {
        var by = switch (said.saidAs()) {
            case PROVIDER -> enquiry.listingName();
            case COUNCIL -> acts.now().settings().council().name();
            case THEMSELVES, REPRESENTATIVE, CAREFAIR -> telling.firstName(said.saidBy());
        };
        return new EnquiryLine(
                said.saidAt(),
                by,
                said.saidAs(),
                said.words().flatMap(acts::read).orElse(null),
                said.declined(),
                said.passedBack());
    }
}
