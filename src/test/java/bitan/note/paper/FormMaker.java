package bitan.note.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import bitan.note.paper.FormSheet.Cell;
import bitan.problem.ProblemException;

/**
 * Makes the forms that come with the guides, empty and filled in; everybody in them is invented, and their identity
 * numbers end in a check digit that no real one has. Run again when a form has to change: {@code java … FormMaker}
 * in the project's folder.
 */
public final class FormMaker {
    private static final Path FOLDER = Path.of("src/main/resources/bitan/guide");
    private static final String DATE = "2026-11-23";
    private static final String EMPTY_DATE = "      年    月    日";
    private static final float ROW = 36;

    private final Face face;

    private FormMaker(Face face) {
        this.face = face;
    }

    /** What stands on a form. */
    @FunctionalInterface
    private interface Content {
        void on(FormSheet sheet) throws IOException;
    }

    /** Writes all forms. */
    public static void main(String[] none) throws IOException, ProblemException {
        try (var face = Face.installed()) {
            var maker = new FormMaker(face);
            maker.both("authorisation", "授权委托书", FormMaker::authorisation);
            maker.both("remote-care-filing", "异地就医备案登记表", FormMaker::filing);
        }
    }

    private void both(String name, String title, Content content) throws IOException {
        write(name + ".pdf", title, false, content);
        write(name + "-example.pdf", title, true, content);
    }

    private void write(String file, String title, boolean filled, Content content) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            try (var sheet = new FormSheet(document, face, filled)) {
                sheet.stamp(filled
                        ? new String[]{"填写示例", "人名号码都是虚构的"}
                        : new String[]{"示例表样", DATE});
                sheet.space(52);
                sheet.heading(title, 26, true);
                sheet.space(6);
                content.on(sheet);
            }
            document.getDocumentCatalog().setLanguage("zh-CN");
            var information = new PDDocumentInformation();
            information.setTitle(title);
            var made = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            made.clear();
            made.set(2026, Calendar.NOVEMBER, 23);
            information.setCreationDate(made);
            document.setDocumentInformation(information);
            // The same bytes each time it is run.
            document.setDocumentId(20261123L);
            document.save(out);
            Files.write(FOLDER.resolve(file), out.toByteArray());
        }
    }

    private static void authorisation(FormSheet sheet) throws IOException {
        sheet.paragraph("委托人（本人不能到场的人）", 16);
        person(sheet, "陈秀英", "女", "110101195503070020");
        sheet.row(ROW, Cell.of("住址", "本市东风路 8 号 3 栋 201", 0.62), Cell.of("电话", "138 0000 0000", 0.38));
        sheet.space(10);
        sheet.paragraph("受托人（替本人来办的人）", 16);
        person(sheet, "李建国", "男", "110101195208150010");
        sheet.row(ROW, Cell.of("是委托人的", "丈夫", 0.62), Cell.of("电话", "139 0000 0000", 0.38));
        sheet.space(10);
        sheet.paragraph("委托办理的事（请打勾）", 16);
        sheet.choices(List.of("异地就医备案", "社保卡补办换卡", "医保手工报销", "养老金申领", "灵活就业参保", "社保关系转移", "门诊慢特病认定",
                "居民医保参保", "其他："), "异地就医备案");
        sheet.row(ROW, Cell.of("不能亲自来的原因", "在外地住院，不能走动", 1));
        sheet.row(ROW,
                new Cell("委托期限", "从" + EMPTY_DATE + "到" + EMPTY_DATE, "从 2026 年 11 月 23 日到 2026 年 12 月 31 日",
                        1));
        sheet.space(10);
        sheet.paragraph("我委托上面这位受托人代我办理打勾的事。受托人在期限内替我签的字、交的材料，我都承认，由此产生的后果由我承担。", 15);
        sheet.space(10);
        signed(sheet, "委托人签名、按手印", "陈秀英（手印）");
        signed(sheet, "受托人签名", "李建国");
        sheet.space(10);
        sheet.paragraph("一起带来：两个人的身份证原件和复印件。以本地窗口要求为准。", 15);
    }

    private static void filing(FormSheet sheet) throws IOException {
        sheet.paragraph("参保人", 16);
        person(sheet, "陈秀英", "女", "110101195503070020");
        sheet.row(ROW, Cell.choice("参保种类", List.of("职工医保", "居民医保"), "职工医保", 0.62),
                Cell.of("电话", "138 0000 0000", 0.38));
        sheet.space(10);
        sheet.paragraph("为什么在外地看病（选一项）", 16);
        sheet.choices(List.of("长期住在外地", "退休后住在外地", "单位派到外地", "本地医院转院", "其他临时外出", "出院后补办"), "长期住在外地");
        sheet.space(10);
        sheet.paragraph("去哪里看病", 16);
        sheet.row(ROW, new Cell("城市", "          省          市          区", "广东省 广州市 越秀区", 0.55),
                new Cell("从哪天起", EMPTY_DATE, "2026 年 11 月 20 日", 0.45));
        sheet.row(ROW, Cell.of("医院（知道就写）", "广州市示例医院", 1));
        sheet.row(ROW, Cell.of("在外地的住址", "广州市越秀区示例路 6 号", 1));
        sheet.space(10);
        sheet.paragraph("代办人（本人来办不用写）", 16);
        sheet.row(ROW, Cell.of("姓名", "李建国", 0.34), Cell.of("是参保人的", "丈夫", 0.28),
                Cell.of("电话", "139 0000 0000", 0.38));
        sheet.space(10);
        sheet.paragraph("上面写的都是真的。要换城市或者回来看病，我会再来登记。", 15);
        sheet.space(8);
        signed(sheet, "参保人或代办人签名", "李建国（代）");
        sheet.space(8);
        sheet.row(56, new Cell("窗口填写", "", "", 1));
        sheet.space(8);
        sheet.paragraph("表样仅供参考，以本地窗口发的表为准。", 15);
    }

    private static void person(FormSheet sheet, String name, String sex, String number) throws IOException {
        sheet.row(ROW, Cell.of("姓名", name, 0.24), Cell.choice("性别", List.of("男", "女"), sex, 0.26),
                Cell.of("身份证号码", number, 0.5));
    }

    private static void signed(FormSheet sheet, String who, String name) throws IOException {
        sheet.row(ROW + 6, Cell.of(who, name, 0.58), new Cell("日期", EMPTY_DATE, "2026 年 11 月 23 日", 0.42));
    }
}
