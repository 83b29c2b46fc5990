package carefair.purchasing.ui;

import carefair.identity.SignedIn;
import carefair.purchasing.Enquiries;
import carefair.purchasing.EnquiryAnswers;
import carefair.purchasing.EnquiryBlocks;
import carefair.purchasing.EnquiryReports;
import org.springframework.stereotype.Component;

/** What the pages of a thread ask of others. */
@Component
record EnquiryDesk(
        SignedIn signedIn, Enquiries enquiries, EnquiryAnswers answers, EnquiryBlocks blocks, EnquiryReports reports) {}
