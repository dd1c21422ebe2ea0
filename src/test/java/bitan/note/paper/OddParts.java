package bitan.note.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;

import bitan.note.paper.OddForms.Odd;
import bitan.note.paper.OddForms.Right;

/** Files with what a form may carry beside its pages. */
final class OddParts {
    private OddParts() {
    }

    static List<Odd> all() throws IOException {
        var all = new ArrayList<>(active());
        all.add(OddForms.odd("fields", Right.DRAWN, document -> fields(document, true, false)));
        all.add(OddForms.odd("XFA beside fields", Right.DRAWN, document -> fields(document, true, true)));
        all.add(OddForms.odd("XFA only", Right.REFUSED, document -> fields(document, false, true)));
        all.add(OddForms.odd("no such image", Right.REFUSED,
                document -> OddForms.written(document, "0 0 m 300 300 l S /Im1 Do")));
        all.add(OddForms.odd("no such font", Right.EITHER,
                document -> OddForms.written(document,
                        "0 0 m 300 300 l S BT /F9 20 Tf 60 600 Td (Name) Tj ET")));
        all.add(OddForms.odd("words that are no operators", Right.DRAWN,
                document -> OddForms.written(document, "0 0 m 300 300 l S draw me a house Q Q Q")));
        all.add(OddForms.odd("damaged inline image", Right.EITHER,
                document -> OddForms.written(document,
                        "0 0 m 300 300 l S BI /W 8 /H 8 /BPC 1 /F /DCT ID abc EI")));
        return all;
    }

    /** Files that want to do something; the page is that of {@link OddForms#lettered}. */
    static List<Odd> active() throws IOException {
        var launch = new PDActionLaunch();
        launch.setFile(new PDSimpleFileSpecification());
        launch.getCOSObject().setString(COSName.F, "/bin/touch");
        var site = new PDActionURI();
        site.setURI("https://example.org/");
        var all = new ArrayList<Odd>();
        for (var action : List.<PDAction>of(new PDActionJavaScript("app.alert(1); this.print();"), launch,
                site,
                new PDActionSubmitForm(), new PDActionRemoteGoTo())) {
            all.add(OddForms.odd("opens with " + action.getSubType(), Right.DRAWN, document -> {
                OddForms.lettered(document);
                document.getDocumentCatalog().setOpenAction(action);
            }));
            all.add(OddForms.odd("page with " + action.getSubType(), Right.DRAWN, document -> {
                var on = new PDPageAdditionalActions();
                on.setO(action);
                OddForms.lettered(document).setActions(on);
            }));
        }
        all.add(OddForms.odd("link with a script", Right.DRAWN, document -> {
            var link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(0, 0, 500, 800));
            link.setAction(new PDActionJavaScript("app.alert(1)"));
            link.setBorder(new org.apache.pdfbox.cos.COSArray(List.of(org.apache.pdfbox.cos.COSInteger.ZERO,
                    org.apache.pdfbox.cos.COSInteger.ZERO, org.apache.pdfbox.cos.COSInteger.ZERO)));
            OddForms.lettered(document).getAnnotations().add(link);
        }));
        all.add(OddForms.odd("attachment", Right.DRAWN, OddParts::attached));
        return all;
    }

    private static void attached(PDDocument document) throws IOException {
        OddForms.lettered(document);
        var file = new PDComplexFileSpecification();
        file.setFile("virus.sh");
        file.setEmbeddedFile(new PDEmbeddedFile(document,
                new ByteArrayInputStream("touch it".getBytes(StandardCharsets.US_ASCII))));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("virus.sh", file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void fields(PDDocument document, boolean hasFields, boolean hasXfa) throws IOException {
        OddForms.lettered(document);
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        if (hasFields) {
            var field = new PDTextField(form);
            field.setPartialName("name");
            form.setFields(List.of(field));
        }
        if (hasXfa) {
            var xfa = new COSStream();
            try (var out = xfa.createOutputStream()) {
                out.write("<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"/>"
                        .getBytes(StandardCharsets.US_ASCII));
            }
            form.setXFA(new PDXFAResource(xfa));
        }
    }
}
