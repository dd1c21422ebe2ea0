package bitan.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.installation.Folders;
import bitan.guide.file.GuideFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code bitan guides}, as the one who writes guides uses it. */
class GuidesCommandTest {
    @TempDir private Path data;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void check_goodGuides_saysSoOfEach() throws Exception {
        new GuideFolder(data.resolve("guides")).copyShipped();
        assertThat(run("check", data.resolve("guides").toString())).isZero();
        assertThat(out.toString().lines()).hasSize(GuideFolder.shipped().size())
                .allMatch(line -> line.endsWith(".json：可用"));
    }

    @Test
    void check_brokenGuide_tellsFileLineAndMistake() throws Exception {
        new GuideFolder(data.resolve("guides")).copyShipped();
        Files.writeString(data.resolve("guides/broken.json"), "{\n  \"id\": \"a\",\n  \"title\": 3\n");
        assertThat(run("check", data.resolve("guides").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("GUI-06").contains("broken.json").contains("第 3 行");
        assertThat(out.toString().lines()).hasSize(GuideFolder.shipped().size() + 1);
    }

    @Test
    void check_formsAndPictures_areOpenedAndDrawn() throws Exception {
        var guides = data.resolve("guides");
        new GuideFolder(guides).copyShipped();
        Files.writeString(guides.resolve("remote-care-filing.pdf"), "PK\u0003\u0004 a zip archive");
        Files.write(guides.resolve("social-card.png"), new byte[0]);
        try (var blank = new PDDocument()) {
            blank.addPage(new PDPage());
            blank.save(guides.resolve("authorisation.pdf").toFile());
        }
        assertThat(run("check", guides.toString())).isEqualTo(1);
        assertThat(lines())
                .anyMatch(line -> line.startsWith("GUI-18") && line.contains("remote-care-filing.pdf"))
                .anyMatch(line -> line.startsWith("GUI-18")
                        && line.contains("authorisation.pdf（nothing on it）"))
                .anyMatch(line -> line.startsWith("GUI-30") && line.contains("social-card.png"))
                .anyMatch(line -> line.endsWith("resident-medical-insurance.json：可用"));
    }

    @Test
    void check_noFolder_isAProblem() {
        assertThat(run("check", data.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("GUI-01").contains("none");
    }

    @Test
    void search_shipped_printsIdTitleAndScore() {
        assertThat(run("search", "yidi", "jiuyi")).isZero();
        var first = lines().getFirst().split("\t");
        assertThat(first).startsWith("remote-medical-care", "异地就医备案").hasSize(3);
        assertThat(Double.parseDouble(first[2])).isPositive();
        assertThat(lines()).hasSizeLessThanOrEqualTo(10).allMatch(line -> line.split("\t").length == 3);
    }

    @Test
    void search_theCountersOwnFolder_isSearchedInsteadOfTheShipped() throws Exception {
        onlyOne(data.resolve("guides"));
        assertThat(run("search", "社保卡")).isZero();
        assertThat(lines()).hasSize(1);
        assertThat(lines().getFirst()).startsWith("social-card-replacement\t");
    }

    @Test
    void search_folderNamed_tellsWhatIsBrokenAndFindsTheRest() throws Exception {
        onlyOne(data.resolve("other"));
        Files.writeString(data.resolve("other/broken.json"), "[]");
        assertThat(run("search", "--guides", data.resolve("other").toString(), "挂失")).isZero();
        assertThat(lines()).hasSize(1);
        assertThat(err.toString()).contains("broken.json");
    }

    @Test
    void search_noSuchFolder_isAProblem() {
        assertThat(run("search", "挂失", "--guides", data.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("GUI-01");
    }

    @Test
    void search_whatNoGuideIsFor_saysSoWithTheNearestTwo() {
        assertThat(run("search", "驾驶证到期了去哪里换")).isEqualTo(1);
        assertThat(err.toString()).startsWith("没有这项的指南").endsWith("最接近的：\n");
        assertThat(lines()).hasSize(2).allMatch(line -> line.split("\t").length == 3);
    }

    @Test
    void search_nothingFound_printsNoGuide() {
        assertThat(run("search", "12")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualTo("没有这项的指南。\n");
    }

    @Test
    void import_aTable_makesGuidesBesideTheShipped() throws Exception {
        assertThat(run("import", table("生育津贴"))).isZero();
        var file = data.resolve("guides/sheng-yu-jin-tie.json");
        assertThat(out.toString()).contains(file.toString()).contains("材料 1 项");
        assertThat(new GuideFolder(data.resolve("guides")).load().guides())
                .hasSize(GuideFolder.shipped().size() + 1)
                .anySatisfy(guide -> assertThat(guide.title()).isEqualTo("生育津贴"));
    }

    @Test
    void import_aGuideThatIsThere_isLeftUnlessReplacingIsAskedFor() throws Exception {
        var folder = data.resolve("other");
        onlyOne(folder);
        var before = Files.readString(folder.resolve("card.json"));
        assertThat(run("import", table("社保卡补办换卡"), "--guides", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("GUI-29").contains("social-card-replacement");
        assertThat(folder.resolve("card.json")).hasContent(before);

        assertThat(run("import", table("社保卡补办换卡"), "--guides", folder.toString(), "--replace")).isZero();
        assertThat(new GuideFolder(folder).load().guides()).singleElement().satisfies(guide -> {
            assertThat(guide.id()).isEqualTo("social-card-replacement");
            assertThat(guide.materials()).hasSize(1);
        });
    }

    @Test
    void import_wrongCell_tellsFileRowAndColumnAndMakesTheOthers() throws Exception {
        var file = Files.writeString(data.resolve("list.csv"),
                "事项,材料名称,份数\n甲事,身份证,许多\n乙事,身份证,2\n");
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("GUI-25").contains("list.csv", "第 2 行 C 列", "许多");
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(data.resolve("guides/yi-shi.json")).isRegularFile();
        assertThat(data.resolve("guides/jia-shi.json")).doesNotExist();
    }

    private String table(String subject) throws IOException {
        return Files.writeString(data.resolve("list.csv"), "事项,材料名称,份数\n" + subject + ",身份证,2\n")
                .toString();
    }

    private static void onlyOne(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(Path.of("src/main/resources/bitan/guide/social-card-replacement.json"),
                folder.resolve("card.json"));
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private int run(String... args) {
        var terminal = new Terminal(InputStream.nullInputStream(), new PrintWriter(out),
                new PrintWriter(err, true),
                Locale.SIMPLIFIED_CHINESE);
        return Commands.run(new Folders(data, data), terminal,
                Stream.concat(Stream.of("guides"), Stream.of(args)).toArray(String[]::new));
    }
}
