package bitan.note.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

import bitan.note.paper.Paper;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** The queue of one printer. */
record Queue(PrintService service) {
    /** Nothing of what stands on the sheet: queues show names to everybody. */
    private static final String NAME = "Bitan";

    /**
     * Puts a document into it.
     *
     * @return what CUPS calls it, if CUPS took it whole
     * @throws ProblemException NOT-03 if that does not succeed
     */
    Optional<String> take(byte[] pdf, Paper paper) throws ProblemException {
        try {
            var cups = new Cups();
            if (!paper.isRoll() && cups.isThere()) {
                return Optional.of(cups.take(pdf, service.getName(), NAME, media(paper).toString()));
            }
            if (!paper.isRoll() && service.isDocFlavorSupported(DocFlavor.INPUT_STREAM.AUTOSENSE)) {
                send(pdf, paper);
            } else {
                paint(pdf);
            }
            return Optional.empty();
        } catch (PrintException | PrinterException | IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_03, service.getName(), e), e);
        }
    }

    /** As it is; the printing system reads PDF, but would take the paper its country is used to. */
    private void send(byte[] pdf, Paper paper) throws PrintException {
        var wishes = wishes();
        wishes.add(media(paper));
        var document = new SimpleDoc(new ByteArrayInputStream(pdf), DocFlavor.INPUT_STREAM.AUTOSENSE,
                null);
        service.createPrintJob().print(document, wishes);
    }

    /** Page by page: the only way on which a length that has no name is kept. */
    private void paint(byte[] pdf) throws IOException, PrinterException {
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(NAME);
            job.setPageable(new PDFPageable(document));
            job.print();
        }
    }

    private static MediaSizeName media(Paper paper) {
        return paper.equals(Paper.A5) ? MediaSizeName.ISO_A5 : MediaSizeName.ISO_A4;
    }

    private static PrintRequestAttributeSet wishes() {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(NAME, null));
        return wishes;
    }
}
