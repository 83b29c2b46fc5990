package carefair.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What every PDF of ours must be: readable by everybody, as PDF/UA-1 says and veraPDF judges. */
public final class PdfRules {

    private PdfRules() {}

    public static void meetsPdfUa1(byte[] pdf)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .as("what veraPDF found wrong")
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentInformation().getSubject())
                    .as("what the document says it is about")
                    .isNotBlank();
        }
    }
}
