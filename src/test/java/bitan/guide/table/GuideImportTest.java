package bitan.guide.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.guide.When;
import bitan.guide.file.GuideFolder;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables as offices keep them, in what spreadsheets make of them. */
class GuideImportTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final String TABLE = """
                                        窗口材料清单,,,,,,,,,
                                        ,,,,,,,,,
                                        序号,事项名称,材料名称（必填）,材料形式,份数,由谁盖章,在哪里取得,备注,适用情形,可以代替
                                        1,生育津贴,本人身份证,原件和复印件,1,无,派出所,"正反面
                                        印在一张纸上",全部,临时身份证；社保卡
                                        2,,出生医学证明,复印件,2 份,,医院,,,
                                        3,,病历,原件1份、复印件1份,,医院,医院病案室,,难产、流产,
                                        4,居住证,居住证申领表,,一式两份,,窗口领取,,,
                                        ,,,,,,,,,
                                        5,,近期照片,照片,2,,,,,
                                        """;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,','", "UTF-8,;", "UTF-8,TAB", "GBK,','", "GB18030,;", "UTF-16LE,TAB"})
    void of_encodingAndSeparator_givesTheSameGuides(String charset, String separator) throws Exception {
        var sign = separator.equals("TAB") ? "\t" : separator;
        var text = (charset.startsWith("UTF-16") ? "\ufeff" : "") + TABLE.replace(",", sign);
        var read = read(text.getBytes(Charset.forName(charset)));
        assertThat(read).isEqualTo(read(TABLE.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.guides()).hasSize(2);
        assertThat(read("\ufeff" + TABLE.replace("\n", "\r\n"))).isEqualTo(read);
    }

    @Test
    void of_cells_areReadAsPeopleWriteThem() throws Exception {
        var read = read(TABLE);
        assertThat(read.problems()).isEmpty();
        var maternity = read.guides().getFirst();
        assertThat(maternity.title()).isEqualTo("生育津贴");
        assertThat(maternity.id()).isEqualTo("sheng-yu-jin-tie");
        assertThat(maternity.materials()).extracting(Material::name).containsExactly("本人身份证", "出生医学证明",
                "病历");
        assertThat(maternity.materials()).extracting(Material::form).containsExactly(Form.ORIGINAL_AND_COPY,
                Form.COPY, Form.ORIGINAL_AND_COPY);
        assertThat(maternity.materials()).extracting(Material::count).containsExactly(1, 2, 1);
        var card = maternity.materials().getFirst();
        assertThat(card.how()).isEqualTo("正反面 印在一张纸上");
        assertThat(card.alternativeNames()).containsExactly("临时身份证", "社保卡");
        assertThat(card.stampedBy()).isEmpty();
        assertThat(card.onlyIf()).isEqualTo(When.always());
        assertThat(maternity.conditions()).extracting(Condition::text).containsExactly("难产", "流产");
        assertThat(maternity.materials().getLast().onlyIf()).isEqualTo(When.anyOf(
                maternity.conditions().stream().map(Condition::id).toList()));
        assertThat(maternity.steps()).singleElement().extracting(GuideStep::title).isEqualTo("带齐材料来办理");
        assertThat(read.guides().getLast().materials()).extracting(Material::form)
                .containsExactly(Form.FILLED_IN, Form.PHOTO);
        assertThat(read.guides().getLast().materials().getFirst().count()).isEqualTo(2);
    }

    @Test
    void of_steps_areTakenOnceInTheirOrder() throws Exception {
        var guide = read("""
                         公积金提取,,,,,,
                         材料,步骤,办理地点,窗口,时限,费用,电话
                         身份证,提交申请,公积金大厅,3号窗口,3 个工作日,免费,12329
                         购房合同,提交申请,公积金大厅,3号窗口,3 个工作日,免费,12329
                         ,到账,,,2 小时,,
                         """).guides().getFirst();
        assertThat(guide.title()).isEqualTo("公积金提取");
        assertThat(guide.materials()).hasSize(2);
        assertThat(guide.steps()).extracting(GuideStep::title).containsExactly("提交申请", "到账");
        assertThat(guide.steps()).extracting(GuideStep::kind).containsExactly(GuideStep.Kind.APPLY,
                GuideStep.Kind.WAIT);
        assertThat(guide.telephones()).singleElement().satisfies(
                telephone -> assertThat(telephone.number()).isEqualTo("12329"));
    }

    @Test
    void of_noTitleAnywhere_isCalledAsTheFile() throws Exception {
        assertThat(read("材料名称,份数\n身份证,1\n").guides()).singleElement().extracting(Guide::title)
                .isEqualTo("清单");
    }

    @Test
    void of_wrongCells_areToldWithRowAndColumnAndOnlyTheirGuideIsLeftOut() throws Exception {
        var read = read("""
                        事项,材料名称,形式,份数,电话,情形,颜色
                        甲事,身份证,电子版,若干,转人工,可选,红
                        ,%s,原件,11,,,
                        乙事,身份证,原件,1,12345,,
                        """.formatted("长".repeat(61)));
        assertThat(read.guides()).extracting(Guide::title).containsExactly("乙事");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.GUI_26,
                ProblemCode.GUI_25, ProblemCode.GUI_25, ProblemCode.GUI_25, ProblemCode.GUI_27,
                ProblemCode.GUI_25, ProblemCode.GUI_25);
        assertThat(read.problems()).extracting(one -> one.facts().get(1) + one.facts().get(2))
                .containsExactly("1G", "2C", "2D", "2F", "3B", "3D", "2E");
    }

    @Test
    void of_lineBreaksInCells_rowsCountAsInTheSpreadsheet() throws Exception {
        var read = read("材料名称,份数\n\"身份\n证\n\",1\n\n户口簿,许多\n");
        assertThat(read.problems()).singleElement().satisfies(problem -> assertThat(problem.facts())
                .containsSubsequence("4", "B", "许多"));
    }

    @Test
    void of_moreThanAGuideHolds_isToldAndTheOthersAreMade() throws Exception {
        var many = IntStream.range(0, 200).mapToObj(i -> "甲事,材料" + i + ",1\n")
                .collect(Collectors.joining());
        var read = read("事项,材料名称,份数\n" + many + "乙事,身份证,1\n丙事,,\n");
        assertThat(read.guides()).extracting(Guide::title).containsExactly("乙事");
        assertThat(read.problems()).extracting(Problem::code).containsOnly(ProblemCode.GUI_28).hasSize(2);
        assertThat(read.problems().getFirst().facts()).contains("甲事", "200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "你好", "a,b,c\n1,2,3", "{\"id\": \"a\"}", "材料名称\n身份证", "形式,份数\n原件,1",
            "\"材料名称,份数"})
    void of_whatIsNoSuchTable_isSaid(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.GUI_24));
    }

    @Test
    void of_fileThatCannotBeRead_isSaid() {
        assertThatThrownBy(() -> GuideImport.of(folder.resolve("none.csv"), LEXICON, TODAY))
                .isInstanceOfSatisfying(ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.GUI_02));
        assertThatThrownBy(() -> read(new byte[]{(byte) 0xff, (byte) 0xff, (byte) 0x80, ','}))
                .isInstanceOfSatisfying(ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.GUI_04));
    }

    @Test
    void of_everyGuideItMakes_isReadBackTheSame() throws Exception {
        var kept = new GuideFolder(Files.createDirectory(folder.resolve("guides")));
        var guides = read(TABLE).guides();
        for (var guide : guides) {
            kept.save(guide);
        }
        assertThat(kept.load().guides()).containsExactlyInAnyOrderElementsOf(guides);
        assertThat(kept.load().problems()).isEmpty();
    }

    @Test
    void page_itsTable_makesAGuide() throws Exception {
        var page = Files.readString(Path.of("src/main/docs/guides.md"));
        int start = page.indexOf("```csv\n") + "```csv\n".length();
        var read = read(page.substring(start, page.indexOf("```", start)));
        assertThat(read.problems()).isEmpty();
        assertThat(read.guides()).singleElement().satisfies(guide -> {
            assertThat(guide.materials()).hasSize(3);
            assertThat(guide.steps()).hasSize(2);
            assertThat(guide.conditions()).extracting(Condition::text).containsExactly("流产");
        });
    }

    @Test
    void ids_ofNames_areTheSameAgainAndNeverTwice() {
        var ids = new PinyinIds(LEXICON);
        assertThat(List.of(ids.of("身份证"), ids.of("身份证"), ids.of("A4 表格"), ids.of("※"), ids.of("con"),
                ids.of("证".repeat(60)))).containsExactly("shen-fen-zheng", "shen-fen-zheng-2",
                        "a4-biao-ge", "x", "con-2", "zheng-zheng-zheng-zheng-zheng-zheng");
    }

    private GuideImport read(String text) throws IOException, ProblemException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private GuideImport read(byte[] bytes) throws IOException, ProblemException {
        return GuideImport.of(Files.write(folder.resolve("清单.csv"), bytes), LEXICON, TODAY);
    }
}
